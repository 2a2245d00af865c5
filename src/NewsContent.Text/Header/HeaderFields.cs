using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// The header fields, one row each: the closed list of what may stand before the colon of a header line, and where its value goes.
/// Messages list them in this order, exports write them in it.
/// </summary>
/// <remarks>The value's way into the record stands in <c>Records/RecordFields.cs</c>, which tests compare with this table.</remarks>
internal static class HeaderFields
{
    /// <summary>The byline: who wrote it.</summary>
    public static readonly HeaderField By = new("By", HeaderValueKind.Names)
    {
        Example = "Jane Doe",
        Synonyms = ["author", "authors", "autor", "auteur", "byline", "writer", "reporter", "von", "par"],
        RecordProperty = "Authors",
        Json = new("authors"),
        Ninjs = new("by", ExportShape.Joined),
        JsonLinkedData = new("author", ExportShape.Persons),
    };

    /// <summary>The kicker, for scripts without capitals and wherever one wants it.</summary>
    public static readonly HeaderField Kicker = new("Kicker", HeaderValueKind.Passage)
    {
        Example = "World news",
        Synonyms = ["rubric", "category", "topic", "desk"],
        RecordProperty = "Kicker",
        Json = new("kicker"),
        Ninjs = new("kicker", ExportShape.Headline),
        JsonLinkedData = new("articleSection"),
    };

    /// <summary>BCP 47 tag of the language.</summary>
    public static readonly HeaderField Language = new("Language", HeaderValueKind.Language)
    {
        Example = "pt-BR",
        Synonyms = ["lang", "locale", "sprache"],
        RecordProperty = "Language",
        Json = new("language"),
        Ninjs = new("language"),
        JsonLinkedData = new("inLanguage"),
    };

    /// <summary>Date, or date and time, of the last change.</summary>
    public static readonly HeaderField Updated = new("Updated", HeaderValueKind.Date)
    {
        Example = "2026-02-08T09:30+01:00",
        Synonyms = ["modified", "corrected", "changed"],
        RecordProperty = "Updated",
        Json = new("updated"),
        Ninjs = new("versionCreated", ExportShape.Moment),
        JsonLinkedData = new("dateModified"),
    };

    /// <summary>The dateline's place.</summary>
    public static readonly HeaderField Location = new("Location", HeaderValueKind.Text)
    {
        Example = "Muscat",
        Synonyms = ["place", "dateline", "city", "ort"],
        RecordProperty = "Location",
        Json = new("location"),
        Ninjs = new("located"),
        JsonLinkedData = new("dateline"),
    };

    /// <summary>Agency, paper or office that the article comes from.</summary>
    public static readonly HeaderField Source = new("Source", HeaderValueKind.Text)
    {
        Example = "Harbour Wire",
        Synonyms = ["agency", "credit", "publisher", "quelle"],
        RecordProperty = "Source",
        Json = new("source"),
        Ninjs = new("infoSources", ExportShape.Named),
        JsonLinkedData = new("sourceOrganization", ExportShape.Organization),
    };

    /// <summary>Subjects, separated by commas.</summary>
    public static readonly HeaderField Tags = new("Tags", HeaderValueKind.Texts)
    {
        Example = "ferry, harbour",
        Synonyms = ["keywords", "keyword", "subjects", "topics"],
        RecordProperty = "Tags",
        Json = new("tags"),
        Ninjs = new("subjects", ExportShape.Named),
        JsonLinkedData = new("keywords"),
    };

    /// <summary>The article's own slug instead of its path.</summary>
    public static readonly HeaderField Slug = new("Slug", HeaderValueKind.Slug)
    {
        Example = "world/talks",
        Synonyms = ["url", "path", "permalink"],
        RecordProperty = "Slug",
        Json = ExportedAs.Always("slug"),
        Ninjs = ExportedAs.Always("slugline"),
        JsonLinkedData = ExportedAs.Always("url"),
    };

    /// <summary>Names and roles of those who are quoted, with semicolons between them.</summary>
    public static readonly HeaderField Speakers = new("Speakers", HeaderValueKind.Speakers)
    {
        Example = "Mara Lindqvist (mayor)",
        Synonyms = ["speaker", "voices", "quoted", "persons", "people", "sprecher", "personen"],
        RecordProperty = "Speakers",
        Json = ExportedAs.Always("quotes"),
        Ninjs = ExportedAs.Always("people"),
        JsonLinkedData = ExportedAs.Always("hasPart"),
    };

    /// <summary>Every row.</summary>
    public static IReadOnlyList<HeaderField> All { get; } = [By, Kicker, Language, Updated, Location, Source, Tags, Slug, Speakers];

    /// <summary>The field that a word names, in any case; null when it names none.</summary>
    public static HeaderField? Find(string word)
    {
        foreach (var field in All)
        {
            if (string.Equals(field.Key, word, StringComparison.OrdinalIgnoreCase))
                return field;
        }

        return null;
    }

    /// <summary>The field that the author of an unknown word most likely meant; null when none is near.</summary>
    public static HeaderField? Suggest(string word)
    {
        foreach (var field in All)
        {
            foreach (var synonym in field.Synonyms)
            {
                if (string.Equals(synonym, word, StringComparison.OrdinalIgnoreCase))
                    return field;
            }
        }

        return Nearest(word);
    }

    private static HeaderField? Nearest(string word)
    {
        HeaderField? nearest = null;
        var least = int.MaxValue;
        foreach (var field in All)
        {
            // Two letters are near to half of all short words; the longer the name, the more slips it survives.
            var allowed = field.Key.Length switch
            {
                <= 2 => 0,
                <= 4 => 1,
                _ => 2,
            };
            var distance = Spelling.Distance(word, field.Key, allowed);
            if (distance > allowed || distance >= least)
                continue;
            nearest = field;
            least = distance;
        }

        return nearest;
    }
}
