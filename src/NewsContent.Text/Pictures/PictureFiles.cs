using NewsContent.Text.Names;

namespace NewsContent.Text.Pictures;

/// <summary>Which files below the folder of articles are pictures: one rule for build and tool. It looks at names alone.</summary>
internal static class PictureFiles
{
    /// <summary>What the files of pictures end in, in any case.</summary>
    public static readonly IReadOnlyList<string> Extensions = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif"];

    /// <summary>Whether a file is a picture, by what its name ends in.</summary>
    public static bool HasExtension(string path) =>
        Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file is a picture: what is skipped among articles is skipped among pictures.</summary>
    /// <param name="path">Its path below the folder of articles, with <c>/</c> or <c>\</c>.</param>
    public static bool IsPicture(string path) => HasExtension(path) && !IsPassedOver(path);

    /// <summary>Whether its name, or that of a folder in which it is, begins as hidden files do.</summary>
    public static bool IsPassedOver(string path) =>
        path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Any(static segment => !ArticleFiles.IsFolderOfArticles(segment));
}
