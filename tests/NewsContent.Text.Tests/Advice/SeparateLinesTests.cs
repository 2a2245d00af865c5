using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Advice;

/// <summary>Lines parted without a blank line: told where the rest of the text shows that no line is broken by accident.</summary>
public sealed class SeparateLinesTests
{
    private const string Header = "The Pier Reopens\n2026-02-07\n\n";

    /// <summary>Two paragraphs of several sentences on one line each.</summary>
    private const string LongLines =
        "The pier opened on Friday in front of a small crowd. The board had asked for sun, and there was some of it.\n\n"
        + "The rail was painted twice. The harbour master said that he would have liked a third coat of it, as they all would.\n\n";

    private const string Wrapped =
        "The pier opened on Friday in front of a small crowd, and the board\n"
        + "had asked for sun. There was some, and nobody fell into the\nwater.\n\n";

    [Theory]
    [InlineData("The rope that holds the boat in spring\nis older than the quay.")]
    [InlineData("15:41\nCorrection: it was the flag, and not the roof, that came off in the storm.")]
    [InlineData("- - -\nHarbour Wire 2140ET")]
    [InlineData("“It fell on me,” said the cook.\nThe board saw it otherwise, and so did the whole of the quay that evening.")]
    [InlineData("Press desk:\nIda Lund\nTollen Ferries Ltd.\n+1 555 0142")]
    [InlineData("It was to say: the tide is late.\nIt did say: the tide is dead.")]
    [InlineData("Tollen Rowing Club, Rope Walk at the old quay of Tollen\nrowing@tollen.example")]
    [InlineData("Credits\nMade by the harbour radio of Tollen. Cut by Ida Lund and by the board\nRecorded on the quay and in a shed")]
    [InlineData("Mon 30 March ....... Cake sale\nTue 31 March ....... Nit check.")]
    public void Lines_that_end_early_are_reported_together(string block)
    {
        var problem = Assert.Single(Told(Header + LongLines + block + "\n"));

        Assert.Equal(block, problem.Range.In(Header + LongLines + block + "\n"));
        Assert.StartsWith("These lines become one paragraph, although", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "芦田さんは海辺に住んでいる。毎朝、貝を数える。午後は本を読み、夜になると水槽の前に座って朝を待つ。",
        "■ なぜ十三秒なのか\n潮でも、心拍でもない。"
    )]
    [InlineData(
        "老茶馆开了六十年。掌柜认得每一种客人，也记得他们放杯盖的声音。他说，看人不用看脸，听声音就够了，真的。",
        "第五题\n今天还走吗？您怎么回答。"
    )]
    public void Lines_of_a_script_without_blanks_are_reported(string paragraph, string block) =>
        Assert.Single(Told($"{Header}{paragraph}\n\n{paragraph}\n\n{block}\n"));

    /// <summary>Entries of a ticker: the long line has a time above it, and none below.</summary>
    [Fact]
    public void Lines_below_a_short_one_show_that_no_line_is_broken()
    {
        const string Entry =
            "The pier opened on Friday in front of a small crowd. The board had asked for sun, and there was some of it.\n\n";
        const string Block = "Ida Lund, 58, on the board since 2014\nSam Holm, 44, owner of the rope works";

        Assert.Equal(3, Told($"{Header}23:41\n{Entry}23:20 NEW\n{Entry}{Block}\n").Count());
    }

    [Fact]
    public void The_sign_of_another_script_ends_a_sentence()
    {
        const string Paragraph =
            "नाव शाम को लौट आई, और सब लोग घाट पर बहुत देर तक खड़े रहे। किसी ने कुछ नहीं कहा, पर सब खुश थे और घर गए।\n\n";

        Assert.Single(Told($"{Header}{Paragraph}{Paragraph}रस्सी नई है।\nनाव पुरानी है।\n"));
    }

    [Theory]
    [InlineData("\\The rope that holds the boat\nis older than the quay.")]
    [InlineData("The rope that holds the boat\n\\is older than the quay.")]
    [InlineData("“No one could remember the first boat.”\n— Marguerite Poole")]
    [InlineData("The rope that holds the boat is older than the quay and than most of the people\nwho walk over it.")]
    [InlineData("## The Rope\nIt is older than the quay.")]
    public void Lines_of_which_it_is_known_what_they_are_are_not(string block) => Assert.Empty(Told(Header + LongLines + block + "\n"));

    /// <summary>An author who breaks lines behind each sentence, or a program that does, says nothing by it.</summary>
    [Theory]
    [InlineData("The pier opened on Friday.\nThe board had asked for sun.\n\nThe rail was painted twice.\nNobody fell into the water.\n\n")]
    [InlineData(Wrapped + Wrapped)]
    public void In_a_text_of_broken_lines_nothing_is_known(string text) =>
        Assert.Empty(Told(Header + text + "The rope that holds the boat\nis older than the quay.\n"));

    [Fact]
    public void A_paragraph_that_a_program_has_broken_is_none_in_any_text() => Assert.Empty(Told(Header + LongLines + Wrapped));

    [Fact]
    public void They_are_parted_or_joined()
    {
        const string Text = Header + LongLines + "15:41\nIt was the flag that came off in the storm.\n";
        var fixes = ArticleFixes.For(Text, Told(Text).Single());

        Assert.Equal(["Put each line in a paragraph of its own", "Join the lines"], fixes.Select(static fix => fix.Title));
        Assert.Equal(["\n", " "], fixes.Select(static fix => Assert.Single(fix.Edits).NewText));
    }

    private static IEnumerable<ArticleProblem> Told(string text) =>
        ArticleAdvice
            .For(text, ArticleText.ParseSyntax(text))
            .Where(static advice => advice.Message.StartsWith("These lines become one paragraph, although", StringComparison.Ordinal));
}
