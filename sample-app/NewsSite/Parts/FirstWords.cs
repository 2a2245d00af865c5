using System.Globalization;

namespace NewsSite.Parts;

/// <summary>The beginning of what somebody said.</summary>
internal static class FirstWords
{
    /// <summary>
    /// The words up to a length, and <c>…</c> where more of them follow. It ends behind a word, and in a language that writes its words
    /// without blanks behind a character.
    /// </summary>
    public static string Of(string text, int longest)
    {
        var shown = text.Trim().ReplaceLineEndings(" ");
        if (shown.Length <= longest)
            return shown.TrimEnd('.', ',', ';');
        var end = shown.LastIndexOf(' ', longest);
        if (end < longest / 2)
        {
            var characters = StringInfo.ParseCombiningCharacters(shown);
            end = characters.LastOrDefault(start => start <= longest / 2);
        }

        return shown[..end].TrimEnd(' ', '.', ',', ';', ':', '、', '。', '،') + "…";
    }
}
