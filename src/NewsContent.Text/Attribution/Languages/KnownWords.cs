using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages;

/// <summary>A word of the lexicons in its two usual spellings.</summary>
/// <param name="Hash">Of its key.</param>
/// <param name="Lower">In lower case, the same as its key; null in an empty place.</param>
/// <param name="Capitalized">With a capital letter at its beginning.</param>
internal readonly record struct KnownWord(int Hash, WordForm Lower, WordForm Capitalized);

/// <summary>The words of a language's lexicons, found from their place in a text. Once made it never changes.</summary>
internal sealed class KnownWords
{
    // A word stands at its hash or in the next free place after it; three of four places are free, so that runs are short.
    private readonly KnownWord[] _places;

    /// <summary>Makes the table; <paramref name="describe"/> makes a spelling of a key with the number given.</summary>
    public KnownWords(IReadOnlyCollection<string> keys, Func<string, string, int, int, WordForm> describe)
    {
        var size = 4;
        while (size < keys.Count * 3)
            size *= 2;
        _places = new KnownWord[size];
        foreach (var key in keys)
        {
            var capitalized = char.ToUpperInvariant(key[0]) + key.Substring(1);
            if (WordForm.KeyOf(capitalized) != key)
                capitalized = key;
            var hash = KeyHash.Of(key);
            var place = hash & size - 1;
            while (_places[place].Lower is not null)
                place = place + 1 & size - 1;
            _places[place] = new KnownWord(hash, describe(key, key, Count, hash), describe(capitalized, key, Count, hash));
            Count++;
        }
    }

    /// <summary>How many words there are; their numbers are those below.</summary>
    public int Count { get; }

    /// <summary>Where to look for a key with the hash first.</summary>
    public int First(int hash) => hash & _places.Length - 1;

    /// <summary>The word at the place, or a later one, whose key has the hash; the place moves past it. False when there is none.</summary>
    public bool TryNext(int hash, ref int place, out KnownWord word)
    {
        while (true)
        {
            word = _places[place];
            place = place + 1 & _places.Length - 1;
            if (word.Lower is null)
                return false;
            if (word.Hash == hash)
                return true;
        }
    }
}
