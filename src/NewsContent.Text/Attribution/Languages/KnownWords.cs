using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages;

/// <summary>A word of the lexicons in its two usual spellings.</summary>
/// <param name="Hash">Of its key.</param>
/// <param name="Lower">In lower case, the same as its key.</param>
/// <param name="Capitalized">With a capital letter at its beginning.</param>
internal sealed record KnownWord(int Hash, WordForm Lower, WordForm Capitalized)
{
    /// <summary>The next word of the same bucket.</summary>
    public KnownWord? Next { get; set; }
}

/// <summary>The words of a language's lexicons, found from their place in a text. Once made it never changes.</summary>
internal sealed class KnownWords
{
    private readonly KnownWord?[] _buckets;

    /// <summary>Makes the table; <paramref name="describe"/> makes a spelling of a key with the number given.</summary>
    public KnownWords(IReadOnlyCollection<string> keys, Func<string, string, int, WordForm> describe)
    {
        var size = 1;
        while (size < keys.Count * 2)
            size *= 2;
        _buckets = new KnownWord?[size];
        foreach (var key in keys)
        {
            var capitalized = char.ToUpperInvariant(key[0]) + key.Substring(1);
            if (WordForm.KeyOf(capitalized) != key)
                capitalized = key;
            var word = new KnownWord(KeyHash.Of(key), describe(key, key, Count), describe(capitalized, key, Count));
            ref var bucket = ref _buckets[word.Hash & size - 1];
            word.Next = bucket;
            bucket = word;
            Count++;
        }
    }

    /// <summary>How many words there are; their numbers are those below.</summary>
    public int Count { get; }

    /// <summary>The first word whose key has the hash; null when there is none.</summary>
    public KnownWord? First(int hash) => Skip(_buckets[hash & _buckets.Length - 1], hash);

    /// <summary>The next one.</summary>
    public static KnownWord? Next(KnownWord word) => Skip(word.Next, word.Hash);

    private static KnownWord? Skip(KnownWord? word, int hash)
    {
        while (word is not null && word.Hash != hash)
            word = word.Next;
        return word;
    }
}
