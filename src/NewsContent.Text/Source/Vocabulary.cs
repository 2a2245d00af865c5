using System.Runtime.CompilerServices;

namespace NewsContent.Text.Source;

/// <summary>
/// A few words, each with a number, that are looked for in a long text: a word of the text is found where it is, whatever its case, and no
/// string is made of it.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The number of a word that is none of these.</summary>
    public const int None = -1;

    private readonly List<string> _words = [];

    /// <summary>By its hash the last word with it; for each word the one before with the same hash.</summary>
    private readonly Dictionary<int, int> _last = [];
    private readonly List<int> _before = [];

    /// <summary>For each word its number, which its other forms have too.</summary>
    private readonly List<int> _numbers = [];
    private int _count;

    /// <summary>The word's number, which it is given if it has none.</summary>
    /// <param name="word">Uppercase.</param>
    public int Add(string word)
    {
        var hash = HashOf(word, 0, word.Length);
        if (Find(hash, word, 0, word.Length) is var known && known != None)
            return known;

        return Add(hash, word, _count++);
    }

    /// <summary>Adds another form of a word that has a number; a form that has one itself keeps it.</summary>
    /// <param name="form">Uppercase.</param>
    /// <param name="number">The word's number.</param>
    public void AddForm(string form, int number)
    {
        var hash = HashOf(form, 0, form.Length);
        if (Find(hash, form, 0, form.Length) == None)
            Add(hash, form, number);
    }

    private int Add(int hash, string word, int number)
    {
        _before.Add(_last.TryGetValue(hash, out var before) ? before : None);
        _last[hash] = _words.Count;
        _words.Add(word);
        _numbers.Add(number);
        return number;
    }

    /// <summary>The number of the word at a place of a text, or <see cref="None"/>.</summary>
    [MethodImpl(HotPath.Options)]
    public int Find(string text, TextRange word)
    {
        // Letters beyond the basic plane change their case as pairs.
        for (var i = word.Start; i < word.End; i++)
        {
            if (char.IsSurrogate(text[i]))
                return FindUppercase(word.In(text).ToUpperInvariant());
        }

        return Find(HashOf(text, word.Start, word.End), text, word.Start, word.End);
    }

    private int FindUppercase(string word) => Find(HashOf(word, 0, word.Length), word, 0, word.Length);

    [MethodImpl(HotPath.Options)]
    private int Find(int hash, string text, int start, int end)
    {
        if (!_last.TryGetValue(hash, out var place))
            return None;
        while (place != None && !IsAt(_words[place], text, start, end))
            place = _before[place];
        return place == None ? None : _numbers[place];
    }

    private static bool IsAt(string word, string text, int start, int end)
    {
        if (word.Length != end - start)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (Uppercase(text[start + i]) != word[i])
                return false;
        }

        return true;
    }

    [MethodImpl(HotPath.Options)]
    private static int HashOf(string text, int start, int end)
    {
        var hash = end - start;
        for (var i = start; i < end; i++)
            hash = unchecked((hash * 31) + Uppercase(text[i]));
        return hash;
    }

    private static char Uppercase(char c) =>
        c < '\u0080' ? (c is >= 'a' and <= 'z' ? (char)(c - ('a' - 'A')) : c) : char.ToUpperInvariant(c);
}
