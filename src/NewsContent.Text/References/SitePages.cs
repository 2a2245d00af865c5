namespace NewsContent.Text.References;

/// <summary>The pages of the site that are not articles, as the project names them: <c>/about</c>, <c>/tags/*</c>.</summary>
/// <param name="paths">
/// Paths that begin with <c>/</c>; one that ends in <c>/*</c> names all below it. A <c>/</c> at the end makes no difference.
/// </param>
internal sealed class SitePages(IEnumerable<string> paths)
{
    private const string AllBelow = "/*";

    private readonly string[] _paths =
    [
        .. paths.Select(static path => path.EndsWith(AllBelow, StringComparison.Ordinal) ? path : Bare(path)),
    ];

    /// <summary>A site of articles alone. Its front page is always there.</summary>
    public static SitePages None { get; } = new([]);

    /// <summary>The paths of a list with semicolons or blanks between them.</summary>
    public static IReadOnlyList<string> Split(string list) =>
        [.. list.Split([';', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether a page can be named so.</summary>
    public static bool IsPath(string path) => path[0] == '/' && path.IndexOfAny(['?', '#']) < 0;

    /// <summary>Whether a path is one of them.</summary>
    public bool Has(string path)
    {
        var bare = Bare(path);
        return bare.Length == 0 || Array.Exists(_paths, page => IsPage(page, bare));
    }

    private static bool IsPage(string page, string bare) =>
        page.EndsWith(AllBelow, StringComparison.Ordinal)
            ? bare.Length > page.Length - AllBelow.Length && bare.StartsWith(page.Substring(0, page.Length - 1), StringComparison.Ordinal)
            : page == bare;

    private static string Bare(string path) => path.TrimEnd('/');
}
