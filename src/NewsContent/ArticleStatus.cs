namespace NewsContent;

/// <summary>Whether an article may be published.</summary>
public enum ArticleStatus
{
    /// <summary>It can be published, after its embargo and until it expires.</summary>
    Published,

    /// <summary>It is held back: only builds that include drafts have it.</summary>
    Draft,
}
