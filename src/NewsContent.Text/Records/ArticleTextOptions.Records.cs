using NewsContent.Text.Pictures;
using NewsContent.Text.References;

namespace NewsContent.Text;

public sealed partial record ArticleTextOptions
{
    /// <summary>
    /// Returns the catalog in which references find their articles when they are first read. You can make it after the articles. If it is
    /// not set, reading the article of a reference throws an <see cref="InvalidOperationException"/>.
    /// </summary>
    public Func<ArticleCatalog>? Catalog { get; init; }

    /// <summary>
    /// All articles by their names, so that a link to one of them becomes a reference. If it is not set, links keep their address, and
    /// <see cref="Article.Related"/> has the slugs as written.
    /// </summary>
    public ArticleDirectory? Directory { get; init; }

    /// <summary>
    /// All pictures of the project, so that the article’s pictures have their path in it and their size. If it is not set, pictures keep
    /// their address and have no size.
    /// </summary>
    public PictureDirectory? Pictures { get; init; }
}
