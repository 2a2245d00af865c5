using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsContent.Package.Tests.Consumers;

/// <summary>The libraries of others in the tool's package, each as its package's name and version: <c>Spectre.Console 0.57.2</c>.</summary>
internal static partial class ToolLibraries
{
    private const string Notices = "THIRD-PARTY-NOTICES.txt";
    private const string Section = "\nLibraries of the tool\n";

    /// <summary>Those of which there is an assembly in the package, in order.</summary>
    public static IReadOnlyList<string> Shipped(ZipArchive package)
    {
        var dependencies = package.Entries.Single(static entry => entry.Name == "NewsContent.Tool.deps.json");
        using var document = JsonDocument.Parse(Text(dependencies));
        var packageOf = document
            .RootElement.GetProperty("targets")
            .EnumerateObject()
            .SelectMany(static target => target.Value.EnumerateObject())
            .Where(static library => library.Value.TryGetProperty("runtime", out _))
            .SelectMany(static library =>
                library
                    .Value.GetProperty("runtime")
                    .EnumerateObject()
                    .Select(file => (Assembly: Path.GetFileName(file.Name), Library: library.Name.Replace('/', ' ')))
            )
            .ToDictionary(static pair => pair.Assembly, static pair => pair.Library);
        return package
            .Entries.Select(static entry => entry.Name)
            .Where(static name => name.EndsWith(".dll", StringComparison.Ordinal))
            .Where(static name => !name.StartsWith("NewsContent.", StringComparison.Ordinal))
            .Select(name => packageOf[name])
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>Those that the package's notices name, in order.</summary>
    public static IReadOnlyList<string> Noticed(ZipArchive package)
    {
        var notices = Text(package.Entries.Single(static entry => entry.FullName == Notices)).ReplaceLineEndings("\n");
        var begin = notices.IndexOf(Section, StringComparison.Ordinal);
        Assert.True(begin >= 0, $"{Notices} has no section about the libraries of the tool.");
        var licence = notices.IndexOf("\nMIT License\n", begin, StringComparison.Ordinal);
        Assert.True(licence >= 0, $"{Notices} has no licence of the libraries.");

        // What the compiler's package has as well stands above, in a section of its own.
        return NameAndVersion().Matches(notices[..licence]).Select(static match => match.Value).Order(StringComparer.Ordinal).ToList();
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9.]+ \d+\.\d+\.\d+$", RegexOptions.Multiline)]
    private static partial Regex NameAndVersion();
}
