using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Languages;

/// <summary>A word of the lexicons in its two usual spellings.</summary>
/// <param name="Hash">Of its key.</param>
/// <param name="Lower">In lower case, the same as its key; null in an empty place.</param>
/// <param name="Capitalized">With a capital letter at its beginning.</param>
internal readonly record struct KnownWord(int Hash, Token Lower, Token Capitalized);

/// <summary>The words of a language's lexicons, found from their place in a text. Once made it never changes.</summary>
internal sealed class KnownWords
{
    // A word stands at its hash or in the next free place after it; more than half of the places are free, so that runs are short.
    private readonly KnownWord[] _places;

    // The words of plain letters once more, by their numbers: nearly every word of a text is found here. The numbers stand by
    // themselves, so that looking for a word that is not there touches little memory; of each the two spellings stand together.
    private readonly ulong[] _packed;
    private readonly Token[] _spellings;
    private readonly int _bits = 2;

    /// <summary>Makes the table; <paramref name="describe"/> makes a spelling of a key with the number given.</summary>
    public KnownWords(IReadOnlyCollection<string> keys, Func<string, string, int, Token> describe)
    {
        while (1 << _bits < keys.Count * 2)
            _bits++;
        var size = 1 << _bits;
        _places = new KnownWord[size];
        _packed = new ulong[size];
        _spellings = new Token[size * 2];
        foreach (var key in keys)
        {
            var capitalized = char.ToUpperInvariant(key[0]) + key.Substring(1);
            if (Token.KeyOf(capitalized) != key)
                capitalized = key;
            var hash = KeyHash.Of(key);
            var place = hash & size - 1;
            while (_places[place].Lower is not null)
                place = place + 1 & size - 1;
            var word = _places[place] = new KnownWord(hash, describe(key, key, Count), describe(capitalized, key, Count));
            if (PackedWord.Of(key) is var packed && packed != PackedWord.None && capitalized != key)
                Add(packed, word);
            Count++;
        }
    }

    /// <summary>How many words there are; their numbers are those below.</summary>
    public int Count { get; }

    /// <summary>The token of a packed word; null when the lexicons do not have it.</summary>
    [MethodImpl(HotPath.Options)]
    public Token? At(ulong packed, bool isCapitalized)
    {
        var places = _packed;
        for (var place = PackedWord.PlaceOf(packed, _bits); ; place = place + 1 & places.Length - 1)
        {
            if (places[place] == packed)
                return _spellings[place * 2 + (isCapitalized ? 1 : 0)];
            if (places[place] == PackedWord.None)
                return null;
        }
    }

    /// <summary>The token of the word at a place of a text, if it is a known one in a usual spelling; else null.</summary>
    [MethodImpl(HotPath.Options)]
    public Token? At(string text, int start, int end, int hash, bool isKey)
    {
        for (var place = hash & _places.Length - 1; ; place = place + 1 & _places.Length - 1)
        {
            ref readonly var word = ref _places[place];
            if (word.Lower is null)
                return null;
            if (word.Hash == hash && (isKey ? word.Lower : word.Capitalized) is var token && token.IsAt(text, start, end))
                return token;
        }
    }

    /// <summary>The word of a key in lower case; null when it is none of these.</summary>
    public Token? Of(string key, int hash)
    {
        for (var place = hash & _places.Length - 1; _places[place].Lower is { } word; place = place + 1 & _places.Length - 1)
        {
            if (_places[place].Hash == hash && word.Key == key)
                return word;
        }

        return null;
    }

    private void Add(ulong packed, KnownWord word)
    {
        var place = PackedWord.PlaceOf(packed, _bits);
        while (_packed[place] != PackedWord.None)
            place = place + 1 & _packed.Length - 1;
        _packed[place] = packed;
        (_spellings[place * 2], _spellings[place * 2 + 1]) = (word.Lower, word.Capitalized);
    }
}
