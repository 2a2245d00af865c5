using NewsContent.Text.Rules;
using Xunit.Abstractions;

namespace NewsContent.Markdown.Tests.CommonMark;

/// <summary>
/// The examples of the CommonMark specification 0.31.2 as articles: each becomes the HTML that stands there, or a rule tells what an
/// article does not hold, or differences.md says in what it differs and why.
/// </summary>
public class CommonMarkTests(ITestOutputHelper output)
{
    private const int ExampleCount = 652;

    /// <summary>A paragraph stands above each example, so that a heading of the first level is not the article's headline.</summary>
    private const string Above = "---\ntitle: A headline\ndate: 2026-03-01\n---\nWords above the example.\n\n";
    private const string AboveInHtml = "<p>Words above the example.</p>\n";

    /// <summary>Rules about how articles are written, which hold for plain text too, refuse no Markdown.</summary>
    private static readonly HashSet<string> MarkdownRuleIds = new(
        [
            ArticleRules.HtmlInMarkdown.Id,
            ArticleRules.MarkdownWithoutPlace.Id,
            ArticleRules.MarkdownTooLarge.Id,
            ArticleRules.DefinitionWithoutUse.Id,
        ],
        StringComparer.Ordinal
    );

    [Fact]
    public void Each_example_becomes_what_the_specification_says_or_is_listed()
    {
        Assert.Equal(ExampleCount, SpecificationExample.All.Count);
        var listed = Differences
            .All.SelectMany(static row => row.Examples.Select(example => (Example: example, Row: row)))
            .ToDictionary(static entry => entry.Example, static entry => entry.Row);
        var faults = new List<string>();
        foreach (var example in SpecificationExample.All)
        {
            if (Fault(example, listed.GetValueOrDefault(example.Number)) is { } fault)
                faults.Add($"{example.Number}: {fault}\n{example.Markdown}");
        }

        foreach (var row in Differences.All)
            output.WriteLine($"{row.Examples.Count, 4}  {(row.IsRule ? "told by " : "differs: ")}{row.Kind}");
        output.WriteLine($"{ExampleCount - listed.Count, 4}  as the specification says");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>What is wrong with an example or with its entry in the list; null when nothing is.</summary>
    private static string? Fault(SpecificationExample example, Differences? listed)
    {
        var isComplete = MarkdownArticle.TryParse(Above + example.Markdown, "a.md", out var article, out var problems);
        var rules = problems.Select(static problem => problem.Rule.Id).Where(MarkdownRuleIds.Contains).ToHashSet(StringComparer.Ordinal);
        if (listed is { IsRule: true })
            return rules.Contains(listed.Kind) ? null : $"is not told by {listed.Kind}";
        if (!isComplete || rules.Count > 0)
            return $"is told by {string.Join(", ", problems)}";

        var expected = ComparedHtml.OfSpecification(AboveInHtml + example.Html);
        var html = ComparedHtml.Of(ArticleHtml.RenderBody(article!));
        var isAsExpected = string.Equals(expected, html, StringComparison.Ordinal);
        return isAsExpected == (listed is null) ? null
            : isAsExpected ? $"is listed under “{listed!.Kind}”, and is as the specification says"
            : $"expected\n{expected}\nand became\n{html}";
    }
}
