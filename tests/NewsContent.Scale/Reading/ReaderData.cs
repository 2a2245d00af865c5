using System.Globalization;
using System.Resources;
using NewsContent.Scale.Archives;
using NewsContent.Scale.Measuring;

namespace NewsContent.Scale.Reading;

/// <summary>The same articles for NewsContent.Scale.Readers: Markdown files, one file of JSON, a table of resources.</summary>
internal static class ReaderData
{
    /// <summary>Writes the data and builds the readers with it.</summary>
    /// <param name="repository">The checkout.</param>
    /// <param name="articles">How many articles.</param>
    /// <param name="app">The app whose records become the JSON.</param>
    /// <returns>The readers' dll, and the folder of the Markdown files.</returns>
    public static (string Readers, string Markdown) Build(string repository, int articles, string app)
    {
        var folder = Path.Combine(repository, "artifacts", "scale", string.Create(CultureInfo.InvariantCulture, $"readers-{articles}"));
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        var markdown = Path.Combine(folder, "markdown");
        Archive.WriteMarkdown(markdown, articles);
        MeasuredCommand.Run(folder, "dotnet", app, "json", Path.Combine(folder, "articles.json"));
        WriteResources(Path.Combine(folder, "articles.resources"), articles);
        MeasuredCommand.Run(
            repository,
            "dotnet",
            "build",
            "-c",
            "Release",
            "-v",
            "q",
            "-nologo",
            "tests/NewsContent.Scale.Readers",
            "-p:ArchiveData=" + folder,
            "--artifacts-path",
            Path.Combine(folder, "artifacts")
        );
        return (
            Path.Combine(folder, "artifacts", "bin", "NewsContent.Scale.Readers", "release", "NewsContent.Scale.Readers.dll"),
            markdown
        );
    }

    private static void WriteResources(string path, int articles)
    {
        using var resources = new ResourceWriter(path);
        var slugs = Enumerable
            .Range(0, articles)
            .Select(static number => InventedArticle.PathOf(number)["Articles/".Length..^".txt".Length])
            .ToList();
        resources.AddResource("slugs", string.Join('\n', slugs));
        for (var number = 0; number < articles; number++)
            resources.AddResource(slugs[number], InventedArticle.TextOf(number));
    }
}
