using NewsContent.Text.Syntax;
using Xunit.Abstractions;

namespace NewsContent.Text.Tests.Attribution.Gold;

/// <summary>
/// The articles of our own writing: every quotation in the mouth that people read it in, but for the failures marked as known.
/// </summary>
public class GoldSetTests(ITestOutputHelper output)
{
    public static TheoryData<string> Articles => [.. GoldArticle.Paths];

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_parses_without_a_problem_and_has_the_quotations_of_its_gold_file(string path)
    {
        var article = GoldArticle.Read(path);

        Assert.Empty(article.Syntax.Problems);
        Assert.Equal(article.Lines.Select(static line => line.Words), article.Quotes.Select(static quote => quote.Text.Replace('\n', '¶')));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Each_quotation_has_the_speaker_of_its_gold_line(string path)
    {
        var article = GoldArticle.Read(path);
        var faults = article.Lines.Zip(article.Quotes, static (line, quote) => Fault(line, quote.Speaker)).OfType<string>().ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults.Prepend($"{faults.Count} of {article.Lines.Count} lines differ:")));
    }

    [Fact]
    public void The_set_is_as_large_and_as_varied_as_it_claims()
    {
        var lines = GoldArticle.Everything().ToList();

        Assert.True(GoldArticle.Paths.Count >= GoldCoverage.LeastArticles, $"{GoldArticle.Paths.Count} articles");
        Assert.True(lines.Count >= GoldCoverage.LeastQuotations, $"{lines.Count} quotations");
        foreach (var (language, wanted) in GoldCoverage.ClassesByLanguage)
        {
            var shown = lines.Where(entry => entry.Article.Language == language).Select(static entry => entry.Line);
            Assert.True(
                !GoldCoverage.Missing(shown, wanted).Any(),
                $"{language}: {string.Join(", ", GoldCoverage.Missing(shown, wanted))}"
            );
        }
    }

    [Fact]
    public void The_known_failures_stay_as_few_as_they_are()
    {
        var lines = GoldArticle.Everything().ToList();
        foreach (
            var (_, line, answer) in lines.Where(static entry =>
                entry.Line.Judge(entry.Answer) is GoldVerdict.WrongSpeaker or GoldVerdict.FalseSpeaker
            )
        )
        {
            output.WriteLine(
                $"wrong mouth, {line.File}:{line.Number}: “{line.Words}” is {line.Expected}; the engine says {GoldLine.Answer(answer)}"
            );
        }

        foreach (var language in lines.GroupBy(static entry => entry.Article.Language))
            output.WriteLine($"{language.Key}: {Totals(language)}");
        var totals = Totals(lines);
        output.WriteLine($"All: {totals}");

        Assert.InRange(totals.FailedPercent, 0, GoldCoverage.MostKnownFailures);
        Assert.InRange(totals.WrongMouthPercent, 0, GoldCoverage.MostWrongMouths);
    }

    private static GoldTotals Totals(IEnumerable<(GoldArticle Article, GoldLine Line, SpeakerSyntax? Answer)> lines) =>
        new(lines.Select(static entry => entry.Line.Judge(entry.Answer)));

    private static string? Fault(GoldLine line, SpeakerSyntax? speaker)
    {
        var (answer, verdict) = (GoldLine.Answer(speaker), line.Judge(speaker));
        var place = $"{line.File}:{line.Number}: “{line.Words}”\n    ";
        return line.Known switch
        {
            null when verdict == GoldVerdict.Right => null,
            null => $"{place}{verdict}: should be {line.Expected}\n    engine says: {answer}",
            _ when verdict == GoldVerdict.Right => $"{place}is right now: remove the mark “known: {line.Known}”",
            _ when line.Known != answer =>
                $"{place}{verdict}, and another one than the mark “known: {line.Known}” says\n    engine says: {answer}",
            _ => null,
        };
    }
}
