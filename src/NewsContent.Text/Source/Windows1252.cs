namespace NewsContent.Text.Source;

/// <summary>
/// The marks of Windows-1252 that are where Unicode has control characters. A text that was converted as if it were Latin-1 has U+0093 in
/// the place of “.
/// </summary>
internal static class Windows1252
{
    private const char First = '\u0080';

    /// <summary>By their places; U+0000 where Windows-1252 has nothing.</summary>
    private const string Marks =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
        + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>The mark that a character stands for; null for one that stands for none.</summary>
    public static char? MarkOf(char c) => c is >= First and <= '\u009F' && Marks[c - First] is not '\0' and var mark ? mark : null;

    /// <summary>Whether a text has such a mark beside U+0085, which also ends lines in files from before machines.</summary>
    public static bool IsSurelyIn(string text)
    {
        foreach (var c in text)
        {
            if (c is >= First and <= '\u009F' and not '\u0085' && MarkOf(c) is not null)
                return true;
        }

        return false;
    }
}
