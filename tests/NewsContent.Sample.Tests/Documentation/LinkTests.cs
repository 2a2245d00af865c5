using System.Text.RegularExpressions;
using NewsContent.Sample.Tests.Support;

namespace NewsContent.Sample.Tests.Documentation;

/// <summary>A link in the documentation leads to a file of the repository.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Pages =>
        new(
            Directory
                .EnumerateFiles(RepositoryFiles.PathOf("docs"), "*.md", SearchOption.AllDirectories)
                .Select(page => Path.GetRelativePath(RepositoryFiles.Root, page).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Prepend("CHANGELOG.md")
                .Prepend("README.md")
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(RepositoryFiles.PathOf(page))!;

        var missing = RelativeLinks(RepositoryFiles.Read(page)).Where(link => !File.Exists(Path.Combine(folder, link))).ToArray();

        Assert.Empty(missing);
    }

    [Fact]
    public void Links_are_found_in_prose_and_tables_and_not_in_code()
    {
        var links = RelativeLinks(
            """
            [a](one.md) and [b `code`](docs/two.md#part) · [c](https://example.org/three.md) [d](#four)

            | [e](five.md) – ![f](six.png "A title") |

            `[g](seven.md)`

            ```csharp
            [h](eight.md)
            ```
            """
        );

        Assert.Equal(["one.md", "docs/two.md", "five.md", "six.png"], links);
    }

    private static IEnumerable<string> RelativeLinks(string markdown) =>
        LinkTarget()
            .Matches(CodeSpan().Replace(CodeBlock().Replace(markdown, ""), ""))
            .Select(match => Uri.UnescapeDataString(match.Groups[1].Value))
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Select(target => target.Split('#')[0])
            .Where(path => path.Length > 0);

    [GeneratedRegex(@"^ *(`{3,}).*?^ *\1`*\s*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\(([^)\s]+)(?: ""[^""]*"")?\)")]
    private static partial Regex LinkTarget();
}
