using NewsContent.Text.Header;

namespace NewsContent.Text.Translations;

/// <summary>The languages that a project names, as <c>NewsContentLanguages</c> writes them.</summary>
internal static class ProjectLanguages
{
    /// <summary>The tags of a list with semicolons or blanks between them, each once; null when one is not a tag.</summary>
    public static IReadOnlyList<string>? Read(string list)
    {
        var tags = list.Split([';', ',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(LanguageTag.Normalize)
            .ToList();
        return tags.Contains(null) ? null : [.. tags.OfType<string>().Distinct(StringComparer.Ordinal)];
    }
}
