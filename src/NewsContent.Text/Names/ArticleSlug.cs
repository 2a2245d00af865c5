namespace NewsContent.Text.Names;

/// <summary>The slug rule: an article's address within its catalog, such as <c>world/iran-us-talks</c>.</summary>
public static class ArticleSlug
{
    /// <summary>The folder that holds a project's articles and is no part of their slugs.</summary>
    public const string RootFolder = "Articles";

    /// <summary>
    /// The slug of a file: its path below <c>Articles/</c>, with <c>/</c>, without extension and without an ISO date that leads the
    /// file's name: <c>Articles/world/2026-02-07-iran-us-talks.txt</c> is <c>world/iran-us-talks</c>.
    /// </summary>
    /// <param name="path">Relative to the project, with <c>/</c> or <c>\</c>. Without an <c>Articles</c> folder all of it counts.</param>
    public static string FromPath(string path)
    {
        var segments = path.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0) return "";

        var first = FirstBelowRoot(segments);
        segments[segments.Length - 1] = WithoutDate(WithoutExtension(segments[segments.Length - 1]));
        return string.Join("/", segments, first, segments.Length - first);
    }

    /// <summary>Why a value cannot be a slug, as a sentence that says what to write; null when it can.</summary>
    public static string? Fault(string slug)
    {
        foreach (var c in slug)
            if (!char.IsLetterOrDigit(c) && !IsCombining(c) && c is not ('-' or '_' or '/'))
                return $"A slug has letters, digits, hyphens and, between folders, slashes, but no “{c}”: like world/iran-us-talks.";

        return slug.Length == 0 || slug[0] == '/' || slug[slug.Length - 1] == '/' || slug.Contains("//")
            ? "A slug neither begins nor ends with a slash, and has none twice: like world/iran-us-talks."
            : null;
    }

    private static int FirstBelowRoot(string[] segments)
    {
        // Relative paths from outside ("../content/Articles/x.txt") count from their own Articles folder.
        for (var i = 0; i < segments.Length - 1; i++)
            if (string.Equals(segments[i], RootFolder, StringComparison.OrdinalIgnoreCase)) return i + 1;

        var first = 0;
        while (first < segments.Length - 1 && segments[first] is ".." or ".") first++;
        return first;
    }

    private static string WithoutExtension(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    /// <summary>A name that is nothing but a date keeps it: something must name the article.</summary>
    private static string WithoutDate(string name)
    {
        if (name.Length < 12 || name[4] != '-' || name[7] != '-' || name[10] is not ('-' or '_' or ' ' or '.')) return name;
        for (var i = 0; i < 10; i++)
            if (i is not (4 or 7) && name[i] is not (>= '0' and <= '9')) return name;
        return name.Substring(11).TrimStart('-', '_', ' ', '.') is { Length: > 0 } rest ? rest : name;
    }

    private static bool IsCombining(char c) => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
