namespace NewsContent.Text.Tests.Body;

/// <summary>The levels of headings, and what may follow what.</summary>
public sealed class SectionLevelTests
{
    [Theory]
    [InlineData("One\n\nText.", "One 2")]
    [InlineData("# One\n\nText.", "One 2")]
    [InlineData("## One\n\nText.\n\n### Two\n\nText.\n\n###### Three\n\nText.", "One 2, Two 3, Three 6")]
    [InlineData("### One\n\nText.\n\n## Two\n\nText.", "One 3, Two 2")]
    public void A_heading_has_the_level_of_its_signs(string text, string sections) => Assert.Equal((sections, ""), Read(text));

    [Theory]
    [InlineData("## What to know\n\n### Ferry\n\nIt began in May.", "")]
    [InlineData("What to know\n\n### Ferry\n\nIt began in May.", "")]
    [InlineData("## What to know\n### Ferry\n#### Boats\nIt began in May.", "")]
    [InlineData("### Ferry\n\n## What to know\n\nIt began in May.", "NEWS009 (4,5)")]
    [InlineData("### Ferry\n\n### What to know\n\nIt began in May.", "NEWS009 (4,5)")]
    [InlineData("It began.\n\n## What to know\n\n### Ferry", "NEWS009 (8,5)")]
    public void A_heading_needs_a_paragraph_or_a_deeper_heading_below(string text, string told) => Assert.Equal(told, Read(text).Told);

    [Theory]
    [InlineData("## Case one\n\nIt began.\n\n### Summary\n\nIn May.\n\n## Case two\n\nIt went on.\n\n### Summary\n\nIn June.", "")]
    [InlineData("## Case one\n\n### Summary\n\nIn May.\n\n## Case two\n\n### Summary\n\nIn June.", "")]
    [InlineData("## Summary\n\n### Summary\n\nIn May.", "")]
    [InlineData("## Case one\n\n### Summary\n\nIn May.\n\n### summary\n\nIn June.", "NEWS010 (10,5)")]
    [InlineData("## Case\n\n### Summary\n\nIn May.\n\n## Case\n\n### Summary\n\nIn June.", "NEWS010 (10,4)")]
    [InlineData("## Case\n\nIn May.\n\n## Other\n\nIn May.\n\n## Case\n\nIn June.", "NEWS010 (12,4)")]
    [InlineData("## 09:40\n\nThe boat left.\n\n## 09:40\n\nIt came back.", "")]
    [InlineData("09:40\n\nThe boat left.\n\n09:40\n\nIt came back.", "")]
    public void The_same_heading_may_be_under_two_others(string text, string told) => Assert.Equal(told, Read(text).Told);

    [Fact]
    public void The_record_has_the_level_too()
    {
        var article = ArticleText.Parse("Talks\n2026-02-07\n\n## One\n\nText.\n\n### Two\n\nText.\n", "Articles/talks.txt");

        Assert.Equal([2, 3], article.Sections.Select(section => section.Level));
        Assert.Equal([1, 1], article.Sections.Select(section => section.Paragraphs.Count));
    }

    private static (string Sections, string Told) Read(string text)
    {
        var article = ArticleText.ParseSyntax($"Talks Resume\n2026-02-07\n\n{text}\n");
        return (
            string.Join(", ", article.Sections.Select(section => $"{section.Heading.Text} {section.Level}")),
            string.Join(", ", article.Problems.Select(problem => $"{problem.Rule.Id} {problem.Start}"))
        );
    }
}
