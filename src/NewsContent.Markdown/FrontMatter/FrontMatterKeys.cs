using NewsContent.Text.Header;

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

    public static bool IsHeadline(string key) => HeadlineKeys.Contains(Bare(key));

    public static bool IsDate(string key) => DateKeys.Contains(Bare(key));

    public static bool IsSummary(string key) => SummaryKeys.Contains(Bare(key));

    /// <summary>The header field that a key names; null when it names none.</summary>
    public static HeaderField? Find(string key)
    {
        var bare = Bare(key);
        if (UpdatedKeys.Contains(bare))
            return HeaderFields.Updated;
        if (LanguageKeys.Contains(bare))
            return HeaderFields.Language;
        var words = key.Trim().Replace('_', ' ');
        return HeaderFields.Find(words) ?? HeaderFields.OfSynonym(words);
    }

    /// <summary>Hyphens, low lines, blanks and capitals tell no two keys apart.</summary>
    private static string Bare(string key) => new([.. key.Where(static c => c is not ('-' or '_' or ' ')).Select(char.ToLowerInvariant)]);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
