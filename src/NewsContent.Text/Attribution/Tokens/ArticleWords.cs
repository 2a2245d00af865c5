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
    private Entry?[] _buckets = new Entry?[FirstSize];
    private int _count;

    /// <summary>How many numbers the words have; each is less.</summary>
    public int IdCount { get; private set; } = language.Known.Count;

    /// <summary>The form of the word or mark at a place of a text.</summary>
    public WordForm At(TokenKind kind, string text, int start, int end)
    {
        string? key = null;
        if (!KeyHash.TryRead(text, start, end, out var hash))
        {
            key = WordForm.KeyOf(text.Substring(start, end - start));
            hash = KeyHash.Of(key);
        }

        if (kind == TokenKind.Word)
        {
            for (var known = _known.First(hash); known is not null; known = KnownWords.Next(known))
            {
                if (IsAt(known.Lower.Text, text, start, end))
                    return known.Lower;
                if (IsAt(known.Capitalized.Text, text, start, end))
                    return known.Capitalized;
            }
        }

        var steps = 0;
        for (var entry = _buckets[hash & _buckets.Length - 1]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && entry.Form.Kind == kind && IsAt(entry.Form.Text, text, start, end))
                return entry.Form;
            if (++steps == LongestChain)
                return Crowded(kind, text.Substring(start, end - start));
        }

        return Add(kind, text.Substring(start, end - start), key, hash);
    }

    private static bool IsAt(string word, string text, int start, int end)
    {
        if (word.Length != end - start)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != text[start + i])
                return false;
        }

        return true;
    }

    private WordForm Add(TokenKind kind, string text, string? key, int hash)
    {
        key ??= WordForm.KeyOf(text);
        var form = language.Describe(kind, text, key, IdOf(key, hash));
        if (++_count > _buckets.Length)
            Grow();
        ref var bucket = ref _buckets[hash & _buckets.Length - 1];
        bucket = new Entry(form, hash, bucket);
        return form;
    }

    private WordForm Crowded(TokenKind kind, string text)
    {
        if (_crowded.TryGetValue((kind, text), out var form))
            return form;
        var key = WordForm.KeyOf(text);
        if (!_crowdedIds.TryGetValue(key, out var id))
            _crowdedIds.Add(key, id = IdOf(key, KeyHash.Of(key)));
        form = language.Describe(kind, text, key, id);
        _crowded.Add((kind, text), form);
        return form;
    }

    // Another spelling of the key may have one already: "Soto", "SOTO".
    private int IdOf(string key, int hash)
    {
        for (var known = _known.First(hash); known is not null; known = KnownWords.Next(known))
        {
            if (known.Lower.Key == key)
                return known.Lower.Id;
        }

        for (var entry = _buckets[hash & _buckets.Length - 1]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && entry.Form.Key == key)
                return entry.Form.Id;
        }

        return _crowdedIds.TryGetValue(key, out var id) ? id : IdCount++;
    }

    private void Grow()
    {
        var larger = new Entry?[_buckets.Length * 4];
        foreach (var bucket in _buckets)
        {
            for (var entry = bucket; entry is not null;)
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

    private sealed class Entry(WordForm form, int hash, Entry? next)
    {
        public WordForm Form { get; } = form;

        public int Hash { get; } = hash;

        public Entry? Next { get; set; } = next;
    }
}
