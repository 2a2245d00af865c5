namespace NewsContent.Text.Rules;

/// <summary>Words of an article as a message shows them: on one line, and not too many.</summary>
internal static class Excerpt
{
    /// <summary>The text with line ends as blanks, cut between words when it is too long.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">UTF-16 code units, the sign of the cut not counted.</param>
    public static string Of(string text, int longest)
    {
        if (text.Length > longest)
        {
            var end = text.LastIndexOf(' ', longest - 1, longest / 2);
            if (end < 0) end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
            text = $"{text.Substring(0, end)}…";
        }

        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
            if (characters[i] is '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029') characters[i] = ' ';
        return new string(characters);
    }
}
