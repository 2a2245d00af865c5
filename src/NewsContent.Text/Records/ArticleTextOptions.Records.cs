using NewsContent.Text.Pictures;
using NewsContent.Text.References;

namespace NewsContent.Text;

public sealed partial record ArticleTextOptions
{
    /// <summary>
    /// Gives the catalog in which an article looks for those that it refers to, when somebody asks for one. It may be made after the
    /// articles. Null when not set: who asks for such an article then is told by an <see cref="InvalidOperationException"/>.
    /// </summary>
    public Func<ArticleCatalog>? Catalog { get; init; }

    /// <summary>
    /// All articles by their names, so that a link that leads to one of them becomes a reference. Null when not set: links then lead where
    /// they are written, and <see cref="Article.Related"/> has the slugs that the header names.
    /// </summary>
    public ArticleDirectory? Directory { get; init; }

    /// <summary>
    /// All pictures of the project, so that the article’s have their places in it and their sizes. Null when not set: pictures then are
    /// where they are written, and their sizes are not known.
    /// </summary>
    public PictureDirectory? Pictures { get; init; }
}
