using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>The closed list of header lines. A headline with a colon in it is no header line, since its first word is not here.</summary>
internal enum HeaderKey
{
    /// <summary>The byline: who wrote it.</summary>
    By,

    /// <summary>The kicker, for scripts without capitals and wherever one wants it.</summary>
    Kicker,

    /// <summary>BCP 47 tag of the language.</summary>
    Language,

    /// <summary>Date, or date and time, of the last change.</summary>
    Updated,

    /// <summary>The dateline's place.</summary>
    Location,

    /// <summary>Agency, paper or office that the article comes from.</summary>
    Source,

    /// <summary>Subjects, separated by commas.</summary>
    Tags,

    /// <summary>The article's own slug instead of its path.</summary>
    Slug,

    /// <summary>Names and roles of those who are quoted, with semicolons between them.</summary>
    Speakers,
}

/// <summary>The names of the header lines, and what people write instead of them.</summary>
internal static class HeaderKeys
{
    /// <summary>In the order in which messages list them.</summary>
    public static readonly IReadOnlyList<HeaderKey> All =
    [
        HeaderKey.By,
        HeaderKey.Kicker,
        HeaderKey.Language,
        HeaderKey.Updated,
        HeaderKey.Location,
        HeaderKey.Source,
        HeaderKey.Tags,
        HeaderKey.Slug,
        HeaderKey.Speakers,
    ];

    private static readonly (string Word, HeaderKey Key)[] Synonyms =
    [
        ("author", HeaderKey.By),
        ("authors", HeaderKey.By),
        ("autor", HeaderKey.By),
        ("auteur", HeaderKey.By),
        ("byline", HeaderKey.By),
        ("writer", HeaderKey.By),
        ("reporter", HeaderKey.By),
        ("von", HeaderKey.By),
        ("par", HeaderKey.By),
        ("rubric", HeaderKey.Kicker),
        ("category", HeaderKey.Kicker),
        ("topic", HeaderKey.Kicker),
        ("desk", HeaderKey.Kicker),
        ("lang", HeaderKey.Language),
        ("locale", HeaderKey.Language),
        ("sprache", HeaderKey.Language),
        ("modified", HeaderKey.Updated),
        ("corrected", HeaderKey.Updated),
        ("changed", HeaderKey.Updated),
        ("place", HeaderKey.Location),
        ("dateline", HeaderKey.Location),
        ("city", HeaderKey.Location),
        ("ort", HeaderKey.Location),
        ("agency", HeaderKey.Source),
        ("credit", HeaderKey.Source),
        ("publisher", HeaderKey.Source),
        ("quelle", HeaderKey.Source),
        ("keywords", HeaderKey.Tags),
        ("keyword", HeaderKey.Tags),
        ("subjects", HeaderKey.Tags),
        ("topics", HeaderKey.Tags),
        ("url", HeaderKey.Slug),
        ("path", HeaderKey.Slug),
        ("permalink", HeaderKey.Slug),
        ("speaker", HeaderKey.Speakers),
        ("voices", HeaderKey.Speakers),
        ("quoted", HeaderKey.Speakers),
        ("persons", HeaderKey.Speakers),
        ("people", HeaderKey.Speakers),
        ("sprecher", HeaderKey.Speakers),
        ("personen", HeaderKey.Speakers),
    ];

    /// <summary>The name as it is written before the colon.</summary>
    public static string Name(HeaderKey key) => key.ToString();

    /// <summary>The key that a word names, in any case; null when it names none.</summary>
    public static HeaderKey? Find(string word)
    {
        foreach (var key in All)
        {
            if (string.Equals(Name(key), word, StringComparison.OrdinalIgnoreCase))
                return key;
        }

        return null;
    }

    /// <summary>The key that the author of an unknown word most likely meant; null when none is near.</summary>
    public static HeaderKey? Suggest(string word)
    {
        foreach (var (synonym, key) in Synonyms)
        {
            if (string.Equals(synonym, word, StringComparison.OrdinalIgnoreCase))
                return key;
        }

        return Nearest(word);
    }

    private static HeaderKey? Nearest(string word)
    {
        HeaderKey? nearest = null;
        var least = int.MaxValue;
        foreach (var key in All)
        {
            // Two letters are near to half of all short words; the longer the name, the more slips it survives.
            var allowed = Name(key).Length switch
            {
                <= 2 => 0,
                <= 4 => 1,
                _ => 2,
            };
            var distance = Spelling.Distance(word, Name(key), allowed);
            if (distance > allowed || distance >= least)
                continue;
            nearest = key;
            least = distance;
        }

        return nearest;
    }
}
