using NewsContent.Text.Names;
using NewsContent.Unicode;

namespace NewsContent.Text.References;

/// <summary>Paths from one article’s file to another’s, as links have them.</summary>
internal static class ArticlePaths
{
    /// <summary>A file’s path below the folder of articles, in composed form.</summary>
    /// <param name="identity">Its path in the project, with <c>/</c>.</param>
    public static string BelowRoot(string identity)
    {
        var segments = identity.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var first = ArticleSlug.FirstBelowRoot(segments);
        return ComposedForm.Of(string.Join("/", segments, first, segments.Length - first));
    }

    /// <summary>The slug of a file below the folder of articles, when no line gives another one; another path is one.</summary>
    public static string SlugOf(string path) => NamesFile(path) ? ArticleSlug.FromPath($"{ArticleSlug.RootFolder}/{path}") : path;

    /// <summary>Whether a path ends as the files of articles do.</summary>
    public static bool NamesFile(string path) =>
        ArticleFiles.Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    public static string WithoutExtension(string path) => path.Substring(0, path.LastIndexOf('.') is > 0 and var dot ? dot : path.Length);

    /// <summary>Whether the last part of a path has a dot inside it, as the names of files have: <c>photo.jpg</c>.</summary>
    public static bool HasExtension(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.LastIndexOf('.') is > 0 and var dot && dot < name.Length - 1;
    }

    /// <summary>The path as a link in Markdown has it: a blank or a bracket would end it.</summary>
    public static string InMarkdown(string path) =>
        path.Replace("%", "%25").Replace(" ", "%20").Replace("(", "%28").Replace(")", "%29").Replace("<", "%3C").Replace(">", "%3E");

    /// <summary>The path below the folder of articles to which a link’s path leads; null when it leads out of that.</summary>
    /// <param name="path">The link’s path; one that begins with <c>/</c> counts from the folder of articles.</param>
    /// <param name="from">The identity of the article with the link.</param>
    public static string? Resolve(string path, string from)
    {
        var segments = new List<string>();
        if (path.Length == 0 || path[0] != '/')
        {
            segments.AddRange(BelowRoot(from).Split('/'));
            segments.RemoveAt(segments.Count - 1);
        }

        foreach (var segment in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".")
                continue;
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else
                return null;
        }

        return string.Join("/", segments);
    }

    /// <summary>The path from one article’s folder to another article’s file.</summary>
    /// <param name="file">The other file’s path below the folder of articles.</param>
    /// <param name="from">The identity of the first one.</param>
    public static string Relative(string file, string from)
    {
        var (own, other) = (BelowRoot(from).Split('/'), file.Split('/'));
        var same = 0;
        while (same < own.Length - 1 && same < other.Length - 1 && own[same] == other[same])
            same++;
        return string.Concat(Enumerable.Repeat("../", own.Length - 1 - same)) + string.Join("/", other, same, other.Length - same);
    }
}
