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
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="hash">The key's hash.</param>
    /// <param name="isKey">Whether the word is its own key as it stands.</param>
    public static bool TryRead(string text, int start, int end, out int hash, out bool isKey)
    {
        hash = 0;
        isKey = true;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is >= 'A' and <= 'Z')
            {
                c = (char)(c | 0x20);
                isKey = false;
            }
            else if (c >= '\u00C0')
            {
                if (!TryFold(ref c))
                    return false;
                isKey &= c == text[i];
            }

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

    /// <summary>The hash, not yet mixed, of a key and one character more.</summary>
    public static int Add(int hash, char c) => unchecked(hash * 31 + c);

    /// <summary>Ends a hash: its low bits choose the place in a table, and should hang on all characters.</summary>
    public static int Mix(int hash) => hash ^ hash >> 15;
}
