namespace NewsContent;

/// <summary>The form of an article in which labels before the words say who speaks.</summary>
public enum ArticleForm
{
    /// <summary>What was said at a hearing, a speech or a conference, turn by turn.</summary>
    Transcript,

    /// <summary>Questions and answers.</summary>
    Interview,
}
