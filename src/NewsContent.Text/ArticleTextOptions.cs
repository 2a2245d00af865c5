using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Fields;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text;

/// <summary>What the parser needs besides the text.</summary>
public sealed partial record ArticleTextOptions
{
    internal const string EnglishTag = "en";

    /// <summary>The default options.</summary>
    public static ArticleTextOptions Default { get; } = new();

    /// <summary>The format of the file, by its name: <c>MarkdownFormat</c> for one that ends in <c>.md</c>.</summary>
    internal ArticleFormat Format { get; init; } = PlainTextFormat.Instance;

    /// <summary>The keys that articles in the file’s folder have beside those of the format.</summary>
    internal FieldKeys FieldKeys { get; init; } = FieldKeys.None;

    /// <summary>
    /// The keys of header lines that articles may have besides those of the format: <c>Stars</c>, <c>Photo credit</c>. They are the fields
    /// of a record with <c>[ArticleFields]</c>. The result does not have them, and their values are not checked. Empty when not set.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> FieldNames
    {
        get => FieldKeys.All;
        init => FieldKeys = new FieldKeys(value ?? throw new ArgumentNullException(nameof(value)), []);
    }

    /// <summary>
    /// What the fields of the file’s folder are checked against while it is read; null where that is done afterwards, as in the compiler,
    /// or not at all.
    /// </summary>
    internal FieldSchema? FieldSchema { get; init; }

    /// <summary>The same beside folders that have fields: a message says where a line belongs that has one of them.</summary>
    internal ArticleTextOptions Beside(IEnumerable<FieldSchema> schemas) =>
        this with
        {
            FieldKeys = FieldKeys.Beside(schemas.Select(static schema => (schema.Folder, schema.Keys))),
        };

    /// <summary>The same for a file whose folder has a schema.</summary>
    internal ArticleTextOptions With(FieldSchema schema) => this with { FieldKeys = schema.Keys, FieldSchema = schema };

    /// <summary>
    /// BCP 47 tag of the language of articles without a line <c>Language:</c>; English when not set. If it is set, header lines and months
    /// of dates can also be in that language.
    /// </summary>
    public string DefaultLanguage { get; init; } = EnglishTag;

    /// <summary>The language of a translation, which its file’s name says; null for an original.</summary>
    internal string? TranslatedInto { get; private init; }

    /// <summary>The language whose words header lines may have beside those of the format, which are English, or null.</summary>
    internal string? HeaderLanguage => TranslatedInto is null && DefaultLanguage == EnglishTag ? null : DefaultLanguage;

    /// <summary>The same for a translation into a language.</summary>
    internal ArticleTextOptions ForTranslation(string language) => this with { TranslatedInto = language, DefaultLanguage = language };

    /// <summary>Takes down how the speaker of each quotation is found; null where nobody asks, as in a build.</summary>
    internal AttributionExplanations? Explanations { get; init; }

    /// <summary>What the file’s name may mean and does not; null of nearly every file.</summary>
    internal DoubtfulName? DoubtfulName { get; init; }

    /// <summary>
    /// Whether every speaker must be in the header line <c>Speakers:</c> or in a note at the quotation. If not, rule NEWS026 reports the
    /// quotation. False when not set.
    /// </summary>
    public bool RequiresListedSpeakers { get; init; }

    /// <summary>
    /// Whether the date at the beginning of a file name stays in the slug, as in a diary (<c>NewsContentKeepDates</c>). False when not set:
    /// <c>2026-02-07-ferry.txt</c> has the slug <c>ferry</c>.
    /// </summary>
    public bool KeepsDates { get; init; }
}
