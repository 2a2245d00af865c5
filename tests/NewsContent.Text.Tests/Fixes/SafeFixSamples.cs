using CsCheck;
using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Fixes;

/// <summary>What may be repaired without looking, and what an author must have a look at.</summary>
public sealed class SafeFixSamples
{
    private const string Header = "Talks Resume\n2026-02-07\n\n";

    private static readonly string[] Pieces = ["  ", "\u0093", "\u200B", "\u0094", "   ", "\u0007", "‘", "\""];

    private static readonly FixOptions Options = new()
    {
        Today = new PublicationDate(2026, 3, 1, null),
        Advice = new AdviceOptions { Today = new PublicationDate(2026, 3, 1, null) },
    };

    [Theory]
    [InlineData("Le maire a dit \u0093nous restons\u0094 \u0096 puis rien.", "Le maire a dit “nous restons” – puis rien.")]
    [InlineData("It\u0092s open. \u0091Yes,\u0092 she said\u0085", "It’s open. ‘Yes,’ she said…")]
    [InlineData("He paid \u0080 5 \u0097 no more.", "He paid € 5 — no more.")]
    [InlineData("Ferry\u0099 and \u008Awan, \u009Cuvre.", "Ferry™ and Šwan, œuvre.")]
    public void Marks_of_Windows_1252_become_what_they_stand_for(string paragraph, string repaired) =>
        Assert.Equal(Header + repaired + "\n", SafeFixes.Apply(Header + paragraph + "\n", Options).Text);

    [Theory]
    [InlineData("The talks\u0085 resumed.")]
    [InlineData("A\u0081B and C\u009DD.")]
    [InlineData("The co\u0007uncil met.")]
    [InlineData("The\u000Bcouncil met.")]
    public void A_control_that_may_mean_something_is_left(string paragraph) =>
        Assert.Equal(Header + paragraph + "\n", SafeFixes.Apply(Header + paragraph + "\n", Options).Text);

    [Fact]
    public void The_message_says_which_mark_it_is()
    {
        var problem = Assert.Single(ArticleText.ParseSyntax(Header + "He said \u0096 no.\n").Problems);

        Assert.Contains("It is a wrongly converted – from Windows-1252. Write –.", problem.Message, StringComparison.Ordinal);
        Assert.Equal(
            "Write –, which U+0096 CONTROL CHARACTER is in Windows-1252",
            ArticleFixes.For(Header + "He said \u0096 no.\n", problem)[0].Title
        );
    }

    [Theory]
    [InlineData("The talks  resumed.", "The talks resumed.")]
    [InlineData("They met.  They spoke.  They left.", "They met. They spoke. They left.")]
    [InlineData("“Yes.”  He left in  May.", "“Yes.” He left in May.")]
    [InlineData("Harbour  2\nPier  1", null)]
    [InlineData("Harbour  2, Pier  1.", null)]
    [InlineData("Name    Club    Time", null)]
    [InlineData("Name  Club  Time.", null)]
    [InlineData("Monday   the ferry runs.", null)]
    [InlineData("Monday  Ferry\nTuesday  Boat.", null)]
    [InlineData("9.30  Opening.", null)]
    public void Blanks_that_slipped_in_become_one_and_columns_stay(string paragraph, string? repaired) =>
        Assert.Equal(Header + (repaired ?? paragraph) + "\n", SafeFixes.Apply(Header + paragraph + "\n", Options).Text);

    [Theory]
    [InlineData("re\u200Bsumed", true)]
    [InlineData("ที่\u200Bนี่", false)]
    [InlineData("ភាសា\u200Bខ្មែរ", false)]
    public void A_zero_width_space_stays_where_words_have_no_blanks(string words, bool isRepaired) =>
        Assert.Equal(
            !isRepaired,
            SafeFixes.Apply($"{Header}The talks {words} here.\n", Options).Text.Contains('\u200B', StringComparison.Ordinal)
        );

    [Fact]
    public void No_safe_fix_takes_a_letter_away_or_touches_another_line() =>
        Gen.Select(RandomArticles.Any, Gen.Int[0, 1_000], Gen.Int[0, Pieces.Length - 1])
            .Sample(
                (text, place, piece) =>
                {
                    // A lone CR ends a line; before an LF, when what parted them is gone, it ends the same one.
                    text = text.Insert(Math.Min(place, text.Length), Pieces[piece]).Replace("\r", "", StringComparison.Ordinal);
                    var (repaired, applied) = SafeFixes.Apply(text, Options);
                    var (before, after) = (new ArticleSource(text), new ArticleSource(repaired));
                    Assert.Equal(before.Lines.Count, after.Lines.Count);
                    var touched = applied.SelectMany(static fix => Lines(fix.Problem)).ToHashSet();
                    var dates = applied
                        .Where(static fix => IsDate(fix.Problem.Rule))
                        .SelectMany(static fix => Lines(fix.Problem))
                        .ToHashSet();
                    for (var i = 0; i < before.Lines.Count; i++)
                    {
                        var (old, current) = (before.Lines[i].Full.In(text), after.Lines[i].Full.In(repaired));
                        if (!touched.Contains(i))
                            Assert.Equal(old, current);
                        else if (!dates.Contains(i))
                            Assert.Equal(Letters(old), Letters(current));
                    }
                },
                iter: 500
            );

    // One message of blanks stands for all lines of its paragraph.
    private static IEnumerable<int> Lines(ArticleProblem problem) =>
        Enumerable
            .Range(
                problem.Start.LineIndex,
                problem.Rule == AdviceRules.BlanksInRow ? 200 : problem.End.LineIndex - problem.Start.LineIndex + 1
            )
            .Concat(problem.Related is { } related ? [related.Start.LineIndex] : []);

    /// <summary>A date in words is written anew, with the same meaning.</summary>
    private static bool IsDate(ArticleRule rule) => rule == ArticleRules.DateNotValid || rule == ArticleRules.HeaderValueNotValid;

    private static string Letters(string line) => new([.. line.Where(char.IsLetterOrDigit)]);
}
