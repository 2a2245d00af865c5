using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Body;

/// <summary>Which lines of a text are headings and which are paragraphs, in the company that they have.</summary>
public sealed class BlockTests
{
    private const string Header = "Talks Resume\n2026-02-07\n\n";

    [Theory]
    [InlineData("The board named three members:\n\n- Eva Holm, rower\n\n- Per Brunn, cook\n\n- Ida Lund, pilot")]
    [InlineData("The president spoke.\n\nThank you, thank you. (Applause.)\n\nHe left the pier.")]
    [InlineData("The board met on Monday.\n\n• Ida Lund is a columnist for the Tidings")]
    [InlineData("The board met on Monday.\n\n— Ida Lund")]
    [InlineData("The board met on Monday.\n\nidalund@tidings.example")]
    [InlineData("He spoke for an hour.\n\nAnd when we row —\n\nHe left the pier.")]
    [InlineData("The scores:\n\nHarbour 2, Pier 1\n\nDock 3, Mole 0\n\nThey meet again in May.")]
    [InlineData("The crew:\n\nEva Holm, rower\n\nPer Brunn, cook\n\nThey meet again in May.")]
    [InlineData("The crew met.\n\nEva Holm\n\nPer Brunn\n\nIda Lund\n\nThey meet again in May.")]
    [InlineData("The crew met.\n\nEva Holm\n\nMayor of Brightport")]
    [InlineData("The crew met.\n\nEva Holm\n\nPer Brunn\n\nIda Lund")]
    [InlineData("Her life.\n\n2009 bis 2015: Kuratorin\n\n2015 bis 2026: Leiterin\n\nFoto: Sam Lee")]
    [InlineData("For more, please contact:\n\nJo Moor, Media Relations\n\nTel: 0555 010 200")]
    [InlineData("Dear all\n\nThe crew met.\n\nBest regards\n\nIda Lund.")]
    public void Lists_signatures_and_results_are_paragraphs(string text)
    {
        var article = Read(text);

        Assert.Empty(article.Sections);
        Assert.Empty(article.Problems);
        Assert.Equal(text.Split("\n\n"), article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void An_announced_list_goes_on_over_a_long_item()
    {
        const string LongItem = "Martin Dell, 39, of no fixed address, theft of two lobsters, conditional discharge for a year";

        Assert.Empty(Read($"In court:\n\nKayla Thorne, 24, fined\n\n{LongItem}\n\nJo Brack, 47, banned\n\nThat was all.").Sections);
        Assert.Empty(Read($"In court:\n\nKayla Thorne, 24, fined\n\n{LongItem}").Sections);
        Assert.Single(Read($"In court:\n\nKayla Thorne\n\n{LongItem}.").Sections);
    }

    [Fact]
    public void A_number_with_its_label_is_one_of_a_row() =>
        Assert.Empty(Read("They met.\n\nReferee: P. Holm\n\nAttendance: 3,412\n\nMan of the match: Crane").Sections);

    [Fact]
    public void Notes_below_the_end_of_a_release_have_a_heading() =>
        Assert.Equal("Notes", Assert.Single(Read("They met.\n\nENDS\n\nNotes\n\nThe text is free.").Sections).Heading.Text);

    [Fact]
    public void A_name_below_the_greeting_that_ends_a_letter_is_no_heading() =>
        Assert.Empty(Read("Madam,\nI agree.\nYours etc.\n\nK. Brunn, Eastwick\n\nThe editor may shorten letters.").Sections);

    [Theory]
    [InlineData("They met.\n\nRed Lines\n\nThey spoke.", "Red Lines")]
    [InlineData("They named it:\n\nRed Lines\n\nThey spoke.", "Red Lines")]
    [InlineData("Red Lines\n\nThey spoke.\n\nBlue Lines\n\nThey left.", "Red Lines, Blue Lines")]
    [InlineData("Red Lines\n\n- Rope\n\n- Tar\n\nBlue Lines\n\nThey left.", "Red Lines, Blue Lines")]
    [InlineData("One {#One}\n\nThey met.\n\nTwo {#Two}\n\nThey spoke.", "One, Two")]
    [InlineData("        Red Lines\n\nThey spoke.", "Red Lines")]
    [InlineData("The crew:\n\nEva Holm, skipper\n\nPer Brunn, cook\n\nOn Sunday\n\nThey meet again.", "On Sunday")]
    [InlineData("Upcoming Events\n\n14 May – Meeting\n\n27 August – Report\n\n5 November – Report\n\nThey meet again.", "Upcoming Events")]
    [InlineData("Line-ups\n\nAltdorf: Groß\n\nHafen: Meer\n\nReferee: Holm\n\nNext Match\n\nThey play again.", "Line-ups, Next Match")]
    [InlineData("They met.\n\nSchedule\n\n6.15 Eastwick\n\n7.15 Tollen\n\n8.15 Brightport", "Schedule")]
    [InlineData("Love,\n\nThey said, is\nlove.\n\nRed Lines\n\nThey spoke.", "Red Lines")]
    [InlineData("How to Reach Us\n\nwww.tidings.example", "How to Reach Us")]
    [InlineData("They met.\n\n## Red Lines\nThey spoke.\n### - Rope\nThey left.", "Red Lines, - Rope")]
    public void Other_short_lines_are_headings(string text, string headings)
    {
        var article = Read(text);

        Assert.Equal(headings, string.Join(", ", article.Sections.Select(section => section.Heading.Text)));
        Assert.Empty(article.Problems);
    }

    [Fact]
    public void A_result_or_a_number_above_a_storyparagraph_is_a_heading()
    {
        var (goals, story) = (
            "Brunn scored twice.",
            string.Concat(Enumerable.Repeat("Brunn scored, and nobody knew how he had done it. ", 5))
        );

        Assert.Equal(["Harbour – Pier: 2:1"], Headings($"They met.\n\nHarbour – Pier: 2:1\n\n{story}"));
        Assert.Equal(["1. Rope", "2. Tar"], Headings($"1. Rope\n\n{story}\n\n2. Tar\n\n{story}"));
        Assert.Empty(Headings($"They met.\n\nHarbour – Pier: 2:1\n\n{goals}"));
        Assert.Empty(Headings($"They won:\n\nHarbour – Pier: 2:1\n\n{story}"));
        Assert.Empty(Headings($"1. Rope\n\n2. Tar\n\n{story}"));

        static IEnumerable<string> Headings(string text) => Read(text).Sections.Select(section => section.Heading.Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData(" \t\n    ")]
    public void How_the_lines_of_a_story_end_does_not_make_it_long_enough_for_a_heading(string end)
    {
        // 199 characters with one between the lines.
        var (first, second) = (new string('a', 99), new string('b', 98) + ".");

        Assert.Empty(Read($"They met.\n\nHarbour – Pier: 2:1\n\n{first}{end}{second}").Sections);
        Assert.Single(Read($"They met.\n\nHarbour – Pier: 2:1\n\n{first}a{end}{second}").Sections);
    }

    [Theory]
    [InlineData("Run this:\n\n    # comment in a script\n    make install\n\nThen wait.", 3)]
    [InlineData("Run this:\n\n\t# comment in a script\n\nThen wait.", 3)]
    [InlineData("Run this:\n\n    make install\n\nThen wait.", 3)]
    [InlineData("Run this:\n\n```sh\n# comment\n\n## other\nmake “install\n```\n\nThen wait.", 4)]
    [InlineData("Run this:\n```sh\n# comment\n```\nThen wait.", 3)]
    [InlineData("Run this:\n\n~~~\nmake\n\nInstall\n\n~~~\n\nThen wait.", 5)]
    [InlineData("Run this:\n\n```\nmake install\n\nThen wait.", 3)]
    public void Code_has_no_headings(string text, int paragraphs)
    {
        var article = Read(text);

        Assert.Empty(article.Sections);
        Assert.Empty(article.Problems);
        Assert.Equal(paragraphs, article.Paragraphs.Count);
    }

    [Fact]
    public void Code_between_fences_stays_as_it_is_and_quotes_nobody()
    {
        var article = Read("Run this:\n\n```\n\\server \"a\" {by Maria Soto} “b”\n```\n\n“Fine,” Maria Soto said.");

        Assert.Equal("``` \\server \"a\" {by Maria Soto} “b” ```", article.Paragraphs[1].Text);
        Assert.Equal(["Fine"], article.Quotes.Select(quote => quote.Text));
        Assert.Empty(article.Problems);
    }

    [Theory]
    [InlineData('`')]
    [InlineData('~')]
    public void Many_fences_are_read_once(char sign)
    {
        WorkOf Read(int lines) =>
            WorkOf.Reading(
                "Talks Resume\n2026-02-07\n\n" + string.Concat(Enumerable.Repeat(new string(sign, 3) + " a\n", lines)),
                static text => ArticleText.ParseSyntax(text)
            );
        Read(10);

        Read(4000).AssertInProportionTo(Read(500));
    }

    private static ArticleSyntax Read(string text) => ArticleText.ParseSyntax($"{Header}{text}\n");
}
