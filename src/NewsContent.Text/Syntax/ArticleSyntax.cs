using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Syntax;

/// <summary>An article as in its file: every part with its place, and every problem.</summary>
public sealed class ArticleSyntax
{
    /// <summary>
    /// False if the article cannot be published, because headline, date or text is missing, or it has forbidden characters. Then
    /// <see cref="Headline"/> or <see cref="Published"/> can be null, and there is no record at run time. Everything readable is here
    /// anyway.
    /// </summary>
    public bool IsComplete { get; internal set; }

    /// <summary>False when nothing can be read: the file is not a text, or too long.</summary>
    internal bool IsReadable { get; set; } = true;

    /// <summary>How many lines at the beginning of the file are front matter, with those around it.</summary>
    internal int FrontMatterLines { get; set; }

    /// <summary>What the header lines say, by their keys. Those that have a property of their own here are read from it.</summary>
    internal HeaderValues HeaderValues { get; set; } = new();

    /// <summary>The keys of the folder’s own with which it was read.</summary>
    internal FieldKeys FieldKeys { get; init; } = FieldKeys.None;

    /// <summary>The header lines of fields that the folder’s schema has, each key once.</summary>
    internal IReadOnlyList<FieldLine> FieldLines { get; set; } = [];

    /// <summary>
    /// What its fields name other articles by; empty where nobody has held them to a schema while the article was read.
    /// </summary>
    internal IReadOnlyList<FieldText> FieldReferences { get; set; } = [];

    /// <summary>Where a header line that is missing belongs.</summary>
    internal FieldPlace FieldsPlace { get; set; }

    /// <summary>The format of the file.</summary>
    internal ArticleFormat Format { get; init; } = PlainTextFormat.Instance;

    /// <summary>What advice on its lines begins with; null where the file has characters that no article may have.</summary>
    internal ArticleLayout? Layout { get; set; }

    /// <summary>The language of an article that has no line for it.</summary>
    internal string DefaultLanguage { get; init; } = ArticleTextOptions.EnglishTag;

    /// <summary>Whether the file’s name says the language.</summary>
    internal bool IsTranslation { get; init; }

    /// <summary>The words that its header lines may have beside those of the format.</summary>
    internal string? HeaderLanguage { get; init; }

    /// <summary>What the file’s name may mean and does not; null of nearly every file.</summary>
    internal DoubtfulName? DoubtfulName { get; init; }

    /// <summary>The kicker, or null.</summary>
    public PassageSyntax? Kicker => HeaderValues.Passage("Kicker");

    /// <summary>The headline; null only when it is missing.</summary>
    public PassageSyntax? Headline { get; internal set; }

    /// <summary>The summary, or null.</summary>
    public PassageSyntax? Summary { get; internal set; }

    /// <summary>The date line; null only when it is missing or not valid.</summary>
    public PublicationDate? Published { get; internal set; }

    /// <summary>Date of the last change; null when none is given.</summary>
    public PublicationDate? Updated => HeaderValues.Date("Updated");

    /// <summary>BCP 47 tag of the article's language, in its customary case: the header's, else the default one.</summary>
    public string Language => HeaderValues.Text("Language") ?? DefaultLanguage;

    /// <summary>The byline's names.</summary>
    public IReadOnlyList<string> Authors => HeaderValues.Texts("By");

    /// <summary>The dateline's place; null when none is given.</summary>
    public string? Location => HeaderValues.Text("Location");

    /// <summary>Agency, paper or office that the article comes from; null when none is given.</summary>
    public string? Source => HeaderValues.Text("Source");

    /// <summary>The article's subjects.</summary>
    public IReadOnlyList<string> Tags => HeaderValues.Texts("Tags");

    /// <summary>The picture at the top: a path or an address, as written; null when none is named.</summary>
    public string? Image => HeaderValues.Text("Image");

    /// <summary>The slug of the header; null when the file's path gives it.</summary>
    public string? Slug => HeaderValues.Text("Slug");

    /// <summary>The place of <see cref="Slug"/> in the file; may be empty.</summary>
    public TextRange SlugRange => HeaderValues.Range("Slug");

    /// <summary>The speakers of the header's list, in the order written; empty without one.</summary>
    public IReadOnlyList<SpeakerSyntax> ListedSpeakers => HeaderValues.Speakers("Speakers");

    /// <summary>All paragraphs of the body in reading order: those of the lead, then those of each section.</summary>
    public IReadOnlyList<PassageSyntax> Paragraphs { get; internal set; } = [];

    /// <summary>How many of <see cref="Paragraphs"/> are before the first section.</summary>
    public int LeadCount { get; internal set; }

    /// <summary>What the lead's paragraphs stand in; null where each is by itself, as in plain text.</summary>
    internal IReadOnlyList<BlockSyntax>? LeadBlocks { get; set; }

    /// <summary>The sections in reading order.</summary>
    public IReadOnlyList<SectionSyntax> Sections { get; internal set; } = [];

    /// <summary>The quotations of the summary, in reading order.</summary>
    public IReadOnlyList<QuoteSyntax> SummaryQuotes { get; internal set; } = [];

    /// <summary>The quotations of the body, in reading order.</summary>
    public IReadOnlyList<QuoteSyntax> Quotes { get; internal set; } = [];

    /// <summary>All problems, in the order of the file.</summary>
    public IReadOnlyList<ArticleProblem> Problems { get; internal set; } = [];

    /// <summary>The section to which a paragraph belongs.</summary>
    /// <param name="paragraphIndex">Index into <see cref="Paragraphs"/>, or -1 for the summary.</param>
    /// <returns>Index into <see cref="Sections"/>; null in the lead and in the summary.</returns>
    public int? SectionOf(int paragraphIndex)
    {
        if (paragraphIndex < LeadCount)
            return null;

        int low = 0,
            high = Sections.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sections[middle].FirstParagraphIndex <= paragraphIndex)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
