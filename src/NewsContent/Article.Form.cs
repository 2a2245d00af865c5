namespace NewsContent;

/// <content>The form of an article.</content>
public partial record Article
{
    /// <summary>
    /// Whether the article is a transcript or an interview, in which labels such as <c>Nadia Osei:</c> say who speaks; null for any other
    /// article.
    /// </summary>
    public ArticleForm? Form
    {
        get => State.Header.Form;
        init => State.Header.Form = value;
    }
}
