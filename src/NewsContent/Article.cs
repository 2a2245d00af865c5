using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>One news article: what its header says, its body in paragraphs and sections, and its quotations.</summary>
/// <remarks>
/// <para>Immutable and safe to use from several threads. Two articles are equal when their type and everything they say are
/// equal, lists element by element; <see cref="ArticleContentComparer"/> leaves the type out.</para>
/// <para>You can make one in a few lines, as in a test. Places of quotations and all derived lists follow from the parts:</para>
/// <code>
/// var article = new Article("Talks Resume", new DateOnly(2026, 2, 7), "talks",
///     lead: [new Paragraph("It was “a good start,” he said.", new Quote("a good start", new Speaker("Abbas Araghchi")))],
///     sections: [new Section("Sanctions", new Paragraph("More followed."))]) { Kicker = "WORLD NEWS" };
/// </code>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public partial record Article
{
    private readonly PackedPlace? _place;

    // Null while the article is packed: until somebody asks what it says, an article of a large archive is its place alone.
    private ArticleState? _state;

    /// <summary>Makes an article from its parts, which are copied.</summary>
    /// <param name="headline">The headline.</param>
    /// <param name="published">The day of publication.</param>
    /// <param name="slug">The name of the article in its catalog, such as <c>world/iran-us-talks</c>.</param>
    /// <param name="lead">The blocks before the first section: paragraphs, lists, tables …, or null.</param>
    /// <param name="sections">The sections, in reading order, or null.</param>
    /// <param name="summaryQuotes">The quotations of the summary, or null.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="headline"/> or <paramref name="slug"/> is null or blank, or an element of a list is null.
    /// </exception>
    public Article(
        string headline,
        DateOnly published,
        string slug,
        IEnumerable<Block>? lead = null,
        IEnumerable<Section>? sections = null,
        IEnumerable<Quote>? summaryQuotes = null
    )
        : this(
            headline,
            published,
            slug,
            BodyContent.Place(
                BlockList.CopyOf(lead ?? [], nameof(lead)),
                ContentList.CopyOf(sections ?? [], nameof(sections)),
                ContentList.CopyOf(summaryQuotes ?? [], nameof(summaryQuotes))
            )
        ) { }

    /// <summary>Makes the article of an unpacked content; for generated code.</summary>
    /// <param name="content">The content.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Article(ArticleContent content)
        : this((content ?? throw new ArgumentNullException(nameof(content))).Article) { }

    /// <summary>Copies an article, for <c>with</c>.</summary>
    /// <param name="original">The article; unpacked by this when it is packed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="original"/> is null.</exception>
    protected Article(Article original) => _state = (original ?? throw new ArgumentNullException(nameof(original))).State.Copy();

    /// <summary>Makes an article that is unpacked when it is first read.</summary>
    internal Article(PackedPlace place) => _place = place;

    internal Article(ArticleState state) => _state = state;

    private Article(string headline, DateOnly published, string slug, BodyContent body) =>
        _state = new ArticleState(
            Check.NotBlank(slug, nameof(Slug)),
            published,
            new HeaderContent(Check.NotBlank(headline, nameof(Headline))),
            body
        );

    /// <summary>
    /// The name of the article in its catalog: its path below the articles folder, without extension and leading date, such as
    /// <c>world/iran-us-talks</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The slug set is null or blank.</exception>
    public string Slug
    {
        get => State.Slug;
        init => State.Slug = Check.NotBlank(value);
    }

    /// <summary>The line above the headline, such as <c>WORLD NEWS</c>, or null.</summary>
    public string? Kicker
    {
        get => State.Header.Kicker;
        init => State.Header.Kicker = value;
    }

    /// <summary>The headline; never blank.</summary>
    /// <exception cref="ArgumentException">The headline set is null or blank.</exception>
    public string Headline
    {
        get => State.Header.Headline;
        init => State.Header.Headline = Check.NotBlank(value);
    }

    /// <summary>The summary under the headline, or null. If you set it, <see cref="SummaryQuotes"/> get their places in it.</summary>
    public string? Summary
    {
        get => State.Header.Summary;
        init => State.SetSummary(value);
    }

    /// <summary>The day of publication, as the article writes it.</summary>
    public DateOnly Published
    {
        get => State.Published;
        init => State.Published = value;
    }

    /// <summary>
    /// The moment of publication, when the article gives a time with its zone; else null. Its date, in its
    /// own zone, is <see cref="Published"/>.
    /// </summary>
    public DateTimeOffset? PublishedAt
    {
        get => State.PublishedAt;
        init => State.PublishedAt = value;
    }

    /// <summary>The day of the last update; null when the article names none.</summary>
    public DateOnly? Updated
    {
        get => State.Updated;
        init => State.Updated = value;
    }

    /// <summary>The moment of the last update, when the article gives a time with its zone; else null.</summary>
    public DateTimeOffset? UpdatedAt
    {
        get => State.UpdatedAt;
        init => State.UpdatedAt = value;
    }

    /// <summary>The language as a BCP 47 tag, such as <c>en</c> or <c>pt-BR</c>; <c>en</c> by default.</summary>
    /// <exception cref="ArgumentException">The language set is null or blank.</exception>
    public string Language
    {
        get => State.Header.Language;
        init
        {
            State.Header.Language = Check.NotBlank(value);
            if (State.TranslatedInto is not null)
                State.TranslatedInto = value;
        }
    }

    /// <summary>Where the article was written, such as <c>Muscat</c>; null when it does not say.</summary>
    public string? Location
    {
        get => State.Header.Location;
        init => State.Header.Location = value;
    }

    /// <summary>The agency or publication the article comes from; null when it does not say.</summary>
    public string? Source
    {
        get => State.Header.Source;
        init => State.Header.Source = value;
    }

    /// <summary>The article's tags, in its order; empty when it has none. A list set here is copied.</summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">An element of the list set is null.</exception>
    public IReadOnlyList<string> Tags
    {
        get => State.Header.Tags;
        init => State.Header.Tags = ContentList.CopyOf(value, nameof(Tags));
    }

    /// <summary>The file the article comes from, with <c>/</c> between folders; empty for an article made by hand.</summary>
    /// <exception cref="ArgumentNullException">The path set is null.</exception>
    public string SourcePath
    {
        get => State.SourcePath;
        init => State.SourcePath = Check.NotNull(value);
    }

    /// <summary>The blocks before the first section, in reading order. In an article without sections this is the whole body.</summary>
    public IReadOnlyList<Block> LeadBlocks => State.Body.LeadBlocks;

    /// <summary>The body in reading order: the blocks of the lead, then those of each section, without headings.</summary>
    public IReadOnlyList<Block> Blocks => State.Body.Blocks;

    /// <summary>All paragraphs in <see cref="LeadBlocks"/>, in reading order.</summary>
    public IReadOnlyList<Paragraph> Lead => State.Body.Lead;

    /// <summary>
    /// All paragraphs of the body in reading order, those in items, cells, captions and quotations too: the lead's, then each
    /// section's. Headings and summary are not among them.
    /// </summary>
    public IReadOnlyList<Paragraph> Paragraphs => State.Body.Paragraphs;

    /// <summary>The sections in reading order; may be empty.</summary>
    public virtual IReadOnlyList<Section> Sections => State.Body.Sections;

    /// <summary>
    /// The quotations of the body in reading order. Those of the summary, which mostly repeat them, are <see cref="SummaryQuotes"/>.
    /// </summary>
    public virtual IReadOnlyList<Quote> Quotes => State.Body.Quotes;

    /// <summary>The quotations of the summary in reading order.</summary>
    public IReadOnlyList<Quote> SummaryQuotes => State.Body.SummaryQuotes;

    /// <summary>
    /// Everyone who is quoted, each once: in the order of their first quotation in the body, then those of the summary alone.
    /// </summary>
    /// <remarks>Speakers are compared by value: a person with two roles is in the list twice.</remarks>
    public IReadOnlyList<Speaker> Speakers => State.Speakers;

    /// <summary>The number of words in <see cref="Paragraphs"/>.</summary>
    /// <remarks>
    /// A word is a run of letters, marks and digits of any script. A single apostrophe, hyphen, middle dot or full stop between two of
    /// these belongs to the word, and so does a comma between digits. So <c>don’t</c>, <c>son-in-law</c>, <c>U.S.</c> and <c>1,200.5</c>
    /// are one word each. Invisible joiners never end a word. Each Han, Hiragana or Katakana character counts as one word. In scripts
    /// without spaces between words, such as Thai, each run counts as one word.
    /// </remarks>
    public int WordCount => State.WordCount;

    /// <summary>What the article says; unpacked at the first call.</summary>
    /// <exception cref="InvalidOperationException">
    /// The article is packed, and generated code and package differ in version, or its text is not the one that was compiled.
    /// </exception>
    internal ArticleState State => Volatile.Read(ref _state) ?? _place!.Unpack(ref _state);

    /// <summary>The id of a section's heading in the article's page, for links to it and for a table of contents.</summary>
    /// <param name="section">A section of this article.</param>
    /// <returns>
    /// Its words in lower case, such as <c>regional-tensions</c>, with a number after them for the second of two. Null if it is not a
    /// section of this article.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public string? IdOf(Section section) => State.Ids.Of(Check.NotNull(section, nameof(section)));

    /// <summary>
    /// The id of a quotation in the article's page, for links to it. It depends only on the quotation’s words. Edits elsewhere do not
    /// change it, unless they add or remove a quotation of exactly the same words above.
    /// </summary>
    /// <param name="quote">A quotation of this article's body.</param>
    /// <returns>
    /// Its first words in lower case, such as <c>quote_a-good-start</c>; a long quotation also has a number made from all its words. Null
    /// if it is not a quotation of this article’s body.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="quote"/> is null.</exception>
    public string? IdOf(Quote quote) => State.Ids.Of(Check.NotNull(quote, nameof(quote)));

    /// <summary>Whether type and content are equal, lists element by element.</summary>
    public virtual bool Equals(Article? other) =>
        ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && ContentEquals(other));

    /// <inheritdoc/>
    public override int GetHashCode() => ContentHash();

    /// <summary>
    /// Headline, date and size: <c>Iran-US Talks Resume (2026-02-07, 5 sections, 11 quotes)</c>; a long headline is shortened.
    /// </summary>
    public sealed override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ShortText.Of(Headline)} ({Published:yyyy-MM-dd}, "
                + $"{ShortText.Count(State.Body.Sections.Count, "section")}, {ShortText.Count(State.Body.Quotes.Count, "quote")})"
        );

    /// <summary>Whether both say the same, whatever their types.</summary>
    internal bool ContentEquals(Article other) =>
        string.Equals(Slug, other.Slug, StringComparison.Ordinal)
        && string.Equals(SourcePath, other.SourcePath, StringComparison.Ordinal)
        && string.Equals(Kicker, other.Kicker, StringComparison.Ordinal)
        && string.Equals(Headline, other.Headline, StringComparison.Ordinal)
        && string.Equals(Summary, other.Summary, StringComparison.Ordinal)
        && Published == other.Published
        && SameMoment(PublishedAt, other.PublishedAt)
        && Updated == other.Updated
        && SameMoment(UpdatedAt, other.UpdatedAt)
        && Status == other.Status
        && SameMoment(Embargo, other.Embargo)
        && SameMoment(Expires, other.Expires)
        && string.Equals(Language, other.Language, StringComparison.Ordinal)
        && string.Equals(Location, other.Location, StringComparison.Ordinal)
        && string.Equals(Source, other.Source, StringComparison.Ordinal)
        && ContentList.Equal(Authors, other.Authors)
        && ContentList.Equal(Byline, other.Byline)
        && ContentList.Equal(Credits, other.Credits)
        && ContentList.Equal(Corrections, other.Corrections)
        && ContentList.Equal(Tags, other.Tags)
        && ContentList.Equal(Related, other.Related)
        && ContentList.Equal(Aliases, other.Aliases)
        && Form == other.Form
        && Image == other.Image
        && ContentList.Equal(State.Body.SummaryQuotes, other.State.Body.SummaryQuotes)
        && ContentList.Equal(State.Body.LeadBlocks, other.State.Body.LeadBlocks)
        && ContentList.Equal(State.Body.Sections, other.State.Body.Sections);

    /// <summary>A hash code of what the article says, whatever its type; what tells articles apart is enough for it.</summary>
    internal int ContentHash() => HashCode.Combine(Slug, Headline, Published, State.Body.Paragraphs.Count, State.Body.Quotes.Count);

    /// <summary>Forgets what was unpacked, when hot reload has changed it. Only for an article that has a place.</summary>
    internal void Forget() => Volatile.Write(ref _state, null);

    /// <summary>Whether both are the same moment in the same zone: 10:00+00:00 and 11:00+01:00 are not the same thing to say.</summary>
    internal static bool SameMoment(DateTimeOffset? left, DateTimeOffset? right) =>
        left is { } a && right is { } b ? a.EqualsExact(b) : left is null && right is null;
}
