using System.Security.Cryptography;

namespace NewsContent.Tool.Tests.Importing;

/// <summary>One of the blogs beside these tests, copied so that an import could do no harm.</summary>
internal sealed class Blog : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Blog(string name, string program)
    {
        (Name, Program) = (name, program);
        Source = Path.Combine(_folder.Path, name);
        Target = Path.Combine(_folder.Path, "app", "Articles");
        var from = Path.Combine(Home, "Blogs", name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            _folder.Write(Path.Combine(name, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
    }

    /// <summary>The folder of these tests.</summary>
    public static string Home { get; } = Path.Combine(Root(), "tests", "NewsContent.Tool.Tests", "Importing");

    public string Name { get; }

    public string Program { get; }

    public string Source { get; }

    public string Target { get; }

    public void Dispose() => _folder.Dispose();

    /// <summary>Imports the blog.</summary>
    public ToolRun Import(params string[] options) => ToolRun.Import([Source, "--from", Program, "--to", Target, .. options]);

    /// <summary>The files of a folder with what they hold, by their paths.</summary>
    public static SortedDictionary<string, string> Print(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    static file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))
                ),
            StringComparer.Ordinal
        );

    /// <summary>What is printed, with the folders of this run under the names that they always have.</summary>
    public string Plain(string printed) =>
        printed
            .Replace(Source.Replace('\\', '/'), Name, StringComparison.Ordinal)
            .Replace(Target.Replace('\\', '/'), "Articles", StringComparison.Ordinal);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsContent.Generators.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository is not above the tests.");
        return folder;
    }
}
