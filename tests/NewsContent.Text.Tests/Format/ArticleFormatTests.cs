using System.Globalization;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Format;

public sealed class ArticleFormatTests
{
    private static readonly IReadOnlyList<DocumentedExample> Examples = DocumentedExample.ReadAll(
        Repository.Read("docs", "article-format.md")
    );

    public static TheoryData<string> Headings => [.. Examples.Select(example => example.Heading)];

    [Theory]
    [MemberData(nameof(Headings))]
    public void Each_example_of_the_format_reads_as_the_document_says(string heading) =>
        Examples.Single(example => example.Heading == heading).Check();

    [Fact]
    public void The_examples_are_numbered_in_order_without_a_gap()
    {
        Assert.True(Examples.Count >= 60);
        for (var i = 0; i < Examples.Count; i++)
        {
            Assert.StartsWith(
                string.Create(CultureInfo.InvariantCulture, $"Example {i + 1}: "),
                Examples[i].Heading,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void No_example_hides_a_character_from_its_reader()
    {
        foreach (var example in Examples)
        {
            foreach (var line in example.Source.Concat(example.Result))
            {
                Assert.False(line.EndsWith(' '), $"{example.Heading}: a blank at the end of “{line}”");
                for (var i = 0; i < line.Length; i++)
                {
                    if (char.IsSurrogatePair(line, i))
                        i++;
                    else
                        Assert.False(VisibleText.IsHidden(line[i]), $"{example.Heading}: U+{(int)line[i]:X4} in “{line}”");
                }
            }
        }
    }

    [Fact]
    public void Every_rule_that_the_parser_reports_has_an_example()
    {
        string[] reportedElsewhere =
        [
            "NEWS015",
            "NEWS016",
            "NEWS017",
            "NEWS021",
            "NEWS022",
            "NEWS023",
            "NEWS024",
            "NEWS029",
            "NEWS030",
            "NEWS031",
            "NEWS032",
            "NEWS033",
            "NEWS034",
            "NEWS037",
            "NEWS038",
            "NEWS039",
            "NEWS040",
            "NEWS042",
            // In Markdown alone.
            "NEWS041",
            "NEWS046",
            "NEWS047",
            "NEWS048",
            "NEWS049",
            "NEWS050",
            // Where the project's C# gives fields to articles.
            "NEWS051",
            "NEWS052",
            "NEWS053",
            "NEWS054",
            "NEWS055",
            "NEWS056",
            "NEWS057",
            "NEWS058",
            "NEWS059",
            // Where a file’s name says a language.
            "NEWS060",
            "NEWS061",
            "NEWS062",
            "NEWS063",
            "NEWS064",
            "NEWS065",
            // Where a file is a picture.
            "NEWS070",
            "NEWS072",
        ];
        var shown = Examples.SelectMany(example => example.Result).Where(ArticleOutline.IsProblem).Select(line => line[..7]).ToHashSet();
        Assert.Equal(ArticleRules.All.Select(rule => rule.Id).Except(reportedElsewhere), shown.Order());
    }
}
