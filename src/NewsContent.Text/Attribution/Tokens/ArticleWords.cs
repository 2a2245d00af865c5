using NewsContent.Text.Attribution.Languages;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>The spellings of one article: each is looked up and described once, however often it stands in the text.</summary>
internal sealed class ArticleWords(LanguageProfile language)
{
    // No table of a real text has so many of one hash; beyond, a dictionary keeps the work linear for texts made to be hard.
    private const int LongestChain = 24;

    private const int FirstSize = 256;

    private readonly KnownWords _known = language.Known;
    private readonly Dictionary<(TokenKind, string), WordForm> _crowded = [];
    private readonly Dictionary<string, int> _crowdedIds = new(StringComparer.Ordinal);
    private WordForm?[] _buckets = new WordForm?[FirstSize];
    private int _count;

    /// <summary>How many numbers the words have; each is less.</summary>
    public int IdCount { get; private set; } = language.Known.Count;

    /// <summary>The form of the word or mark at a place of a text.</summary>
    public WordForm At(TokenKind kind, string text, int start, int end)
    {
        if (KeyHash.TryRead(text, start, end, out var hash, out var isKey))
            return At(kind, text, start, end, hash, isKey);
        var key = WordForm.KeyOf(text.Substring(start, end - start));
        return At(kind, text, start, end, KeyHash.Of(key), isKey: false);
    }

    /// <summary>The same when the hash of its key is known.</summary>
    public WordForm At(TokenKind kind, string text, int start, int end, int hash, bool isKey)
    {
        if (kind == TokenKind.Word && _known.At(text, start, end, hash, isKey) is { } known)
            return known;

        var steps = 0;
        for (var form = _buckets[hash & _buckets.Length - 1]; form is not null; form = form.Next)
        {
            if (form.Hash == hash && form.Kind == kind && form.IsAt(text, start, end))
                return form;
            if (++steps == LongestChain)
                return Crowded(kind, text.Substring(start, end - start));
        }

        var spelling = text.Substring(start, end - start);
        return Add(kind, spelling, isKey ? spelling : WordForm.KeyOf(spelling), hash);
    }

    private WordForm Add(TokenKind kind, string text, string key, int hash)
    {
        var form = Make(kind, text, key, hash);
        if (++_count > _buckets.Length)
            Grow();
        ref var bucket = ref _buckets[hash & _buckets.Length - 1];
        form.Next = bucket;
        bucket = form;
        return form;
    }

    private WordForm Crowded(TokenKind kind, string text)
    {
        if (_crowded.TryGetValue((kind, text), out var form))
            return form;
        var key = WordForm.KeyOf(text);
        form = Make(kind, text, key, KeyHash.Of(key));
        _crowdedIds[key] = form.Id;
        _crowded.Add((kind, text), form);
        return form;
    }

    private WordForm Make(TokenKind kind, string text, string key, int hash)
    {
        if (_known.Of(key, hash) is { } known)
            return language.Describe(kind, text, key, known.Id, hash);
        return language.DescribeUnknown(kind, text, key, IdOf(key, hash), hash);
    }

    // Another spelling of the key may have one already: "Soto", "SOTO".
    private int IdOf(string key, int hash)
    {
        for (var form = _buckets[hash & _buckets.Length - 1]; form is not null; form = form.Next)
        {
            if (form.Hash == hash && form.Key == key)
                return form.Id;
        }

        return _crowdedIds.Count > 0 && _crowdedIds.TryGetValue(key, out var id) ? id : IdCount++;
    }

    private void Grow()
    {
        var larger = new WordForm?[_buckets.Length * 4];
        foreach (var bucket in _buckets)
        {
            for (var form = bucket; form is not null;)
            {
                var next = form.Next;
                ref var place = ref larger[form.Hash & larger.Length - 1];
                form.Next = place;
                place = form;
                form = next;
            }
        }

        _buckets = larger;
    }
}
