namespace NewsContent;

/// <content>What is published at a moment.</content>
public sealed partial class ArticleCatalog
{
    private PublicationTimes? _times;

    /// <summary>
    /// The articles that are published at a moment (<see cref="Article.IsPublishedAt"/>): no drafts, none under embargo, none that has
    /// expired.
    /// </summary>
    /// <remarks>
    /// The first call looks at all articles once, but unpacks none. Until something changes, each call returns the same catalog, or this
    /// one if no article has a limit. So a site can call it for each page.
    /// </remarks>
    /// <param name="moment">The moment, in any zone.</param>
    /// <returns>A catalog of these articles in the same order.</returns>
    public ArticleCatalog At(DateTimeOffset moment)
    {
        var times = Volatile.Read(ref _times);
        if (times is null)
            Volatile.Write(ref _times, times = new PublicationTimes(this));
        return times.At(moment);
    }

    /// <summary>The articles that are published now.</summary>
    /// <param name="clock">Says what time it is.</param>
    /// <returns>A catalog of these articles in the same order; see <see cref="At(DateTimeOffset)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public ArticleCatalog At(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return At(clock.GetUtcNow());
    }
}
