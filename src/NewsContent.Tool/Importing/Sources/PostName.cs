using System.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Translations;
using NewsContent.Unicode;

namespace NewsContent.Tool.Importing.Sources;

/// <summary>What the path of a post says of it.</summary>
/// <param name="Page">The path of its page below the content, without extension and language; files of a bundle are its folder.</param>
/// <param name="Language">The language that it names; null for none.</param>
/// <param name="IsBundle">Whether a folder of its own holds it, with what belongs to it.</param>
internal sealed record PostName(string Page, string? Language, bool IsBundle)
{
    /// <summary>Reads a path.</summary>
    /// <param name="path">Below the content, with <c>/</c>.</param>
    /// <param name="configuration">Which languages the site has.</param>
    /// <param name="languageFolders">The folders that hold one language each.</param>
    /// <param name="several">The paths that several posts have except for the end of their names.</param>
    public static PostName Read(
        string path,
        SiteConfiguration configuration,
        IReadOnlySet<string> languageFolders,
        IReadOnlySet<string> several
    )
    {
        var segments = path.Split('/').ToList();
        var name = segments[^1];
        name = name[..name.LastIndexOf('.')];
        string? language = null;
        var dot = name.LastIndexOf('.');

        // A site that names no languages has one where a post stands beside the same one in another: “v2.is” is a version.
        var isSure = configuration.Languages.Count > 0 || several.Contains(WithoutEnding(path));
        if (dot > 0 && isSure && LanguageOf(name[(dot + 1)..], configuration) is { } tag)
            (language, name) = (tag, name[..dot]);

        for (var i = 0; i < segments.Count - 1; i++)
        {
            if (!languageFolders.Contains(string.Join('/', segments.Take(i + 1))))
                continue;
            language ??= LanguageTag.Normalize(segments[i]);
            segments.RemoveAt(i);
            break;
        }

        var isBundle = string.Equals(name, "index", StringComparison.OrdinalIgnoreCase);
        segments[^1] = name;
        if (isBundle && segments.Count > 1)
            segments.RemoveAt(segments.Count - 1);
        return new PostName(string.Join('/', segments), language, isBundle);
    }

    /// <summary>The paths, without extension and what may be a language, that several posts have.</summary>
    public static IReadOnlySet<string> SeveralIn(IEnumerable<string> paths) =>
        paths
            .Where(PostFiles.IsText)
            .GroupBy(WithoutEnding, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static string WithoutEnding(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var end = path.LastIndexOf('.');
        var dot = end > start ? path.LastIndexOf('.', end - 1, end - start) : -1;
        return dot > start ? path[..dot] : path[..end];
    }

    /// <summary>The language that a word of a path names; null for none.</summary>
    public static string? LanguageOf(string word, SiteConfiguration configuration)
    {
        if (word.Length < 2 || LanguageTag.Normalize(word) is not { } tag)
            return null;
        if (configuration.Languages.Count > 0)
            return configuration.Languages.Contains(tag, StringComparer.OrdinalIgnoreCase) ? tag : null;
        return KnownLanguages.Has(tag) ? tag : null;
    }

    /// <summary>The same path in letters that a slug may have: as the site’s addresses, in small letters with hyphens for blanks.</summary>
    public static string Clean(string path) => string.Join('/', path.Split('/').Select(CleanSegment).Where(static one => one.Length > 0));

    /// <summary>The name of a file that is copied: its signs stay, except for those that an address must write in another way.</summary>
    public static string CleanFile(string path) =>
        string.Join(
            '/',
            path.Split('/').Select(static one => one is "." or ".." ? "" : CleanFileSegment(one)).Where(static one => one.Length > 0)
        );

    private static string CleanFileSegment(string segment)
    {
        var clean = new StringBuilder(segment.Length);
        foreach (var c in ComposedForm.Of(segment))
            clean.Append(char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '-' or '_' or '.' or '@' or '+' or '~' ? c : '-');
        // What begins so is passed over by a build.
        return clean.ToString().TrimStart('.', '~', '_');
    }

    private static string CleanSegment(string segment)
    {
        var clean = new StringBuilder(segment.Length);
        foreach (var c in ComposedForm.Of(segment))
        {
            var isKept = c is '-' or '_' || ArticleSlug.Fault(c.ToString()) is null || char.IsSurrogate(c);
            if (isKept)
                clean.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && clean.Length > 0 && clean[^1] != '-')
                clean.Append('-');
        }

        var name = clean.ToString().TrimEnd('-').TrimStart('_', '.', '~', '-');
        return name.StartsWith("readme", StringComparison.Ordinal) && name.Length == 6 ? "read-me" : name;
    }
}
