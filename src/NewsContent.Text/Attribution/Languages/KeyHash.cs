namespace NewsContent.Text.Attribution.Languages;

/// <summary>The hash of a word's key, taken from the word as it stands in a text, so that looking it up makes no string.</summary>
internal static class KeyHash
{
    /// <summary>Hashes a key.</summary>
    public static int Of(string key)
    {
        var hash = 0;
        foreach (var c in key)
            hash = Add(hash, c);
        return Mix(hash);
    }

    /// <summary>
    /// Hashes the key of the word at a place of a text: in lower case, a curly apostrophe made straight. False for a word with
    /// letters beyond Latin-1, whose lower case only the whole string tells.
    /// </summary>
    public static bool TryRead(string text, int start, int end, out int hash)
    {
        hash = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is >= 'A' and <= 'Z')
                c = (char)(c | 0x20);
            else if (c >= '\u00C0' && !TryFold(ref c))
                return false;
            hash = Add(hash, c);
        }

        hash = Mix(hash);
        return true;
    }

    private static bool TryFold(ref char c)
    {
        if (c == '\u2019')
            c = '\'';
        else if (c > '\u00FF')
            return false;
        else if (c is <= '\u00DE' and not '\u00D7')
            c = (char)(c + 0x20);
        return true;
    }

    private static int Add(int hash, char c) => unchecked(hash * 31 + c);

    // The low bits choose the bucket; they should hang on all characters.
    private static int Mix(int hash) => hash ^ hash >> 15;
}
