using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// Words for colleagues, after <c>Note:</c>. No record has them; a text with such a line never stands as it is in an assembly, which is
/// known by its words alone, before anybody reads it as an article.
/// </summary>
internal static class PrivateWords
{
    private const string Key = "note";

    /// <summary>Whether a text may have a line for colleagues: “note”, or “notes”, begins a line and a colon follows.</summary>
    /// <param name="text">The whole file.</param>
    public static bool MayBeIn(string text)
    {
        for (var at = Find(text, 0); at >= 0; at = Find(text, at + Key.Length))
        {
            if (BeginsLine(text, at) && HasColon(text, at + Key.Length))
                return true;
        }

        return false;
    }

    private static int Find(string text, int start) => text.IndexOf(Key, start, StringComparison.OrdinalIgnoreCase);

    private static bool BeginsLine(string text, int at)
    {
        while (at > 0 && IsAroundKey(text[at - 1]))
            at--;
        return at == 0 || text[at - 1] is '\r' or '\n';
    }

    private static bool HasColon(string text, int at)
    {
        if (at < text.Length && text[at] is 's' or 'S')
            at++;
        while (at < text.Length && IsAroundKey(text[at]))
            at++;
        return at < text.Length && text[at] is ':' or '\uFF1A';
    }

    /// <summary>Blanks, marks of direction, and the quotation marks that a key of front matter may have.</summary>
    private static bool IsAroundKey(char c) =>
        c is not ('\r' or '\n') && (Characters.IsInvisible(c) || c is '"' or '\'' or Characters.Lost);
}
