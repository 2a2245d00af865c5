using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>The spellings of one article: each is looked up and described once, however often it stands in the text.</summary>
internal sealed class ArticleWords(LanguageWords words) : IDisposable
{
    // No table of a real text has so many of one hash; beyond, a dictionary keeps the work linear for texts made to be hard.
    private const int LongestChain = 24;

    private const int FirstSize = 256;

    private const int AsciiCount = 128;

    // A spelling in the table, and the next one in the same place.
    private sealed class Entry(Token token, int hash)
    {
        public readonly Token Token = token;
        public readonly int Hash = hash;
        public Entry? Next;
    }

    private readonly KnownWords _known = words.Known;
    private readonly Dictionary<(TokenKind, string), Token> _crowded = [];
    private readonly Dictionary<string, int> _crowdedIds = new(StringComparer.Ordinal);

    private readonly PackedWords _plain = new();
    private readonly List<Token> _otherSpellings = [];
    private readonly Token?[] _marks = new Token?[AsciiCount];
    private Entry?[] _buckets = new Entry?[FirstSize];
    private int _count;

    /// <summary>How many numbers the words have; each is less.</summary>
    public int IdCount { get; private set; } = words.Known.Count;

    /// <summary>Leaves the table of plain words to the next article that this thread reads.</summary>
    public void Dispose() => _plain.Dispose();

    /// <summary>The word of a few plain letters at a place of a text, when its number is known.</summary>
    [MethodImpl(HotPath.Options)]
    public Token At(ulong packed, bool isCapitalized, string text, int start, int end)
    {
        if (_known.At(packed, isCapitalized) is { } known)
            return known;
        ref var plain = ref _plain.At(packed);
        if (plain.First is { } first && first.IsCapitalized == isCapitalized)
            return first;
        if (plain.Other > 0)
            return _otherSpellings[plain.Other - 1];
        var token = words.DescribeUnknown(text, start, end, IdOf(ref plain), isCapitalized);
        if (plain.First is null)
        {
            plain.First = token;
        }
        else
        {
            _otherSpellings.Add(token);
            plain.Other = _otherSpellings.Count;
        }

        return token;
    }

    /// <summary>The mark at a place of a text.</summary>
    public Token MarkAt(string text, int place) =>
        text[place] < AsciiCount
            ? _marks[text[place]] ??= At(TokenKind.Punctuation, text, place, place + 1)
            : At(TokenKind.Punctuation, text, place, place + 1);

    /// <summary>The word or mark at a place of a text.</summary>
    [MethodImpl(HotPath.Options)]
    public Token At(TokenKind kind, string text, int start, int end)
    {
        if (!KeyHash.TryRead(text, start, end, out var hash, out var isKey))
        {
            hash = KeyHash.Of(Token.KeyOf(text.Substring(start, end - start)));
            isKey = false;
        }

        if (kind == TokenKind.Word && _known.At(text, start, end, hash, isKey) is { } known)
            return known;

        var steps = 0;
        for (var entry = _buckets[hash & _buckets.Length - 1]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && entry.Token.Kind == kind && entry.Token.IsAt(text, start, end))
                return entry.Token;
            if (++steps == LongestChain)
                return Crowded(kind, text.Substring(start, end - start));
        }

        var spelling = text.Substring(start, end - start);
        return Add(kind, spelling, isKey ? spelling : Token.KeyOf(spelling), hash);
    }

    private Token Add(TokenKind kind, string text, string key, int hash)
    {
        var token = Make(kind, text, key, hash);
        if (++_count > _buckets.Length)
            Grow();
        ref var bucket = ref _buckets[hash & _buckets.Length - 1];
        bucket = new Entry(token, hash) { Next = bucket };
        return token;
    }

    private Token Crowded(TokenKind kind, string text)
    {
        if (_crowded.TryGetValue((kind, text), out var token))
            return token;
        var key = Token.KeyOf(text);
        token = Make(kind, text, key, KeyHash.Of(key));
        _crowdedIds[key] = token.WordId;
        _crowded.Add((kind, text), token);
        return token;
    }

    private Token Make(TokenKind kind, string text, string key, int hash)
    {
        if (kind == TokenKind.Word && words.LettersOf(text) is { } letters)
            (key, hash) = (letters, KeyHash.Of(letters));
        if (_known.Of(key, hash) is { } known)
            return words.Describe(kind, text, key, known.WordId);
        return words.DescribeUnknown(kind, text, key, IdOf(key, hash));
    }

    // Another spelling of the key may have one already: "Soto", "SOTO".
    private int IdOf(string key, int hash)
    {
        for (var entry = _buckets[hash & _buckets.Length - 1]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && entry.Token.Key == key)
                return entry.Token.WordId;
        }

        if (PackedWord.Of(key) is var packed && packed != PackedWord.None)
            return IdOf(ref _plain.At(packed));
        return _crowdedIds.Count > 0 && _crowdedIds.TryGetValue(key, out var id) ? id : IdCount++;
    }

    private int IdOf(ref PackedWords.Entry plain)
    {
        if (plain.Id == 0)
            plain.Id = ++IdCount;
        return plain.Id - 1;
    }

    private void Grow()
    {
        var larger = new Entry?[_buckets.Length * 4];
        foreach (var bucket in _buckets)
        {
            for (var entry = bucket; entry is not null; )
            {
                var next = entry.Next;
                ref var place = ref larger[entry.Hash & larger.Length - 1];
                entry.Next = place;
                place = entry;
                entry = next;
            }
        }

        _buckets = larger;
    }
}
