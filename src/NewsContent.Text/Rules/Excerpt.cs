using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.Rules;

/// <summary>Words of an article as a message shows them: on one line, not too many, and no command to whoever reads the log.</summary>
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
            if (end < 0)
                end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
            text = $"{text.Substring(0, end)}…";
        }

        // A text of a hundred thousand faults makes as many excerpts: most need no copy.
        return PlainWords.Of(IsOneLine(text) ? text : OnOneLine(text));
    }

    private static string OnOneLine(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (EndsLine(characters[i]))
                characters[i] = ' ';
        }

        return new string(characters);
    }

    [MethodImpl(HotPath.Options)]
    private static bool IsOneLine(string text)
    {
        foreach (var c in text)
        {
            if (EndsLine(c))
                return false;
        }

        return true;
    }

    /// <summary>Or moves to a column of its own, which a message has not.</summary>
    private static bool EndsLine(char c) => c is '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029';
}
