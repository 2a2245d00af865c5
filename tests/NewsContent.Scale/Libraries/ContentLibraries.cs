using System.Globalization;
using NewsContent.Scale.Archives;
using NewsContent.Scale.Builds;
using NewsContent.Scale.Measuring;

namespace NewsContent.Scale.Libraries;

/// <summary>An archive in so many class libraries, and an app that joins them.</summary>
/// <param name="repository">The checkout.</param>
/// <param name="articles">How many articles in all.</param>
/// <param name="libraries">How many libraries they are dealt out to; with one, an ordinary project of all of them beside its app.</param>
internal sealed class ContentLibraries(string repository, int articles, int libraries)
{
    private readonly string[] _names =
    [
        .. Enumerable.Range(1, libraries).Select(static number => string.Create(CultureInfo.InvariantCulture, $"Desk{number}")),
    ];

    /// <summary>How many projects there are, the app among them.</summary>
    public int Projects => libraries + 1;

    private string Folder { get; } =
        Path.Combine(repository, "artifacts", "scale", string.Create(CultureInfo.InvariantCulture, $"libraries-{articles}-in-{libraries}"));

    private string App => Path.Combine(Folder, "App");

    /// <summary>Writes and restores the projects.</summary>
    public ContentLibraries Write()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        for (var i = 0; i < libraries; i++)
        {
            var folder = Path.Combine(Folder, _names[i]);
            Archive.Write(folder, First(i), First(i + 1));
            ProjectFiles.Write(
                repository,
                folder,
                _names[i],
                "<NewsContentNames>Articles</NewsContentNames><NewsContentStorage>Resources</NewsContentStorage>"
            );
        }

        ProjectFiles.Write(
            repository,
            App,
            "App",
            "<OutputType>Exe</OutputType>",
            string.Concat(_names.Select(name => $"""<ProjectReference Include="../{name}/{name}.csproj" />"""))
        );
        File.WriteAllText(
            Path.Combine(App, "Program.cs"),
            $$"""
            using NewsContent;

            var all = ArticleCatalog.Combine({{string.Join(", ", _names.Select(name => name + ".Articles.All"))}});
            Console.WriteLine(FormattableString.Invariant($"{all.Count} {all.Count(article => all[article.Slug].Quotes.Count == 10)}"));
            """
        );
        MeasuredCommand.Run(App, "dotnet", "restore", "-v", "q");
        return this;
    }

    /// <summary>Builds from nothing.</summary>
    /// <param name="nodes">How many projects may be built at once.</param>
    public Cost Build(int nodes)
    {
        foreach (var project in Directory.GetDirectories(Folder))
        {
            foreach (var output in new[] { "bin", "obj/Release" })
            {
                if (Directory.Exists(Path.Combine(project, output)))
                    Directory.Delete(Path.Combine(project, output), recursive: true);
            }
        }

        return BuildAgain(nodes);
    }

    /// <summary>Builds what has changed.</summary>
    public Cost BuildAgain(int nodes) =>
        MeasuredCommand
            .Measure(
                App,
                "dotnet",
                "build",
                "--no-restore",
                "-nologo",
                "-v",
                "q",
                "-c",
                "Release",
                "-nodereuse:false",
                "-p:UseSharedCompilation=false",
                string.Create(CultureInfo.InvariantCulture, $"-m:{nodes}")
            )
            .Cost;

    /// <summary>Replaces words of one article.</summary>
    public void Edit(int version) =>
        File.WriteAllText(
            Path.Combine(Folder, _names[0], InventedArticle.PathOf(0)),
            InventedArticle.TextOf(0) + string.Create(CultureInfo.InvariantCulture, $"This was added {version} times.\n")
        );

    /// <summary>The projects that were compiled since a moment.</summary>
    public string[] CompiledSince(DateTime moment) =>
        [
            .. _names
                .Append("App")
                .Where(name => File.GetLastWriteTimeUtc(Path.Combine(Folder, name, "obj", "Release", "net10.0", name + ".dll")) > moment),
        ];

    /// <summary>What the app prints: how many articles there are, and how many of them have all that was written.</summary>
    public string Run() => MeasuredCommand.Run(App, "dotnet", Path.Combine(App, "bin", "Release", "net10.0", "App.dll")).Trim();

    private int First(int library) => (int)((long)articles * library / libraries);
}
