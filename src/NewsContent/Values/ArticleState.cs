namespace NewsContent;

/// <summary>
/// What an article says. It belongs to one article alone, so that init accessors may write to it; once the article is made
/// nothing in it changes but what is computed once.
/// </summary>
internal sealed class ArticleState(string headline, DateOnly published, string slug, ArticleBody body)
{
    private IReadOnlyList<Speaker>? _speakers;

    // One more than the count; 0 says that nobody has asked yet.
    private int _wordCountPlusOne;

    public string Slug { get; set; } = slug;

    public string? Kicker { get; set; }

    public string Headline { get; set; } = headline;

    public string? Summary { get; set; }

    public DateOnly Published { get; set; } = published;

    public DateTimeOffset? PublishedAt { get; set; }

    public DateOnly? Updated { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public string Language { get; set; } = "en";

    public IReadOnlyList<string> Authors { get; set; } = ContentList<string>.Empty;

    public string? Location { get; set; }

    public string? Source { get; set; }

    public IReadOnlyList<string> Tags { get; set; } = ContentList<string>.Empty;

    public string SourcePath { get; set; } = "";

    public ArticleBody Body { get; } = body;

    public IReadOnlyList<Speaker> Speakers => _speakers ?? PublishSpeakers();

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

    /// <summary>The same for another article, which may then be given other values.</summary>
    public ArticleState Copy() => (ArticleState)MemberwiseClone();

    private IReadOnlyList<Speaker> PublishSpeakers()
    {
        var seen = new HashSet<Speaker>();
        var speakers = new List<Speaker>();
        foreach (var quote in Body.Quotes.Items.Concat(Body.SummaryQuotes.Items))
            if (quote.Speaker is { } speaker && seen.Add(speaker))
                speakers.Add(speaker);

        // The first list to be published stays, so that everyone sees the same one.
        return Interlocked.CompareExchange(ref _speakers, ContentList.Own(speakers.ToArray()), null) ?? _speakers;
    }
}
