namespace NewsContent;

/// <content>Whether and when the article is published.</content>
public partial record Article
{
    /// <summary>Whether the article may be published, as the header line <c>Status:</c> says.</summary>
    public ArticleStatus Status
    {
        get => State.Status;
        init => State.Status = value;
    }

    /// <summary>The moment before which nobody may read the article; null when it has no embargo.</summary>
    public DateTimeOffset? Embargo
    {
        get => State.Embargo;
        init => State.Embargo = value;
    }

    /// <summary>The moment from which the article is no longer published; null when it does not expire.</summary>
    public DateTimeOffset? Expires
    {
        get => State.Expires;
        init => State.Expires = value;
    }

    /// <summary>
    /// Whether the article is published at a moment: it is not a draft, its embargo is over, and it has not expired. The day of
    /// <see cref="Published"/> makes no difference.
    /// </summary>
    /// <param name="moment">
    /// The moment, in any zone. At the moment of <see cref="Embargo"/> the article is already published, and at the moment of
    /// <see cref="Expires"/> no longer.
    /// </param>
    public bool IsPublishedAt(DateTimeOffset moment) =>
        Status == ArticleStatus.Published && (Embargo is not { } embargo || embargo <= moment) && (Expires is not { } end || moment < end);
}
