using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>The words of plain letters of one article that no lexicon knows, by their numbers.</summary>
internal sealed class PackedWords : IDisposable
{
    private const int FirstBits = 9;

    // What a thread keeps between two articles: a table for two thousand words, which few articles have.
    private const int MostKeptBits = 12;

    [ThreadStatic]
    private static Entry[]? _kept;

    // No real text has so many words in a row of places; beyond, a tree keeps the work small for texts made to be hard.
    private const int LongestRun = 32;

    /// <summary>One word in its two usual spellings.</summary>
    internal struct Entry
    {
        /// <summary>Its number; <see cref="PackedWord.None"/> in an empty place.</summary>
        public ulong Packed;

        /// <summary>Its first spelling; null until it comes.</summary>
        public Token? First;

        /// <summary>The number of its key in the article; zero until it has one.</summary>
        public int Id;

        /// <summary>Index of its other spelling among those; zero without one.</summary>
        public int Other;
    }

    private Entry[] _places;
    private SortedDictionary<ulong, Entry[]>? _crowded;
    private int _bits = FirstBits;
    private int _count;

    /// <summary>Begins without words, in the table that this thread's last article left.</summary>
    public PackedWords()
    {
        _places = _kept ?? new Entry[1 << FirstBits];
        _kept = null;
        while (1 << _bits < _places.Length)
            _bits++;
    }

    /// <summary>Forgets all words and leaves the table to the next article; nothing may be asked afterwards.</summary>
    public void Dispose()
    {
        if (_bits > MostKeptBits || _places.Length == 0)
            return;
        Array.Clear(_places, 0, _places.Length);
        (_kept, _places) = (_places, []);
    }

    /// <summary>The place of a word, made if need be; it holds until the next call.</summary>
    public ref Entry At(ulong packed)
    {
        if (_count * 2 >= _places.Length)
            Grow();
        ref var entry = ref Find(packed);
        if (entry.Packed == PackedWord.None)
        {
            entry.Packed = packed;
            _count++;
        }

        return ref entry;
    }

    // The word's place, or the empty one where it belongs.
    [MethodImpl(HotPath.Options)]
    private ref Entry Find(ulong packed)
    {
        var place = PackedWord.PlaceOf(packed, _bits);
        for (var step = 0; _places[place].Packed != packed && _places[place].Packed != PackedWord.None; step++)
        {
            if (step == LongestRun)
                return ref Crowded(packed);
            place = place + 1 & _places.Length - 1;
        }

        return ref _places[place];
    }

    private ref Entry Crowded(ulong packed)
    {
        _crowded ??= [];
        if (!_crowded.TryGetValue(packed, out var entry))
            _crowded.Add(packed, entry = new Entry[1]);
        return ref entry[0];
    }

    private void Grow()
    {
        var old = _places;
        _bits += 2;
        _places = new Entry[1 << _bits];
        foreach (var entry in old)
        {
            if (entry.Packed != PackedWord.None)
                Find(entry.Packed) = entry;
        }
    }
}
