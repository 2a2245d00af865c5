using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Layout;

/// <summary>What the formatter leaves to people: it breaks neither strings nor comments, and parts no file in two.</summary>
public sealed class SourceLayoutTests
{
    /// <summary>In characters, as in <c>.csharpierrc.yaml</c>.</summary>
    private const int LongestLine = 140;

    /// <summary>In lines of a file of the product.</summary>
    private const int LongestFile = 320;

    [Fact]
    public void No_line_is_longer_than_the_formatter_would_make_it()
    {
        var tooLong =
            from file in SourceFiles("src", "sample-app", "tests")
            from line in Repository.Read(file).Split('\n').Select(static (text, index) => (text.Length, Number: index + 1))
            where line.Length > LongestLine
            select $"{file}({line.Number}): {line.Length} characters";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Every_file_of_the_product_is_short()
    {
        var tooLong = SourceFiles("src").Where(static file => Repository.Read(file).Count(static c => c == '\n') > LongestFile);

        Assert.Empty(tooLong);
    }

    /// <summary>Paths from the repository's root with slashes, less what builds write and the generator's snapshots.</summary>
    private static List<string> SourceFiles(params string[] folders)
    {
        var files = folders
            .SelectMany(static folder =>
                Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            )
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(static file => !file.Split('/').Any(static part => part is "bin" or "obj" or "artifacts"))
            .Where(static file => !file.EndsWith(".verified.cs", StringComparison.Ordinal))
            .Where(static file => !file.EndsWith(".received.cs", StringComparison.Ordinal))
            .ToList();
        Assert.True(files.Count > 100, $"Only {files.Count} files were found.");
        return files;
    }
}
