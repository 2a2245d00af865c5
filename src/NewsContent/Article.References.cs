namespace NewsContent;

/// <content>References to other articles, and the slugs that the article had before.</content>
public partial record Article
{
    /// <summary>
    /// Articles on the same subject, in the order of the header line <c>Related:</c>; empty when it names none. A list set here is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">An element of the list set is null.</exception>
    public IReadOnlyList<ArticleReference> Related
    {
        get => State.Header.Related ?? ContentList<ArticleReference>.Empty;
        init => State.Header.Related = ContentList.CopyOf(value, nameof(Related));
    }

    /// <summary>
    /// The slugs that the article had before, as the header line <c>Aliases:</c> gives them; empty when it had none. A catalog finds the
    /// article by them too. A list set here is copied.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list set is null.</exception>
    /// <exception cref="ArgumentException">An element of the list set is null.</exception>
    public IReadOnlyList<string> Aliases
    {
        get => State.Header.Aliases ?? ContentList<string>.Empty;
        init => State.Header.Aliases = ContentList.CopyOf(value, nameof(Aliases));
    }
}
