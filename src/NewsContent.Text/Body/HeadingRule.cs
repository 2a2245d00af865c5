using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>
/// The heading rule: one line in a block of its own, not too long, without an opening quotation mark and without closing
/// punctuation. <c>## </c> before a line says it explicitly, <c>\</c> denies it.
/// </summary>
internal static class HeadingRule
{
    /// <summary>The longest line, in UTF-16 code units, that is a heading by its shape alone.</summary>
    public const int LongestHeading = 80;

    /// <summary>What an explicit heading begins with; a blank follows.</summary>
    public const string ExplicitMark = "##";

    /// <summary>The line begins with <c>##</c>, a blank, and words.</summary>
    /// <param name="words">The line, less the blanks at its ends.</param>
    public static bool IsExplicit(string words) =>
        words.Length > ExplicitMark.Length + 1
        && words.StartsWith(ExplicitMark, StringComparison.Ordinal)
        && Characters.IsBlank(words[ExplicitMark.Length]);

    /// <summary>A line alone in its block has the shape of a heading.</summary>
    /// <param name="words">The line, less the blanks at its ends.</param>
    public static bool HasShape(string words)
    {
        if (words.Length > LongestHeading || words[0] == PassageBuilder.Escape) return false;
        if (Characters.IsClosingPunctuation(words[words.Length - 1])) return false;

        var hasWord = false;
        foreach (var c in words)
        {
            if (Characters.IsOpeningMark(c)) return false;
            hasWord |= Characters.IsWordPart(c);
        }

        // A row of asterisks or dashes parts the text; it heads nothing.
        return hasWord;
    }
}
