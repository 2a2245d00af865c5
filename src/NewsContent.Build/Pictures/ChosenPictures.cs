using Microsoft.Build.Framework;
using NewsContent.Build.Files;
using NewsContent.Build.Manifest;
using NewsContent.Text.Pictures;
using NewsContent.Text.References;

namespace NewsContent.Build.Pictures;

/// <summary>A picture of a project.</summary>
/// <param name="FullPath">Its file.</param>
/// <param name="Identity">The path under which it is known.</param>
/// <param name="IsCopied">Whether the output gets it: of a picture that nobody may see yet only its size is needed.</param>
internal sealed record ChosenPicture(string FullPath, string Identity, bool IsCopied)
{
    /// <summary>The path from the folder of articles, by which records name it.</summary>
    public string Source { get; } = PictureDirectory.SourceOf(Identity);

    /// <summary>What the manifest says of it.</summary>
    public ManifestPicture Measure()
    {
        var size = PictureSizeReader.Read(FullPath);
        return new ManifestPicture(Identity, size.Width, size.Height, size.IsUnreadable);
    }
}

/// <summary>Which of a project’s items are pictures, by the rule of articles: regular files, not hidden, inside the folder.</summary>
internal static class ChosenPictures
{
    /// <summary>The pictures in the order of their paths, each path once.</summary>
    /// <param name="items">The items.</param>
    /// <param name="onSecond">Told of each file that the project names itself for a path that another of its files has.</param>
    public static IReadOnlyList<ChosenPicture> Of(IEnumerable<ITaskItem> items, Action<ChosenPicture, ChosenPicture> onSecond)
    {
        var folders = new RealFolders();
        var chosen = new SortedDictionary<string, ChosenPicture>(StringComparer.Ordinal);

        // A picture that the project names itself wins over one of the package’s items.
        foreach (var item in items.Select(static item => new ArticleItem(item)).OrderBy(static item => item.IsDefault))
        {
            if (!IsPicture(item, folders))
                continue;
            var identity = Inside(ArticlePath.Of(item.Include, item.Link, item.RecursiveFolder));
            var picture = new ChosenPicture(item.FullPath, identity, !item.IsNeverCopied);
            if (!chosen.TryGetValue(picture.Source, out var first))
                chosen.Add(picture.Source, picture);
            else if (!item.IsDefault && first.FullPath != picture.FullPath)
                onSecond(first, picture);
        }

        return [.. chosen.Values];
    }

    /// <summary>The path without ways up: the output has the picture there. One that leads out of the project is its file’s name.</summary>
    private static string Inside(string path) => ArticlePaths.Resolve("/" + path, path) ?? path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>What a pattern has found is checked against the rule of names; a file that the project names is what it says.</summary>
    private static bool IsPicture(ArticleItem item, RealFolders folders)
    {
        var isFound = item.IsDefault || item.RecursiveFolder is not null;
        if (isFound && PictureFiles.IsPassedOver(item.PathBelow))
            return false;
        return FileStatus.Of(item.FullPath) is { IsRegular: true } && (!isFound || folders.Holds(item.Folder, item.FullPath));
    }
}
