using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>What the keys of front matter mean: those that site generators write, and those of the header lines.</summary>
internal static class FrontMatterKeys
{
    private static readonly HashSet<string> HeadlineKeys = Set("title headline");

    private static readonly HashSet<string> DateKeys = Set(
        "date pubdate published publishdate publisheddate publishedat pubdatetime datepublished createdat created"
    );

    private static readonly HashSet<string> SummaryKeys = Set("description summary excerpt abstract dek standfirst deck lede");

    private static readonly HashSet<string> UpdatedKeys = Set(
        "lastmod updateddate updatedat moddate moddatetime lastmodified lastmodifiedat lastupdated datemodified dateupdated updated"
    );

    private static readonly HashSet<string> LanguageKeys = Set("lang language locale");

    private static readonly HashSet<string> EmbargoKeys = Set("embargo embargoeduntil publishat");

    private static readonly HashSet<string> CorrectionKeys = Set("correction corrections");

    private static readonly HashSet<string> NoteKeys = Set("note notes");

    private static readonly HashSet<string> ExpiresKeys = Set(
        "expires expiresat expireson expirydate expirationdate unpublishdate unpublishat"
    );

    private static readonly HashSet<string> ImageKeys = Set(
        "image images heroimage featuredimage coverimage cover imagesrc imageurl imagepath imagefile imageimage"
    );

    private static readonly HashSet<string> ImageAltKeys = Set("imagealt imagealttext imagealternative");

    /// <summary>What a key of a picture begins with that is below one, as <c>alt</c> does below <c>cover</c>.</summary>
    public const string PictureGroup = "image";

    /// <summary>Whether keys of a picture can be below a key: its file, its words, who made it.</summary>
    public static bool IsPictureGroup(string key) => Bare(key) is "image" or "heroimage" or "featuredimage" or "coverimage" or "cover";

    public static bool IsHeadline(string key) => HeadlineKeys.Contains(Bare(key));

    public static bool IsDate(string key) => DateKeys.Contains(Bare(key));

    /// <summary>
    /// The key that some programs have for the date, and others, beside a date, for the moment from which on an article may be read.
    /// </summary>
    public static bool IsPublishDate(string key) => Bare(key) == "publishdate";

    /// <summary>A key with yes or no after it.</summary>
    public static bool IsDraft(string key) => Bare(key) == "draft";

    /// <summary>A key with a list of days and their texts after it.</summary>
    public static bool IsCorrections(string key) => CorrectionKeys.Contains(Bare(key));

    public static bool IsSummary(string key) => SummaryKeys.Contains(Bare(key));

    /// <summary>The header field that a key names; null when it names none.</summary>
    public static HeaderField? Find(string key)
    {
        var bare = Bare(key);
        if (UpdatedKeys.Contains(bare))
            return HeaderFields.Updated;
        if (LanguageKeys.Contains(bare))
            return HeaderFields.Language;
        if (EmbargoKeys.Contains(bare))
            return HeaderFields.Embargo;
        if (ExpiresKeys.Contains(bare))
            return HeaderFields.Expires;
        if (IsCorrections(key))
            return HeaderFields.Correction;
        if (NoteKeys.Contains(bare))
            return HeaderFields.Note;
        if (OfPicture(bare) is { } picture)
            return picture;
        var words = key.Trim().Replace('_', ' ');
        var field = HeaderFields.Find(words) ?? HeaderSynonyms.Find(words);

        // What may be meant for readers is told.
        return field == HeaderFields.Note ? null : field;
    }

    private static HeaderField? OfPicture(string bare) =>
        ImageKeys.Contains(bare) ? HeaderFields.Image
        : ImageAltKeys.Contains(bare) ? HeaderFields.ImageAlt
        : bare == "imagecaption" ? HeaderFields.ImageCaption
        : bare == "imagecredit" ? HeaderFields.ImageCredit
        : null;

    /// <summary>The key that an unknown one most likely means; null when none is near.</summary>
    public static string? Suggest(string key)
    {
        var bare = Bare(key);
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (
            var known in HeadlineKeys.Concat(DateKeys).Concat(SummaryKeys).Concat(UpdatedKeys).Concat(LanguageKeys).Concat(ExpiresKeys)
        )
        {
            // Short words are near to many: they begin with the same letter at least.
            var allowed = known.Length <= 4 ? 1 : 2;
            if (bare.Length == 0 || known.Length <= 4 && known[0] != bare[0])
                continue;
            var distance = Spelling.Distance(bare, known, allowed);
            if (distance <= allowed && distance < least)
                (nearest, least) = (known, distance);
        }

        var words = key.Trim().Replace('_', ' ');
        return nearest ?? OfLabel(words) ?? NameOf(HeaderSynonyms.Suggest(words));
    }

    /// <summary>The key for what newsrooms of any language call headline, date and summary.</summary>
    private static string? OfLabel(string words) =>
        HeaderLabels.Find(words) switch
        {
            LabelMeaning.Headline => "title",
            LabelMeaning.Date => "date",
            LabelMeaning.Summary => "description",
            _ => null,
        };

    private static string? NameOf(HeaderField? field) =>
        field == HeaderFields.By ? "author"
        : field == HeaderFields.Kicker ? "category"
        : field == HeaderFields.Language ? "lang"
        : field?.Key.ToLowerInvariant();

    /// <summary>Hyphens, low lines, blanks and capitals tell no two keys apart.</summary>
    private static string Bare(string key) => new([.. key.Where(static c => c is not ('-' or '_' or ' ')).Select(char.ToLowerInvariant)]);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
