using System.Globalization;
using System.Text;

namespace NewsContent;

/// <summary>Texts in quotation marks in which every difference can be seen.</summary>
internal static class VisibleText
{
    private const int Before = 20;
    private const int Longest = 60;

    /// <summary>
    /// The text, or of a long one the part around an index, in straight quotation marks, with escapes for what cannot be seen.
    /// </summary>
    public static string Around(string text, int index)
    {
        var start = text.Length <= Longest ? 0 : Math.Max(0, Math.Min(index, text.Length) - Before);
        var end = Math.Min(text.Length, start + Longest);
        var shown = new StringBuilder(start > 0 ? "\"…" : "\"");
        for (var i = start; i < end; i++)
        {
            // A pair the window cuts in two is shown as its halves.
            if (i + 1 < end && char.IsSurrogatePair(text[i], text[i + 1]))
                shown.Append(text[i]).Append(text[++i]);
            else
                Append(shown, text[i]);
        }

        return shown.Append(end < text.Length ? "…\"" : "\"").ToString();
    }

    private static void Append(StringBuilder shown, char character)
    {
        if (character == '\n')
            shown.Append("\\n");
        else if (character is '"' or '\\')
            shown.Append('\\').Append(character);
        else if (character == ' ' || IsVisible(character))
            shown.Append(character);
        else
            shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
    }

    private static bool IsVisible(char character) =>
        char.GetUnicodeCategory(character)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
            );
}
