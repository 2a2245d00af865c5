using NewsContent.Text.Advice;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Body;

/// <summary>Lines at the beginning and at the end of a text that have a heading's shape and head nothing.</summary>
public sealed class LoneLineTests
{
    private const string Header = "Talks Resume\n2026-02-07\n\n";

    /// <summary>
    /// What stands below a text and is none of it does not count. A line is told that is as plain as the text’s heading and no longer.
    /// </summary>
    [Theory]
    [InlineData("Doors open at seven", "because there is no text below it")]
    [InlineData("RSVP to the harbour office by Friday", "because there is no text below it")]
    [InlineData("More next week\n\n(red/dpa)", "because there is no text below it")]
    [InlineData("More next week\n\nFoto: Sam Lee", "because there is no text below it")]
    [InlineData("More next week\n\nFoto: Sam Lee\n\ndpa/AFP", "because there is no text below it")]
    [InlineData("Read more: The old pier", null)]
    [InlineData("Best regards", null)]
    [InlineData("Next week: the rope", null)]
    [InlineData("Doors open at 7", null)]
    [InlineData("The list is at pier.example", null)]
    [InlineData("Ida Lund was a guest (again)", null)]
    [InlineData("All that the board says of it now is without warrant", null)]
    public void The_last_line_is_no_heading(string last, string? reason)
    {
        var text = "The board met.\n\nWhat the Board Says of It Now\n\nIt met.\n\n" + last;
        var article = Read(text);

        Assert.Single(article.Sections);
        Assert.Empty(article.Problems);
        Assert.Equal(reason is null ? [] : [reason], Reasons(text, article));
    }

    [Theory]
    [InlineData("The board met.\n\nDoors open at seven")]
    [InlineData("The board met.\n\n## The Rope\n\nIt is new.\n\nDoors open at seven")]
    public void Where_no_heading_is_without_a_sign_the_last_line_is_none(string text) => Assert.Empty(Reasons(text, Read(text)));

    [Theory]
    [InlineData("## More next week")]
    [InlineData("More next week {#More}")]
    [InlineData("More\n\nNext Week\n\nThe board meets.")]
    public void A_heading_by_a_sign_by_a_name_or_above_another_needs_a_text(string last) =>
        Assert.Equal("NEWS009", Assert.Single(Read("The board met.\n\n" + last).Problems).Rule.Id);

    [Fact]
    public void A_heading_above_a_note_on_the_author_keeps_it() =>
        Assert.Equal("The Author", Assert.Single(Read("The board met.\n\nThe Author\n\nIda Lund is a columnist").Sections).Heading.Text);

    [Theory]
    [InlineData("For My Mother\n\nShe kept the rope,\nshe kept the key.", 0)]
    [InlineData("In memoriam Ada Stone\n\nShe kept the rope,\nshe kept the key.", 0)]
    [InlineData("Für Anna\n\nSie hielt das Seil,\nsie hielt das Licht.", 0)]
    [InlineData("The Rope\n\nShe kept the rope,\nshe kept the key.", 1)]
    [InlineData("For My Mother\n\nShe kept the rope.", 1)]
    [InlineData("They met.\n\nFor My Mother\n\nShe kept the rope,\nshe kept the key.", 1)]
    public void A_dedication_above_a_verse_is_no_heading_and_told(string text, int headings)
    {
        var article = Read(text);

        Assert.Equal(headings, article.Sections.Count);
        Assert.Equal(headings == 0 ? ["because it looks like a dedication above a verse"] : [], Reasons(text, article));
    }

    [Theory]
    [InlineData("Prep time: 20 minutes", "because it is a label with a number")]
    [InlineData("Winner, Larkham Poetry Prize 2026", "because it names a prize")]
    [InlineData("Ada Marrow, born 1931, died 2026", "because it says when a person was born or died")]
    [InlineData("The boat sank; nobody knew", "because it has a semicolon")]
    [InlineData("Harbour 2:1 Pier", "because it looks like the result of a match")]
    [InlineData("+++ 15:58 Schools stay closed +++", "because it begins like a list item")]
    public void A_line_above_a_text_that_may_be_a_heading_is_reported(string line, string reason)
    {
        var text = $"They met.\n\n{line}\n\nThe board will say on Friday what it makes of all this, and of the rest.";
        var article = Read(text);

        Assert.Empty(article.Sections);
        Assert.Equal([reason], Reasons(text, article));
    }

    /// <summary>When something begins is no result and no heading.</summary>
    [Theory]
    [InlineData("Beginn: 19:04 Uhr")]
    [InlineData("Doors: 7 pm")]
    [InlineData("[Fig. 2] The rope in its box")]
    [InlineData("[사진 1] 새 밧줄 ⓒ 한서윤")]
    public void A_line_above_a_text_that_is_none(string line)
    {
        var text = $"They met.\n\n{line}\n\nThe board will say on Friday what it makes of all this, and of the rest.";
        var article = Read(text);

        Assert.Empty(article.Sections);
        Assert.Empty(Reasons(text, article));
    }

    private static IEnumerable<string> Reasons(string text, ArticleSyntax article) =>
        ArticleAdvice
            .For($"{Header}{text}\n", article)
            .Where(static advice => advice.Rule.Id == "NEWS220")
            .Select(static advice => advice.Arguments[1]);

    private static ArticleSyntax Read(string text) => ArticleText.ParseSyntax($"{Header}{text}\n");
}
