using NewsContent.Counting;
using NewsContent.Text.Fixes;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Fixes;

/// <summary>The repairs of many problems cost a few readings of the text, and are those that each problem gets by itself.</summary>
public sealed class FixTrialsTests
{
    private static readonly FixOptions Options = new() { Today = new PublicationDate(2026, 2, 7, null), Advice = new() };

    [Theory]
    [InlineData("Talks\nSpeakers: Abbas Araghchi\n2026-02-07\n\n", "“No {0},” Abbas Aragchi said.\n\n")]
    [InlineData("Talks\n2026-02-07\n\n", "Both  sides {0} spoke of it.\n\n")]
    [InlineData("Talks\n2026-02-07\n\n", "He said “no {0}\" and left.\n\n")]
    [InlineData("Talks\n2026-02-07\n\n", "This is the {0} “word that nobody there has said”.\n\n")]
    public void A_hundred_problems_are_tried_in_a_few_readings(string header, string piece)
    {
        var text = header + string.Concat(Enumerable.Range(0, 120).Select(i => string.Format(null, piece, Name(i))));
        var one = StepsOf(() => Read(text));
        var (source, article) = (new ArticleSource(text), ArticleText.ParseSyntax(text));
        var problems = Read(text).Take(100).ToList();
        Assert.Equal(100, problems.Count);

        IReadOnlyList<IReadOnlyList<ArticleFix>> fixes = [];
        var all = StepsOf(() => fixes = FixTrials.Run(source, article, problems, Options, default));

        Assert.True(fixes.Count(found => found.Count > 0) >= 50, "Hardly a problem got a fix.");
        Assert.InRange(all, 1, one * (FixTrials.MostReadings + 2));
    }

    [Fact]
    public void Together_they_are_what_each_problem_gets_by_itself()
    {
        const string Text =
            "Talks Resume\n7 February 2026\n\nHe said “no\" and  left.\n\nIda Holm said “yes.\n\nNext\n\nHe wrote \"more\" of it.\n";
        var (source, article) = (new ArticleSource(Text), ArticleText.ParseSyntax(Text));

        var together = FixTrials.Run(source, article, article.Problems, Options, default);

        for (var i = 0; i < article.Problems.Count; i++)
        {
            Assert.Equal(
                ArticleFixes.For(source, article, article.Problems[i], Options, default).Select(fix => (fix.Title, fix.IsSafe)),
                together[i].Select(fix => (fix.Title, fix.IsSafe))
            );
        }
    }

    private static string Name(int i) => new([(char)('a' + i / 26), (char)('a' + i % 26)]);

    private static IReadOnlyList<Text.Rules.ArticleProblem> Read(string text)
    {
        var article = ArticleText.ParseSyntax(text);
        return [.. article.Problems, .. ArticleFixes.Advice(text, article, Options, default)];
    }

    private static long StepsOf(Action work)
    {
        var before = Work.Steps;
        work();
        return Work.Steps - before;
    }
}
