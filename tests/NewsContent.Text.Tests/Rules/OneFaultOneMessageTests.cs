using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Rules;

/// <summary>Ten faults are ten messages in the order of the file, and one fault is one.</summary>
public sealed class OneFaultOneMessageTests
{
    private const string TenFaults = """
        WORLD NEWS

        Talks Resume

        He calls the talks “a great start.”
        Locaton: Oman
        Language: German
        By: Ali Rezaei
        By: Sara Kiani
        2026-02-07
        Talks Resumed

        He called them a good start” on Friday, and “very good" on Monday.

        Background

        They began “in Oman.

        Background

        They go on {by Maria Soto}.

        More next week

        What Is New

        They rest.
        """;

    [Fact]
    public void Ten_faults_are_reported_in_the_order_of_the_file()
    {
        var problems = ArticleText.ParseSyntax(TenFaults).Problems;

        Assert.Equal(
            [
                "(5,20): NEWS018",
                "(6,1): NEWS012",
                "(7,11): NEWS014",
                "(9,1): NEWS013",
                "(11,1): NEWS007",
                "(13,28): NEWS019",
                "(13,55): NEWS020",
                "(17,12): NEWS011",
                "(19,1): NEWS010",
                "(21,12): NEWS028",
                "(23,1): NEWS009",
            ],
            problems.Select(problem => $"{problem.Start}: {problem.Rule.Id}")
        );
    }

    [Fact]
    public void Each_message_quotes_the_words_at_fault()
    {
        // Of the rest the mark, the line that is missing or the place is all there is to quote.
        string[] quotesNothing = ["NEWS019", "NEWS020"];
        foreach (var problem in ArticleText.ParseSyntax(TenFaults).Problems.Where(problem => !quotesNothing.Contains(problem.Rule.Id)))
        {
            var words = problem.Range.In(TenFaults).Trim('“', '”');
            Assert.True(
                problem.Message.Contains(words, StringComparison.Ordinal)
                    || problem.Rule == ArticleRules.QuotationNeverCloses
                        && problem.Message.Contains("before “in Oman.”", StringComparison.Ordinal),
                problem.ToString()
            );
        }
    }

    [Fact]
    public void Repaired_one_after_the_other_they_go_one_by_one()
    {
        var text = TenFaults;
        for (var left = ArticleText.ParseSyntax(text).Problems; left.Count > 0; )
        {
            var fix = left.SelectMany(problem => ArticleFixes.For(text, problem)).FirstOrDefault();
            if (fix is null)
                break;
            text = fix.Apply(text);
            var after = ArticleText.ParseSyntax(text).Problems;
            Assert.Equal(left.Count - 1, after.Count);
            left = after;
        }

        // What nobody but the author knows: the language's code.
        Assert.Equal(["NEWS014"], ArticleText.ParseSyntax(text).Problems.Select(problem => problem.Rule.Id));
    }

    [Theory]
    // A short line twice, the second with text: two faults. Twice in a row it is one, and a short line twice without text is no heading.
    [InlineData("(6,1) NEWS009, (14,1) NEWS010", "Talks\n2026-02-07\n\nText.\n\nBackground\n\nNext\n\nText.\n\n\n\nBackground\n\nText.\n")]
    [InlineData("(6,1) NEWS009", "Talks\n2026-02-07\n\nText.\n\nBackground\n\nBackground\n\nText.\n")]
    [InlineData(
        "(6,4) NEWS009, (8,4) NEWS009, (10,4) NEWS009",
        "Talks\n2026-02-07\n\nText.\n\n## 2 points\n\n## 3 points\n\n## 2 points\n"
    )]
    [InlineData("(10,4) NEWS009, (10,4) NEWS010", "Talks\n2026-02-07\n\nText.\n\nBackground\n\nText.\n\n## Background\n")]
    // A slip in a key or in one speaker of the list hides nothing of the others.
    [InlineData("(2,1) NEWS012, (5,14) NEWS025", "Talks\nSpeaker: Maria Sotomayor\n2026-02-07\n\n“Yes,” Maria Sotomajor said.\n")]
    [InlineData(
        "(2,28) NEWS014, (5,14) NEWS025",
        "Talks\nSpeakers: Maria Sotomayor; Jan (Holm\n2026-02-07\n\n“Yes,” Maria Sotomajor said.\n"
    )]
    [InlineData("(2,27) NEWS014, (2,38) NEWS014", "Talks\nSpeakers: Maria Sotomayor;(mayor) x; Maria Sotomayor\n2026-02-07\n\nText.\n")]
    [InlineData("(2,1) NEWS012", "Talks\nLangage: German\n2026-02-07\n\nText.\n")]
    [InlineData("(5,12) NEWS019, (5,23) NEWS011", "Talks\n\n2026-02-07\n\nHe said yes” and then “no.\n")]
    public void A_fault_hides_no_other_one(string told, string text) =>
        Assert.Equal(
            told,
            string.Join(", ", ArticleText.ParseSyntax(text).Problems.Select(problem => $"{problem.Start} {problem.Rule.Id}"))
        );

