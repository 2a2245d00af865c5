using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Documentation;

/// <summary>Each block of C# in docs/records.md makes what the HTML below it shows.</summary>
public sealed class RecordsPageTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using NewsContent;\n";

    private static readonly string Page = File.ReadAllText(Path.Combine(SampleArticles.Repository, "docs", "records.md"))
        .ReplaceLineEndings("\n");

    /// <summary>The C# and the HTML of each example.</summary>
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var part in Page.Split("```csharp\n").Skip(1))
                examples.Add(Until(part, "```"), Until(part.Split("```html\n")[1], "```"));
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_makes_the_html_below_it(string code, string html)
    {
        var run = GeneratorRun.Of(
            TestProject.Empty.WithCode(Usings + "public static class Example { public static object Make() {\n" + code + "\n} }")
        );
        using var loaded = run.Load();

        var made = loaded.Assembly.GetType("Example", throwOnError: true)!.GetMethod("Make")!.Invoke(null, null);

        Assert.Equal(
            html,
            made switch
            {
                Article article => ArticleHtml.Render(article),
                Block block => ArticleHtml.Render(block),
                _ => Assert.IsType<string>(made),
            }
        );
    }

    [Fact]
    public void Every_block_of_code_is_an_example()
    {
        Assert.Equal(Examples.Count, Page.Split("```html\n").Length - 1);
        Assert.Equal(4 * Examples.Count, Page.Split("```").Length - 1);
    }

    [Fact]
    public void Every_kind_of_block_and_inline_is_shown()
    {
        var kinds = typeof(Block).Assembly.GetExportedTypes().Where(static type => type.BaseType == typeof(Block));
        Assert.All(kinds, kind => Assert.Contains($"### {kind.Name}\n", Page, StringComparison.Ordinal));
        Assert.All(Enum.GetNames<InlineKind>(), kind => Assert.Contains($"new Inline(InlineKind.{kind}, ", Page, StringComparison.Ordinal));
        Assert.All(typeof(ArticleHtmlOptions).GetProperties(), option =>
            Assert.Contains($"| `{option.Name}` |", Page, StringComparison.Ordinal)
        );
    }

    private static string Until(string text, string end) => text[..text.IndexOf(end, StringComparison.Ordinal)];
}
