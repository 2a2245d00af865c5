namespace NewsContent.Text.Names;

/// <summary>
/// The one rule of which files below the folder of articles are articles. Targets, generator, code fixes and tool ask it, so that
/// all of them see the same articles. It looks at names alone: no file is touched.
/// </summary>
/// <remarks>
/// File managers, editors and archives leave files of their own beside articles (<c>.DS_Store</c>, <c>._ferry.txt</c>,
/// <c>.#ferry.txt</c>, <c>~$ferry.txt</c>), and authors keep drafts there (<c>_ferry.txt</c>, <c>_drafts/</c>).
/// </remarks>
internal static class ArticleFiles
{
    /// <summary>What the files of articles end in, in any case.</summary>
    public static readonly IReadOnlyList<string> Extensions = [PlainText, Markdown];

    /// <summary>What a file in the format of docs/article-format.md ends in.</summary>
    public const string PlainText = ".txt";

    /// <summary>What a file in Markdown ends in.</summary>
    public const string Markdown = ".md";

    private const string Readme = "README";

    /// <summary>What Markdown files of other programs end in; a build warns at them (NEWS104).</summary>
    private static readonly string[] OtherMarkdown = [".markdown", ".mdx"];

    /// <summary>With what no file of an article, and no folder that it is in, begins.</summary>
    public static readonly IReadOnlyList<string> PassedOverBeginnings = [".", "_", "~$"];

    /// <summary>Whether a file is an article.</summary>
    /// <param name="path">Its path below the folder of articles, with <c>/</c> or <c>\</c>: <c>world/iran-us-talks.txt</c>.</param>
    public static bool IsArticle(string path) => ReasonAgainst(path) is null;

    /// <summary>Whether a file is in Markdown, by its name.</summary>
    /// <param name="path">Its name, or a path to it.</param>
    public static bool IsMarkdown(string path) => path.EndsWith(Markdown, StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a file is not an article, as the end of a sentence: <c>its name begins with “_”</c>; null when it is one.</summary>
    /// <param name="path">Its path below the folder of articles, with <c>/</c> or <c>\</c>: <c>world/iran-us-talks.txt</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static string? ReasonAgainst(string path)
    {
        if (path is null)
            throw new ArgumentNullException(nameof(path));

        var segments = path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0)
            return "it has no name";

        for (var i = 0; i < segments.Length - 1; i++)
        {
            if (PassedOverBeginning(segments[i]) is { } beginning)
                return $"it is in a folder whose name begins with “{beginning}”";
        }

        return ReasonAgainstName(segments[segments.Length - 1]);
    }

    /// <summary>Whether a file is Markdown by its name and would be an article if it ended in <c>.md</c>.</summary>
    /// <param name="path">Its path or name.</param>
    public static bool IsOtherMarkdown(string path) =>
        OtherMarkdown.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a folder below the folder of articles has articles in it: a walk through folders need not enter others.</summary>
    /// <param name="name">The folder's name, without the path to it.</param>
    public static bool IsFolderOfArticles(string name) => PassedOverBeginning(name) is null;

    private static string? ReasonAgainstName(string name)
    {
        if (PassedOverBeginning(name) is { } beginning)
            return $"its name begins with “{beginning}”";
        if (IsReadme(name))
            return "a README is not an article";
        return Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            ? null
            : $"its name does not end in {string.Join(" or ", Extensions)}";
    }

    private static string? PassedOverBeginning(string segment) =>
        // What leads out of the folder and back is no name.
        segment is "." or ".."
            ? null
            : PassedOverBeginnings.FirstOrDefault(beginning => segment.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary><c>README</c> with or without an extension, <c>README.de.txt</c> too; <c>readme-first.txt</c> is an article.</summary>
    private static bool IsReadme(string name) =>
        name.StartsWith(Readme, StringComparison.OrdinalIgnoreCase) && (name.Length == Readme.Length || name[Readme.Length] == '.');
}
