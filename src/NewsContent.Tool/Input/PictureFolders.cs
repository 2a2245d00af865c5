using NewsContent.Text.Names;
using NewsContent.Text.Pictures;

namespace NewsContent.Tool.Input;

/// <summary>The pictures of the projects that the files of a command belong to, each folder read once.</summary>
internal sealed class PictureFolders
{
    private readonly Dictionary<string, PictureDirectory?> _known = new(StringComparer.Ordinal);

    /// <summary>The pictures of a file’s project; null for a file outside of any.</summary>
    public PictureDirectory? Of(FilePath file)
    {
        if (!_known.TryGetValue(file.Root, out var pictures))
        {
            var isProject = file.Root.Length > 0 && Directory.Exists(Path.Combine(file.Root, ArticleSlug.RootFolder));
            _known.Add(file.Root, pictures = isProject ? PictureFolder.Read(file.Root) : null);
        }

        return pictures;
    }
}
