using NewsContent.Text.References;

namespace NewsContent.Text.Pictures;

/// <summary>How an article names a picture.</summary>
internal static class PictureNames
{
    /// <summary>The name of a picture as an author would have written it in the place of another one.</summary>
    /// <param name="source">The picture’s path from the folder of articles.</param>
    /// <param name="written">What is there now.</param>
    /// <param name="from">The identity of the article.</param>
    public static string Written(string source, PictureSyntax written, string from)
    {
        var name = Path(source, written.Name, from);
        return written.IsInText ? ArticlePaths.InMarkdown(name) : name;
    }

    private static string Path(string source, string written, string from) =>
        written.Length > 0 && written[0] == '/' ? "/" + source : ArticlePaths.Relative(source, from);
}
