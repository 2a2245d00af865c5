using NewsContent.Text.Names;
using NewsContent.Unicode;

namespace NewsContent.Build.Manifest;

/// <summary>
/// The path under which an article is known: relative to the project, with <c>/</c> on every system, in one Unicode form (NFC), and
/// never a path of the machine, so that builds in different folders emit the same bytes.
/// </summary>
internal static class ArticlePath
{
    /// <param name="item">The item as the project includes it; relative, or absolute for a file elsewhere.</param>
    /// <param name="link">Where the project shows it; null when it does not say.</param>
    /// <param name="recursiveFolder">The part of the path that a <c>**</c> stood for, or null.</param>
    public static string Of(string item, string? link, string? recursiveFolder)
    {
        var path = Clean(link ?? item);
        if (!IsOutside(path))
            return path;

        // A file from outside keeps what follows its own Articles folder, else what ** stood for, else its name.
        var segments = path.Split('/');
        for (var i = segments.Length - 2; i >= 0; i--)
        {
            if (string.Equals(segments[i], ArticleSlug.RootFolder, StringComparison.OrdinalIgnoreCase))
                return string.Join("/", segments, i, segments.Length - i);
        }

        var folder = recursiveFolder is null ? "" : Clean(recursiveFolder).Trim('/');
        return (folder.Length == 0 ? "" : folder + "/") + segments[segments.Length - 1];
    }

    private static bool IsOutside(string path) =>
        path.StartsWith("../", StringComparison.Ordinal)
        || path.StartsWith("/", StringComparison.Ordinal)
        || (path.Length > 1 && path[1] == ':');

    private static string Clean(string path)
    {
        path = path.Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal))
            path = path.Substring(2);

        // File systems allow control characters and halves of surrogate pairs in names; they would break the packed form and every message.
        var characters = path.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (i + 1 < path.Length && char.IsSurrogatePair(path[i], path[i + 1]))
                i++;
            else if (char.IsControl(characters[i]) || char.IsSurrogate(characters[i]))
                characters[i] = '\uFFFD';
        }

        return ComposedForm.Of(new string(characters));
    }
}
