using NewsContent.Build.Pictures;
using NewsContent.Text.Names;
using NewsContent.Text.Pictures;

namespace NewsContent.Tool.Input;

/// <summary>The pictures of a project on disk, in its folder of articles. What else its project file names, only a build knows.</summary>
internal static class PictureFolder
{
    /// <summary>The pictures in the folder of articles, or in the whole folder where it has none.</summary>
    /// <param name="root">The folder in which articles are beside each other.</param>
    public static PictureDirectory Read(string root)
    {
        var folder = Path.Combine(root, ArticleSlug.RootFolder);
        return new PictureDirectory(Pictures(Directory.Exists(folder) ? folder : root, root));
    }

    private static IEnumerable<NamedPicture> Pictures(string folder, string root)
    {
        // Links are not followed, since they may lead in a circle.
        var everywhere = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Device,
        };
        if (!Directory.Exists(folder))
            yield break;
        foreach (var file in Directory.EnumerateFiles(folder, "*", everywhere).Order(StringComparer.Ordinal))
        {
            if (!PictureFiles.IsPicture(Path.GetRelativePath(folder, file)))
                continue;
            var size = PictureSizeReader.Read(file);
            var identity = Path.GetRelativePath(root, file).Replace('\\', '/');
            yield return new NamedPicture(identity, size.Width, size.Height) { IsUnreadable = size.IsUnreadable };
        }
    }
}
