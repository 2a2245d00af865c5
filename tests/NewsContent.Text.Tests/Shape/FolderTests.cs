using System.Text.RegularExpressions;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Shape;

/// <summary>
/// The folders of the parser are its stages: what flows from one to the next never asks back. A folder is a namespace, so the using
/// directives of a file, and the names it writes with a namespace before them, say on which folders its own depends.
/// </summary>
public partial class FolderTests
{
    /// <summary>It reads the quotations, which ask it whose they are: the one pair that still depends on each other.</summary>
    private const string LeftOut = "Attribution";

    [Fact]
    public void No_two_folders_depend_on_each_other()
    {
        var dependencies = Dependencies();

        Assert.True(dependencies.Count > 10, "The sources were not found.");
        Assert.Empty(from folder in dependencies.Keys from way in WaysBack(folder, dependencies) select string.Join(" needs ", way));
    }

    /// <summary>The test itself: it sees a way back over several folders, and none where there is none.</summary>
    [Fact]
    public void A_way_back_is_found_through_other_folders()
    {
        var dependencies = new Dictionary<string, SortedSet<string>>
        {
            ["Header"] = ["Source", "Names"],
            ["Names"] = ["Rules"],
            ["Rules"] = ["Header", "Source"],
            ["Source"] = [],
        };

        Assert.Equal(["Header", "Names", "Rules", "Header"], Assert.Single(WaysBack("Header", dependencies)));
        Assert.Empty(WaysBack("Source", dependencies));
    }

    [Theory]
    [InlineData("using NewsContent.Text.Rules;", "Rules")]
    [InlineData("using NewsContent.Text.Quotations.Marks;", "Quotations")]
    [InlineData("        return Rules.Excerpt.Of(text);", "Rules")]
    [InlineData("    /// <see cref=\"Rules.Excerpt\"/>", null)]
    [InlineData("        return header.Rules.Count;", null)]
    public void A_line_of_source_names_the_folder_it_needs(string line, string? folder) =>
        Assert.Equal(folder is null ? [] : [folder], FoldersIn(line, ["Rules", "Quotations", "Source"]));

    /// <summary>For each folder those that its files need.</summary>
    private static Dictionary<string, SortedSet<string>> Dependencies()
    {
        var root = Path.Combine(Repository.Root, "src", "NewsContent.Text");
        var folders = Directory
            .GetDirectories(root)
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs").Any())
            .Select(folder => Path.GetFileName(folder))
            .Where(folder => folder is not (LeftOut or "bin" or "obj"))
            .ToList();
        return folders.ToDictionary(
            folder => folder,
            folder => new SortedSet<string>(
                from file in Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
                from line in File.ReadLines(file)
                from needed in FoldersIn(line, folders)
                where needed != folder
                select needed,
                StringComparer.Ordinal
            )
        );
    }

    private static IEnumerable<string> FoldersIn(string line, IReadOnlyCollection<string> folders)
    {
        if (line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            return [];
        var names = UsingDirective().Match(line) is { Success: true } directive
            ? [directive.Groups["folder"].Value]
            : QualifiedName().Matches(line).Select(match => match.Groups["folder"].Value);
        return names.Where(folders.Contains);
    }

    /// <summary>The shortest way from a folder over those that it needs back to itself; none when there is no such way.</summary>
    private static IEnumerable<IReadOnlyList<string>> WaysBack(string folder, Dictionary<string, SortedSet<string>> dependencies)
    {
        var ways = new Queue<List<string>>();
        ways.Enqueue([folder]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ways.TryDequeue(out var way))
        {
            foreach (var next in dependencies[way[^1]])
            {
                List<string> longer = [.. way, next];
                if (next == folder)
                    return [longer];
                if (seen.Add(next))
                    ways.Enqueue(longer);
            }
        }

        return [];
    }

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?NewsContent\.Text\.(?<folder>\w+)[.;]")]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"(?<![\w.])(?<folder>[A-Z]\w+)\.[A-Z]")]
    private static partial Regex QualifiedName();
}
