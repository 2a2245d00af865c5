namespace NewsContent;

/// <summary>Whether an article may be published.</summary>
public enum ArticleStatus
{
    /// <summary>It may, from the end of its embargo on, if it has one, until it expires.</summary>
    Published,

    /// <summary>It is held back: builds leave it out, but those in which drafts are looked at.</summary>
    Draft,
}
