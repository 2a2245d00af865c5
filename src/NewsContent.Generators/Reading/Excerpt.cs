namespace NewsContent.Generators.Reading;

/// <summary>Text as a message or a tooltip can hold it.</summary>
internal static class Excerpt
{
    private const int LongestInMessage = 200;

    /// <summary>The text on one line, since build output ends a message at a line end; the end of a long one is left out.</summary>
    public static string OneLine(string text) => Shorten(text, LongestInMessage);

    /// <summary>The text on one line, cut between words when it is longer than so many UTF-16 code units.</summary>
    public static string Shorten(string text, int longest)
    {
        var isCut = text.Length > longest;
        if (isCut)
        {
            var end = text.LastIndexOf(' ', longest - 1, longest / 2);
            if (end < 0) end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
            text = text.Substring(0, end) + "…";
        }

        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
            if (characters[i] is '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029') characters[i] = ' ';
        return new string(characters);
    }
}
