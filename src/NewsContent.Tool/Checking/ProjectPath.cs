using NewsContent.Text.Names;

namespace NewsContent.Tool.Checking;

/// <summary>The path under which a build knows an article: relative to its project.</summary>
/// <param name="Root">The project's folder, as a full path; articles of one root stand beside each other.</param>
/// <param name="Identity">The article's path below it, with <c>/</c>.</param>
internal sealed record ProjectPath(string Root, string Identity)
{
    /// <summary>
    /// The project is the nearest folder above the file with a C# project in it. Without one, it is the folder that holds the
    /// nearest <c>Articles</c> folder above the file; without that, the file's own folder.
    /// </summary>
    public static ProjectPath Of(string path)
    {
        var full = Path.GetFullPath(path);
        string? articles = null;
        for (var folder = Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj").Any())
                return Below(folder, full);
            if (articles is null && string.Equals(Path.GetFileName(folder), ArticleSlug.RootFolder, StringComparison.OrdinalIgnoreCase))
                articles = Path.GetDirectoryName(folder);
        }

        return Below(articles ?? Path.GetDirectoryName(full)!, full);
    }

    private static ProjectPath Below(string root, string full) => new(root, Path.GetRelativePath(root, full).Replace('\\', '/'));
}
