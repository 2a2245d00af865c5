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
    // A word stands at its hash or in the next free place after it; more than half of the places are free, so that runs are short.
    private readonly KnownWord[] _places;

    /// <summary>Makes the table; <paramref name="describe"/> makes a spelling of a key with the number given.</summary>
    public KnownWords(IReadOnlyCollection<string> keys, Func<string, string, int, int, WordForm> describe)
    {
        var size = 4;
        while (size < keys.Count * 2)
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

    /// <summary>The form of the word at a place of a text, if it is a known one in a usual spelling; else null.</summary>
    public WordForm? At(string text, int start, int end, int hash, bool isKey)
    {
        for (var place = hash & _places.Length - 1; ; place = place + 1 & _places.Length - 1)
        {
            ref readonly var word = ref _places[place];
            if (word.Lower is null)
                return null;
            if (word.Hash == hash && (isKey ? word.Lower : word.Capitalized) is var form && form.IsAt(text, start, end))
                return form;
        }
    }

    /// <summary>The word of a key in lower case; null when it is none of these.</summary>
    public WordForm? Of(string key, int hash)
    {
        for (var place = hash & _places.Length - 1; _places[place].Lower is { } word; place = place + 1 & _places.Length - 1)
        {
            if (word.Hash == hash && word.Key == key)
                return word;
        }

        return null;
    }
}
