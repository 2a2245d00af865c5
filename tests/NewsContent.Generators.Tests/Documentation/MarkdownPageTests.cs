using System.Text.RegularExpressions;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Markdown;

namespace NewsContent.Generators.Tests.Documentation;

/// <summary>Each block of Markdown in docs/markdown.md gives what the C# below it makes.</summary>
public sealed partial class MarkdownPageTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using NewsContent;\n";
    private const string Above = "---\ntitle: Harbour\ndate: 2026-02-07\n---\nWords above the example.\n\n";

    private static readonly (string Language, string Text)[] Blocks =
    [
        .. BlockOfCode()
            .Matches(File.ReadAllText(Path.Combine(SampleArticles.Repository, "docs", "markdown.md")).ReplaceLineEndings("\n"))
            .Select(static match => (match.Groups["language"].Value, match.Groups["text"].Value)),
    ];

    /// <summary>The Markdown and the C# of each example.</summary>
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var pair in Blocks.Chunk(2))
                examples.Add(pair[0].Text, pair[^1].Text);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_the_record_below_it(string markdown, string code)
    {
        var isWhole = markdown.StartsWith("---\ntitle", StringComparison.Ordinal) || markdown.StartsWith("# ", StringComparison.Ordinal);
        var article = MarkdownArticle.Parse(isWhole ? markdown : Above + markdown, "Articles/ferry.md");
        var run = GeneratorRun.Of(
            TestProject.Empty.WithCode(Usings + "public static class Example { public static object Make() {\n" + code + "\n} }")
        );
        using var loaded = run.Load();

        var made = loaded.Assembly.GetType("Example", throwOnError: true)!.GetMethod("Make")!.Invoke(null, null);

        switch (made)
        {
            case Article expected:
                Assert.Equal(expected with { SourcePath = article.SourcePath }, article);
                break;
            case Section expected:
                Assert.Equal(expected, Assert.Single(article.Sections));
                break;
            case Quote expected:
                var quote = Assert.Single(article.Quotes);
                Assert.Equal((expected.Text, expected.Speaker, expected.Cue), (quote.Text, quote.Speaker, quote.Cue));
                break;
            case Block[] expected:
                Assert.Equal(expected, article.Blocks.Skip(1));
                break;
            default:
                Assert.Equal(Assert.IsAssignableFrom<Block>(made), Assert.Single(article.Blocks.Skip(1)));
                break;
        }
    }

    [Fact]
    public void Every_block_of_code_is_a_part_of_an_example() =>
        Assert.All(Blocks.Chunk(2), static pair => Assert.Equal(["markdown", "csharp"], pair.Select(static block => block.Language)));

    [Fact]
    public void Every_kind_of_block_and_inline_is_shown()
    {
        var page = string.Concat(Blocks.Select(static block => block.Text));
        var kinds = typeof(NewsContent.Block).Assembly.GetExportedTypes().Where(static type => type.BaseType == typeof(NewsContent.Block));
        Assert.All(kinds.Where(static kind => kind != typeof(BlockQuotation)), kind =>
            Assert.Contains($"new {kind.Name}(", page, StringComparison.Ordinal)
        );
        Assert.All(Enum.GetNames<InlineKind>(), kind => Assert.Contains($"new Inline(InlineKind.{kind}, ", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^(?<fence>`{3,})(?<language>\w+)\n(?<text>.*?)^\k<fence>\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BlockOfCode();
}
