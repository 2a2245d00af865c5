namespace NewsContent;

/// <summary>Which language tags a wanted one finds: the lookup of RFC 4647, which takes one part after the other away.</summary>
internal static class LanguageRange
{
    /// <summary>The tag that is looked for where there is none of this one; null after the language itself.</summary>
    public static string? Wider(string tag)
    {
        var end = tag.LastIndexOf('-');

        // A part of one character belongs to what stands behind it: without that it says nothing.
        if (end > 1 && tag[end - 2] == '-')
            end -= 2;
        return end <= 0 ? null : tag.Substring(0, end);
    }

    /// <summary>Whether two tags are the same.</summary>
    public static bool Same(string tag, string other) => string.Equals(tag, other, StringComparison.OrdinalIgnoreCase);
}
