using System.Globalization;
using System.Text;
using NewsContent.Unicode;

namespace NewsContent.Text.Names;

/// <summary>The slug rule: an article's address within its catalog, such as <c>world/iran-us-talks</c>.</summary>
public static class ArticleSlug
{
    /// <summary>Ten times what any browser takes; a longer one is not looked at letter by letter.</summary>
    private const int Longest = 100_000;

    /// <summary>The folder of a project’s articles, which is not in their slugs.</summary>
    public const string RootFolder = "Articles";

    /// <summary>
    /// The slug of a file: its path below <c>Articles/</c>, with <c>/</c>, without extension and without an ISO date at the beginning of
    /// the file name: <c>Articles/world/2026-02-07-iran-us-talks.txt</c> is <c>world/iran-us-talks</c>. Letters with accents are in
    /// composed form (NFC), whatever the file system uses.
    /// </summary>
    /// <param name="path">
    /// Relative to the project, with <c>/</c> or <c>\</c>. If it has no <c>Articles</c> folder, the whole path counts.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static string FromPath(string path) => FromPath(path, keepsDates: false);

    /// <summary>The same for a project that may keep the date: <c>Articles/2026-02-07-ferry.txt</c> is <c>2026-02-07-ferry</c>.</summary>
    /// <param name="path">
    /// Relative to the project, with <c>/</c> or <c>\</c>. If it has no <c>Articles</c> folder, the whole path counts.
    /// </param>
    /// <param name="keepsDates">Whether the date at the beginning of the file name stays, as with <c>NewsContentKeepDates</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static string FromPath(string path, bool keepsDates)
    {
        if (path is null)
            throw new ArgumentNullException(nameof(path));

        var segments = path.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0)
            return "";

        var first = FirstBelowRoot(segments);
        var name = WithoutExtension(segments[segments.Length - 1]);
        segments[segments.Length - 1] = keepsDates ? name : WithoutDate(name);
        return ComposedForm.Of(string.Join("/", segments, first, segments.Length - first));
    }

    /// <summary>Why a value cannot be a slug, as a sentence that says what to write; null when it can.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public static string? Fault(string slug)
    {
        if (slug is null)
            throw new ArgumentNullException(nameof(slug));

        if (slug.Length > Longest)
            return "A slug has at most 100,000 characters. Write one such as world/iran-us-talks.";
        for (int i = 0, length; i < slug.Length; i += length)
        {
            length = char.IsSurrogatePair(slug, i) ? 2 : 1;
            if (!char.IsLetterOrDigit(slug, i) && !IsPartOfWord(slug, i) && slug[i] is not ('-' or '_' or '/'))
            {
                return $"A slug has letters, digits and hyphens, with slashes between folders, but no {Show(slug, i, length)}. "
                    + "Write one such as world/iran-us-talks.";
            }
        }

        return slug.Length == 0 || slug[0] == '/' || slug[slug.Length - 1] == '/' || slug.Contains("//")
            ? "A slug does not begin or end with a slash, or have two in a row. Write one such as world/iran-us-talks."
            : null;
    }

    /// <summary>
    /// A slug made from any words: their letters and digits in lower case, with hyphens between the words. Slashes stay; empty when the
    /// words have no letter or digit.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static string Make(string words)
    {
        if (words is null)
            throw new ArgumentNullException(nameof(words));

        words = ComposedForm.Of(words);
        var slug = new StringBuilder();
        for (int i = 0, length; i < words.Length; i += length)
        {
            length = char.IsSurrogatePair(words, i) ? 2 : 1;
            if (char.IsLetterOrDigit(words, i) || IsPartOfWord(words, i))
                slug.Append(words.Substring(i, length).ToLowerInvariant());
            else if (words[i] == '/')
                AppendOnce(slug, '/');
            else if (words[i] is not ('\'' or '\u2019'))
                AppendOnce(slug, '-');
        }

        return slug.ToString().Trim('-', '/').Replace("-/", "/");
    }

    private static void AppendOnce(StringBuilder slug, char sign)
    {
        if (slug.Length > 0 && slug[slug.Length - 1] is not ('-' or '/'))
            slug.Append(sign);
        else if (sign == '/' && slug.Length > 0)
            slug[slug.Length - 1] = '/';
    }

    /// <summary>The place of the first part of a path that is below the folder of articles.</summary>
    internal static int FirstBelowRoot(string[] segments)
    {
        // Relative paths from outside ("../content/Articles/x.txt") count from their own Articles folder.
        for (var i = 0; i < segments.Length - 1; i++)
        {
            if (string.Equals(segments[i], RootFolder, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        var first = 0;
        while (first < segments.Length - 1 && segments[first] is ".." or ".")
            first++;
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
        if (name.Length < 12 || !BeginsWithDate(name) || name[10] is not ('-' or '_' or ' ' or '.'))
            return name;
        return name.Substring(11).TrimStart('-', '_', ' ', '.') is { Length: > 0 } rest ? rest : name;
    }

    /// <summary>Whether the name begins with digits as an ISO date has them: <c>2026-02-07</c>.</summary>
    internal static bool BeginsWithDate(string name)
    {
        if (name.Length < 10 || name[4] != '-' || name[7] != '-')
            return false;
        for (var i = 0; i < 10; i++)
        {
            if (i is not (4 or 7) && name[i] is not (>= '0' and <= '9'))
                return false;
        }

        return true;
    }

    /// <summary>
    /// A mark on a letter, or one of the joiners (U+200C, U+200D) without which Persian and the scripts of India misspell words.
    /// </summary>
    private static bool IsPartOfWord(string slug, int i) =>
        CharUnicodeInfo.GetUnicodeCategory(slug, i) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || slug[i] is '\u200C' or '\u200D';

    private static string Show(string slug, int i, int length) => char.IsWhiteSpace(slug, i) ? "blank" : $"“{slug.Substring(i, length)}”";
}
