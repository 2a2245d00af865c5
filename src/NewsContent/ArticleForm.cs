namespace NewsContent;

/// <summary>What an article is made of, where it is not told: who speaks stands before the words.</summary>
public enum ArticleForm
{
    /// <summary>What was said at a hearing, a speech or a conference, turn by turn.</summary>
    Transcript,

    /// <summary>Questions and answers.</summary>
    Interview,
}