    [Theory]
    [InlineData(
        "Articles cannot contain the character U+FFFD REPLACEMENT CHARACTER. "
            + "Characters were lost here and at 1 more place in this file, which was probably saved in another encoding. "
            + "Get the original and save it as UTF-8, or write the missing characters.",
        "Talks\n2026-02-07\n\nCaf\uFFFD and b\uFFFDr.\n"
    )]
    [InlineData(
        "“By:” is already at line 2. Write several authors in one line, as in “By: Ada Stone, Ben Holm”.",
        "Talks\nBy: Maria\nBy: Jan\n2026-02-07\n\nText.\n"
    )]
    [InlineData("“Location:” is already at line 2. Keep one of the two.", "Talks\nLocation: A\nLocation: B\n2026-02-07\n\nText.\n")]
    [InlineData(
        "The summary quotes “Six”, but the text does not contain these words. "
            + "Quote the words as they are in the text, or write {by nobody} right after the closing mark if nobody said them.",
        "Talks\n\nThe film “Six” runs.\n2026-02-07\n\nText.\n"
    )]
    [InlineData(
        "The headline quotes “Six”, but the text does not contain these words. "
            + "Quote the words as they are in the text, or write {by nobody} right after the closing mark if nobody said them.",
        "The “Six” Runs\n2026-02-07\n\nText.\n"
    )]
    public void The_message_says_first_what_helps_most(string message, string text) =>
        Assert.Equal(message, Assert.Single(ArticleText.ParseSyntax(text).Problems).Message);

    [Fact]
    public void What_nobody_said_need_not_be_in_the_text() =>
        Assert.Empty(ArticleText.ParseSyntax("Talks\n\nThe film “Six”{by nobody} runs.\n2026-02-07\n\nText.\n").Problems);

    [Theory]
    [InlineData("NEWS009", "The Talks\n2026-02-07\n\nText.\n\n## Heading\n")]
    [InlineData("NEWS220", "The Talks\n2026-02-07\n\nText.\n\nRope\n\nText.\n\nHeading\n")]
    [InlineData("NEWS011", "The Talks\n2026-02-07\n\nHe said “yes.\n")]
    [InlineData("NEWS011", "The Talks\n2026-02-07\n\nHe said “yes and “no” and left.\n")]
    [InlineData("NEWS019", "The Talks\n2026-02-07\n\nHe said yes” and left.\n")]
    [InlineData("NEWS020", "The Talks\n2026-02-07\n\n“Yes,\" Maria Soto said. “No,” she said.\n")]
    [InlineData("NEWS003", "The Talks\n2026-02-07\n\nHe \u202Esaid yes.\n")]
    [InlineData("NEWS007", "The Talks\n2026-02-07\nThe Talk\n\nText.\n")]
    [InlineData("NEWS013", "The Talks\nBy: Maria Soto\n2026-02-07\nBy: Jan Holm\n\nText.\n")]
    [InlineData("NEWS006", "The Talks\n7 February 2026\nThe Talks\n\nText.\n")]
    [InlineData("NEWS005", "The Talks\nThe Talks\n\nText.\n")]
    [InlineData("NEWS028", "The Talks\n2026-02-07\n\n“Yes,” Maria Soto said {by Jan Holm}.\n")]
    public void One_fault_is_one_message_advice_included(string id, string text)
    {
        var article = ArticleText.ParseSyntax(text);

        Assert.Equal(
            [id],
            article
                .Problems.Concat(ArticleAdvice.For(text, article, new AdviceOptions { Today = new(2026, 2, 7, null) }))
                .Select(problem => problem.Rule.Id)
        );
    }
}
