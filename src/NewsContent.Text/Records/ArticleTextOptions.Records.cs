namespace NewsContent.Text;

public sealed partial record ArticleTextOptions
{
    /// <summary>
    /// Gives the catalog in which an article looks for those that it refers to, when somebody asks for one. It may be made after the
    /// articles. Null when not set: who asks for such an article then is told by an <see cref="InvalidOperationException"/>.
    /// </summary>
    public Func<ArticleCatalog>? Catalog { get; init; }
}
