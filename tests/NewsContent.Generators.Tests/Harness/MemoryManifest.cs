using System.Collections.Immutable;
using NewsContent.Build.Manifest;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>The manifest of a project as the package's task writes it.</summary>
internal static class MemoryManifest
{
    public const string Path = "obj/Debug/net10.0/" + ArticleManifest.FileName;

    /// <summary>The manifest's text.</summary>
    /// <param name="properties">The project's options.</param>
    /// <param name="files">The project's additional files; the articles among them are named.</param>
    /// <param name="pictures">The project's pictures.</param>
    public static string Of(
        ImmutableDictionary<string, string> properties,
        IEnumerable<MemoryText> files,
        ImmutableArray<ManifestPicture> pictures
    ) =>
        new ArticleManifest(
            MemoryText.ProjectFolder,
            [.. properties.Where(static option => option.Value.Length > 0).OrderBy(static option => option.Key, StringComparer.Ordinal)],
            [.. files.Where(static file => file.IsArticle).DistinctBy(static file => file.Path).Select(Article)]
        )
        {
            Pictures = pictures,
        }.Write();

    private static ManifestArticle Article(MemoryText file)
    {
        var identity = ArticlePath.Of(file.Identity, file.Link, file.RecursiveFolder);
        return new ManifestArticle(FileOf(file), identity, file.Original);
    }

    /// <summary>The path of the file below the project's folder, or as it is where it is elsewhere.</summary>
    private static string FileOf(MemoryText file)
    {
        var path = file.Path.Replace('\\', '/');
        return path.StartsWith(MemoryText.ProjectFolder, StringComparison.Ordinal) ? path[MemoryText.ProjectFolder.Length..] : path;
    }
}
