namespace NewsContent.Text.Attribution.Languages;

/// <summary>Endings that tell something of a word, found by their last letters, so that a word is compared with few of them.</summary>
internal sealed class WordEndings
{
    private const int LastLetters = 3;

    private readonly List<string> _all = [];
    private readonly Dictionary<long, List<string>> _byLastLetters = [];

    /// <summary>All of them, in the order in which they were added.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>Adds an ending in lower case.</summary>
    /// <exception cref="FormatException">It has fewer than three letters, and would tell nothing.</exception>
    public void Add(string ending)
    {
        if (ending.Length < LastLetters)
            throw new FormatException($"The ending '{ending}' is too short to tell what a word is.");
        _all.Add(ending);
        var letters = LettersBefore(ending, ending.Length);
        if (!_byLastLetters.TryGetValue(letters, out var endings))
            _byLastLetters.Add(letters, endings = []);
        endings.Add(ending);
    }

    /// <summary>
    /// Whether one of them ends the word at a place of a text, or is the word; a capital at its beginning is no difference.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    public bool EndWord(string text, int start, int end)
    {
        if (end - start < LastLetters || !_byLastLetters.TryGetValue(LettersBefore(text, end), out var endings))
            return false;
        foreach (var ending in endings)
        {
            var first = end - ending.Length;
            if (first < start || string.CompareOrdinal(text, first + 1, ending, 1, ending.Length - 1) != 0)
                continue;
            if (text[first] == ending[0] || first == start && char.ToLowerInvariant(text[first]) == ending[0])
                return true;
        }

        return false;
    }

    private static long LettersBefore(string text, int end) =>
        (long)char.ToLowerInvariant(text[end - 3]) << 32 | (uint)text[end - 2] << 16 | text[end - 1];
}
