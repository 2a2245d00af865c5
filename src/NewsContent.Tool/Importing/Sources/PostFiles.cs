namespace NewsContent.Tool.Importing.Sources;

/// <summary>Which files of a site’s content are posts, and which are pictures.</summary>
internal static class PostFiles
{
    private static readonly string[] Markdown = [".md", ".markdown", ".mdown"];
    private static readonly string[] OtherTexts =
    [
        ".html",
        ".htm",
        ".adoc",
        ".ad",
        ".asciidoc",
        ".org",
        ".rst",
        ".pdc",
        ".pandoc",
        ".mdoc",
    ];
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif"];

    /// <summary>Whether a file is written to be read: a post, a list page, or a post in a language that is not read.</summary>
    public static bool IsText(string path) => Has(path, Markdown) || Has(path, OtherTexts) || IsMdx(path);

    /// <summary>Whether a file is a picture, by its name.</summary>
    public static bool IsPicture(string path) => Has(path, Pictures);

    /// <summary>Why such a file becomes no article, as the end of a sentence that its path begins; null when it does.</summary>
    /// <param name="path">Below the site’s content.</param>
    /// <param name="kind">The program that it was written for.</param>
    public static string? ReasonAgainst(string path, SiteKind kind)
    {
        var name = Path.GetFileName(path);
        if (Has(path, OtherTexts))
            return $"is a {Path.GetExtension(path)} file, which is not supported. Write it in Markdown and run the command again";
        if (kind == SiteKind.Hugo && name.StartsWith("_index.", StringComparison.OrdinalIgnoreCase))
            return "is a list page, not an article. Move its words to the page of your app that shows the list";
        if (kind == SiteKind.Hugo && IsMdx(path))
            return "is an .mdx file, which Hugo does not read. For an Astro site, write --from astro";
        if (kind == SiteKind.Astro && path.Split('/').Any(static segment => segment.StartsWith('_')))
            return "begins with “_”, so it is not part of its collection";
        if (!path.Contains('/', StringComparison.Ordinal) && name.StartsWith("index.", StringComparison.OrdinalIgnoreCase))
            return "is the front page of the site, not an article";
        return name.StartsWith("README.", StringComparison.OrdinalIgnoreCase) ? "is a README, not an article" : null;
    }

    private static bool IsMdx(string path) => path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    private static bool Has(string path, string[] extensions) =>
        Array.Exists(extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
