using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>
/// What an article says. It belongs to one article alone, so that init accessors may write to it; once the article is made
/// nothing in it changes but what is read or computed once.
/// </summary>
internal sealed class ArticleState
{
    // Fields and no properties: in an app that has just begun each accessor would have to be compiled before the first article is there.
    public string Slug;

    public string SourcePath = "";

    public DateOnly Published;

    public DateTimeOffset? PublishedAt;

    public DateOnly? Updated;

    public DateTimeOffset? UpdatedAt;

    // The language; null for an original, and for an article made by hand that nobody has called a translation.
    public string? TranslatedInto;

    // Null where the catalog knows them.
    public IReadOnlyList<Article>? Translations;

    public ArticleStatus Status;

    public DateTimeOffset? Embargo;

    public DateTimeOffset? Expires;

    // Null for an article that was made of its parts, and for a copy, which may say something else.
    private PackedArticleReader? _packed;

    // Of a copy, how what it was copied from is packed: its catalog and its body are the same.
    private PackedArticleReader? _copied;

    // Of a copy, the slugs that the fields of its original name.
    private IReadOnlyList<(string Slug, string Name)> _mentioned = [];

    private HeaderContent? _header;
    private BodyContent? _body;
    private IReadOnlyList<Speaker>? _speakers;
    private ArticleIds? _ids;

    // One more than the count; 0 says that nobody has asked yet.
    private int _wordCountPlusOne;

    /// <summary>What an article says whose header and body are there.</summary>
    public ArticleState(string slug, DateOnly published, HeaderContent header, BodyContent body)
    {
        Slug = slug;
        Published = published;
        _header = header;
        _body = body;
    }

    /// <summary>What an article says whose header and body are read when it is first read.</summary>
    public ArticleState(string slug, DateOnly published, PackedArticleReader packed)
    {
        Slug = slug;
        Published = published;
        _packed = packed;
    }

    public HeaderContent Header => Volatile.Read(ref _header) ?? Publish(_packed!.ReadHeader());

    public BodyContent Body => Volatile.Read(ref _body) ?? ReadBody();

    public IReadOnlyList<Speaker> Speakers => _speakers ?? PublishSpeakers();

    /// <summary>Made on the first request; threads that race here make the same.</summary>
    public ArticleIds Ids => _ids ??= new ArticleIds(Body);

    public int WordCount
    {
        get
        {
            // Threads that race here write the same number.
            if (_wordCountPlusOne == 0)
            {
                var words = 0;
                foreach (var paragraph in Body.Paragraphs.Items)
                    words += Words.Count(paragraph.Text);
                _wordCountPlusOne = words + 1;
            }

            return _wordCountPlusOne - 1;
        }
    }

    /// <summary>Gives the catalog that has the article in other languages; null for an article that was made of its parts.</summary>
    public Func<ArticleCatalog>? Catalog => (_packed ?? _copied)?.Catalog;

    /// <summary>For sections or quotations of a translation that keep a name of the original, its place there and their own.</summary>
    /// <param name="kind">Which of the two, as <see cref="PackedFormat"/> says.</param>
    public IReadOnlyList<(int Original, int Own)> ReadKept(char kind) => (_packed ?? _copied)?.ReadKept(kind) ?? [];

    /// <summary>The values of the fields that the article’s folder has, as generated code holds them.</summary>
    public FieldReader ReadFields() => _packed!.ReadFields();

    /// <summary>By which names the article is found and whom it refers to; of a packed article nothing else is read for it.</summary>
    public ReferencesOfArticle References => _packed is { } packed ? packed.ReadReferences() : OfParts();

    /// <summary>The same, with all that it can ever say.</summary>
    public ArticleState Completed()
    {
        _ = Body;
        return this;
    }

    /// <summary>The same for another article, which may then be given other values.</summary>
    public ArticleState Copy()
    {
        var copy = (ArticleState)Completed().MemberwiseClone();
        copy._header = Header.Copy();
        copy._packed = null;
        copy._copied = _packed ?? _copied;
        if (_packed is { } packed)
            copy._mentioned = packed.ReadReferences().Mentioned;
        return copy;
    }

    /// <summary>Forgets what fields name that an article no longer has.</summary>
    public void ForgetMentioned() => _mentioned = [];

    /// <summary>Gives an article that is being made a summary.</summary>
    public void SetSummary(string? summary)
    {
        Header.Summary = summary;
        _body = Body.Under(summary);
    }

    // What is published first stays, so that everyone sees the same.
    private HeaderContent Publish(HeaderContent header) => Interlocked.CompareExchange(ref _header, header, null) ?? header;

    private ReferencesOfArticle OfParts()
    {
        var ofParts = ReferencesOfArticle.In(Header, Body);
        return _mentioned.Count == 0 ? ofParts : ofParts with { Mentioned = _mentioned };
    }

    private BodyContent ReadBody()
    {
        var (header, body) = _packed!.ReadAll();
        Publish(header);
        return Interlocked.CompareExchange(ref _body, body, null) ?? body;
    }

    private IReadOnlyList<Speaker> PublishSpeakers()
    {
        var seen = new HashSet<Speaker>();
        var speakers = new List<Speaker>();
        foreach (var quote in Body.Quotes.Items.Concat(Body.SummaryQuotes.Items))
        {
            if (quote.Speaker is { } speaker && seen.Add(speaker))
                speakers.Add(speaker);
        }

        // The first list to be published stays, so that everyone sees the same one.
        return Interlocked.CompareExchange(ref _speakers, ContentList.Own(speakers.ToArray()), null) ?? _speakers;
    }
}
