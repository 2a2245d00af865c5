namespace NewsContent.Text.Header;

/// <summary>
/// The header fields, one row each: the closed list of what can be before the colon of a header line, and where its value goes. Messages
/// list them in this order, exports write them in it.
/// </summary>
/// <remarks>The value's way into the record is in <c>Records/RecordFields.cs</c>, which tests compare with this table.</remarks>
internal static partial class HeaderFields
{
    /// <summary>The byline: who wrote it.</summary>
    public static readonly HeaderField By = new("By", HeaderValueKind.Names)
    {
        Example = "Jane Doe",
        Synonyms = Words(
            "author; authors; writer; writers; reporter; reporters; byline; correspondent; contributor; columnist; journalist; "
                + "written by; story by; words by; text by; report by; reported by; article by; interview by; words; text; texte; "
                + "texto; testo; tekst; teksti; текст; κείμενο"
        ),
        RecordProperty = "Authors",
        Json = new("authors"),
        Ninjs = new("by", ExportShape.Joined),
    };

    /// <summary>The kicker, for scripts without capitals and wherever one wants it.</summary>
    public static readonly HeaderField Kicker = new("Kicker", HeaderValueKind.Passage)
    {
        Example = "World news",
        Synonyms = Words("rubric; category; categories; topic; desk; section"),
        RecordProperty = "Kicker",
        Json = new("kicker"),
        Ninjs = new("kicker", ExportShape.Headline),
    };

    /// <summary>BCP 47 tag of the language.</summary>
    public static readonly HeaderField Language = new("Language", HeaderValueKind.Language)
    {
        Example = "pt-BR",
        Synonyms = Words("lang; locale"),
        RecordProperty = "Language",
        Json = new("language"),
        Ninjs = new("language"),
    };

    /// <summary>Date, or date and time, of the last change.</summary>
    public static readonly HeaderField Updated = new("Updated", HeaderValueKind.Date)
    {
        Example = "2026-02-08T09:30+01:00",
        Synonyms = Words("modified; corrected; changed; revised; update; updated on; last updated; last modified"),
        RecordProperty = "Updated",
        Json = new("updated"),
        Ninjs = new("versionCreated", ExportShape.Moment),
    };

    /// <summary>The dateline's place.</summary>
    public static readonly HeaderField Location = new("Location", HeaderValueKind.Text)
    {
        Example = "Muscat",
        Synonyms = Words("place; dateline; city"),
        RecordProperty = "Location",
        Json = new("location"),
        Ninjs = new("located"),
    };

    /// <summary>Agency, paper or office that the article comes from.</summary>
    public static readonly HeaderField Source = new("Source", HeaderValueKind.Text)
    {
        Example = "Harbour Wire",
        Synonyms = Words("agency; credit; publisher"),
        RecordProperty = "Source",
        Json = new("source"),
        Ninjs = new("infoSources", ExportShape.Named),
    };

    /// <summary>Subjects, separated by commas.</summary>
    public static readonly HeaderField Tags = new("Tags", HeaderValueKind.Texts)
    {
        Example = "ferry, harbour",
        Synonyms = Words("keywords; keyword; key words; subjects; topics; tag"),
        RecordProperty = "Tags",
        Json = new("tags"),
        Ninjs = new("subjects", ExportShape.Named),
    };

    /// <summary>The article's own slug instead of its path.</summary>
    public static readonly HeaderField Slug = new("Slug", HeaderValueKind.Slug)
    {
        Example = "world/talks",
        Synonyms = Words("url; path; permalink; slugline; url slug; address; adres"),
        RecordProperty = "Slug",
        Json = ExportedAs.Always("slug"),
        Ninjs = ExportedAs.Always("slugline"),
    };

    /// <summary>Names and roles of those who are quoted, with semicolons between them.</summary>
    public static readonly HeaderField Speakers = new("Speakers", HeaderValueKind.Speakers)
    {
        Example = "Mara Lindqvist (mayor)",
        Synonyms = Words("speaker; voices; quoted; persons; people"),
        RecordProperty = "Speakers",
        Json = ExportedAs.Always("quotes"),
        Ninjs = ExportedAs.Always("people"),
    };

    /// <summary>Slugs of articles on the same matter, with commas between them.</summary>
    public static readonly HeaderField Related = new("Related", HeaderValueKind.References)
    {
        Example = "world/fog-treaty",
        Synonyms = Words("related articles; related stories; related posts; see also; read also; read more"),
        RecordProperty = "Related",
        Json = new("related"),
        Ninjs = ExportedAs.Nothing,
    };

