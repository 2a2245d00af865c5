namespace NewsContent.AspNetCore;

/// <summary>When the articles last changed what a site shows.</summary>
internal static class LastChange
{
    /// <summary>The latest moment of the articles that has passed; the least of all moments when there is none.</summary>
    /// <param name="articles">All articles, those too that are gone.</param>
    /// <param name="now">The moment.</param>
    public static DateTimeOffset Of(ArticleCatalog articles, DateTimeOffset now)
    {
        var latest = DateTimeOffset.MinValue;
        foreach (var article in articles)
        {
            Add(article);
            foreach (var translation in article.Translations)
                Add(translation);
        }

        return latest;

        void Add(Article article)
        {
            if (article.Status != ArticleStatus.Published)
                return;
            Take(Of(article));
            Take(article.Embargo);
            Take(article.Expires);
        }

        void Take(DateTimeOffset? moment)
        {
            if (moment is { } at && at <= now && at > latest)
                latest = at;
        }
    }

    /// <summary>When an article was last changed; of a day without an hour its beginning in universal time.</summary>
    public static DateTimeOffset Of(Article article)
    {
        var published = Published(article);
        var updated = article.UpdatedAt ?? (article.Updated is { } day ? BeginningOf(day) : published);
        return updated > published ? updated : published;
    }

    /// <summary>When an article was published; of a day without an hour its beginning in universal time.</summary>
    public static DateTimeOffset Published(Article article) => article.PublishedAt ?? BeginningOf(article.Published);

    private static DateTimeOffset BeginningOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
