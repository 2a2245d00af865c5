using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>Sees a line that begins with who says it: <c>Q: …</c>, <c>MS. HOLM: …</c></summary>
internal static class SpeechLabels
{
    private const int LongestLabel = 30;

    /// <summary>Whether one to four words, each with a capital, and a colon stand before the rest.</summary>
    public static bool IsAt(string text, TextRange line)
    {
        var colon = text.IndexOf(':', line.Start, Math.Min(line.Length, LongestLabel));
        if (colon <= line.Start || colon + 1 >= line.End || !Characters.IsBlank(text[colon + 1]))
            return false;
        const int MostWords = 4;
        var words = text.Substring(line.Start, colon - line.Start).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && words.All(static word => char.IsUpper(word[0]));
    }
}