    /// <summary>Slugs that the article had before, with commas between them.</summary>
    public static readonly HeaderField Aliases = new("Aliases", HeaderValueKind.Aliases)
    {
        Example = "old/fog-talks",
        Synonyms = Words("alias; redirect from; redirects; redirects from; old slug; old slugs; old url; old urls"),
        RecordProperty = "Aliases",
        Json = new("aliases"),
        Ninjs = ExportedAs.Nothing,
    };

    /// <summary>What the article is made of: then labels such as <c>Nadia Osei:</c> begin what someone says.</summary>
    public static readonly HeaderField Form = new("Form", HeaderValueKind.Form)
    {
        Example = "interview",
        Synonyms = [],
        RecordProperty = "Form",
        Json = new("form"),
        Ninjs = new("genres", ExportShape.Named),
    };

    /// <summary>Whether the article may be published: a draft is held back.</summary>
    public static readonly HeaderField Status = new("Status", HeaderValueKind.Status)
    {
        Example = "draft",
        Synonyms = Words(
            "draft; publication status; entwurf; brouillon; borrador; rascunho; bozza; concept; utkast; kladde; szkic; luonnos"
        ),
        RecordProperty = "Status",
        Json = new("status"),
        Ninjs = new("pubStatus", ExportShape.PublishingStatus),
    };

    /// <summary>The moment before which nobody may read the article.</summary>
    public static readonly HeaderField Embargo = new("Embargo", HeaderValueKind.Moment)
    {
        Example = "2026-03-01T09:00+01:00",
        Synonyms = Words(
            "embargoed; embargoed until; embargo until; embargoed to; hold; hold until; hold for; publish at; not before; "
                + "not for publication before"
        ),
        RecordProperty = "Embargo",
        Json = new("embargo"),
        Ninjs = new("embargoedUntil"),
    };

    /// <summary>The moment from which on the article is no longer published.</summary>
    public static readonly HeaderField Expires = new("Expires", HeaderValueKind.Moment)
    {
        Example = "2026-04-01T00:00+01:00",
        Synonyms = Words("expiry; expires at; expires on; expiry date; expiration; expiration date; kill date"),
        RecordProperty = "Expires",
        Json = new("expires"),
        Ninjs = new("expires"),
    };

    /// <summary>Those who have told the authors what they know.</summary>
    public static readonly HeaderField Reporting = new("Reporting", HeaderValueKind.Credits)
    {
        Example = "Ben Holm (Tollen)",
        Synonyms = Words("additional reporting; additional reporting by; reporting by"),
        RecordProperty = "Credits",
        Json = new("credits", ExportShape.Credits),
        Ninjs = ExportedAs.Nothing,
    };

    /// <summary>Those who have taken the pictures.</summary>
    public static readonly HeaderField Photos = new("Photos", HeaderValueKind.Credits)
    {
        Example = "Sam Lee",
        Synonyms = Words("photos by; photography by; photographer; photographers"),
        RecordProperty = "Credits",
        Json = new("credits", ExportShape.Credits),
        Ninjs = ExportedAs.Nothing,
    };

    /// <summary>What was wrong in the article, and is right now; its day is in the key.</summary>
    public static readonly HeaderField Correction = new("Correction", HeaderValueKind.Correction)
    {
        ExampleKey = "Correction 2026-02-11",
        Example = "An earlier version named another quay.",
        Synonyms = [],
        RecordProperty = "Corrections",
        Json = new("corrections", ExportShape.Corrections),
        Ninjs = new("edNote", ExportShape.Corrections),
    };

    /// <summary>Words for colleagues: no reader and no assembly gets them.</summary>
    public static readonly HeaderField Note = new("Note", HeaderValueKind.Note)
    {
        Example = "Hold the picture until Monday.",
        Synonyms = Words(
            "notiz; redaktionsnotiz; interne notiz; internal note; nota interna; nota; notatka; примечание; 备注; メモ; ملاحظة"
        ),
        RecordProperty = null,
        Json = ExportedAs.Nothing,
        Ninjs = ExportedAs.Nothing,
    };

    /// <summary>Every row.</summary>
    public static IReadOnlyList<HeaderField> All => InOrder.Rows;

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

    private static string[] Words(string words) => [.. words.Split(';').Select(static word => word.Trim())];
}
