namespace NewsContent.Text.Quotations;

/// <summary>Finds sequences of words of one length in a text, in one pass over it (a rolling hash, after Karp and Rabin 1987).</summary>
internal static class WordWindow
{
    private const ulong Base = 1_000_003;

    /// <summary>Those of <paramref name="sequences"/> that stand in <paramref name="text"/>.</summary>
    /// <param name="text">The text's words.</param>
    /// <param name="length">How many words each sequence has.</param>
    /// <param name="sequences">Words joined by one blank.</param>
    public static IReadOnlyCollection<string> Find(IReadOnlyList<string> text, int length, IReadOnlyCollection<string> sequences)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (text.Count < length) return found;

        var hashes = new HashSet<ulong>();
        foreach (var sequence in sequences) hashes.Add(HashOf(sequence.Split(' '), length));

        ulong highest = 1;
        for (var i = 1; i < length; i++) highest *= Base;

        ulong hash = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (i >= length) hash -= HashOf(text[i - length]) * highest;
            hash = (hash * Base) + HashOf(text[i]);
            if (i < length - 1 || !hashes.Remove(hash)) continue;

            // Two sequences of one hash are not to be expected of texts; were there any, the words themselves decide.
            var words = new string[length];
            for (var j = 0; j < length; j++) words[j] = text[i - length + 1 + j];
            found.Add(string.Join(" ", words));
        }

        return found;
    }

    private static ulong HashOf(string[] words, int length)
    {
        ulong hash = 0;
        for (var i = 0; i < length; i++) hash = (hash * Base) + HashOf(words[i]);
        return hash;
    }

    /// <summary>FNV-1a, the same in every process.</summary>
    private static ulong HashOf(string word)
    {
        var hash = 14695981039346656037;
        foreach (var c in word) hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
