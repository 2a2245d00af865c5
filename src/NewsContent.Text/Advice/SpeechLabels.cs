using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>Sees a line that begins with who says it: <c>Q: …</c>, <c>MS. HOLM: …</c></summary>
internal static class SpeechLabels
{
    private const int LongestLabel = 30;

    /// <summary>Whether one to four words, each with a capital, and a colon are before the rest.</summary>
    public static bool IsAt(string text, TextRange line)
    {
        if (IsOfEast(text, line))
            return true;
        var colon = text.IndexOf(':', line.Start, Math.Min(line.Length, LongestLabel));
        if (colon <= line.Start || colon + 1 >= line.End || !Characters.IsBlank(text[colon + 1]))
            return false;
        const int MostWords = 4;
        var words = text.Substring(line.Start, colon - line.Start).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && words.All(static word => char.IsUpper(word[0]));
    }

    /// <summary><c>问：…</c>: a few characters before a colon of full width, which no blank follows.</summary>
    private static bool IsOfEast(string text, TextRange line)
    {
        const int LongestOfEast = 8;
        var colon = text.IndexOf('\uFF1A', line.Start, Math.Min(line.Length, LongestOfEast));
        if (colon <= line.Start || colon + 1 >= line.End)
            return false;
        for (var i = line.Start; i < colon; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                return false;
        }

        return true;
    }
}
