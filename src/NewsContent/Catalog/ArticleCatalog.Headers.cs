using NewsContent.Unicode;

namespace NewsContent;

/// <content>Kickers, tags and authors. None of them unpacks more of an article than its header.</content>
public sealed partial class ArticleCatalog
{
    /// <summary>
    /// The kickers of the articles, each once, in the order of first appearance. Kickers that differ in case
    /// alone are one, spelled as in the newest article.
    /// </summary>
    public IReadOnlyList<string> Kickers => _headers.Value.Kickers;

    /// <summary>
    /// The tags of the articles, each once, in the order of first appearance. Tags that differ in case alone are one, spelled as in the
    /// newest article.
    /// </summary>
    public IReadOnlyList<string> Tags => _headers.Value.Tags;

    /// <summary>
    /// Those who wrote the articles, each name once and with the role that it has in the newest article, in the order of first appearance.
    /// Names that differ in case alone are one.
    /// </summary>
    public IReadOnlyList<Author> Authors => _headers.Value.Authors;

    /// <summary>The articles under a kicker, in the catalog's order.</summary>
    /// <param name="kicker">The kicker; case does not matter (ordinally).</param>
    /// <returns>The articles; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kicker"/> is null.</exception>
    public IReadOnlyList<Article> In(string kicker)
    {
        ArgumentNullException.ThrowIfNull(kicker);
        return _headers.Value.ArticlesByKicker.GetValueOrDefault(ComposedForm.Of(kicker), ContentList<Article>.Empty);
    }

    /// <summary>The articles with a tag, in the catalog's order.</summary>
    /// <param name="tag">The tag; case does not matter (ordinally).</param>
    /// <returns>The articles; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    public IReadOnlyList<Article> Tagged(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return _headers.Value.ArticlesByTag.GetValueOrDefault(ComposedForm.Of(tag), ContentList<Article>.Empty);
    }

    /// <summary>The articles of an author, in the catalog’s order.</summary>
    /// <param name="name">The author's name; case does not matter (ordinally), the role neither.</param>
    /// <returns>The articles; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IReadOnlyList<Article> By(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _headers.Value.ArticlesByAuthor.GetValueOrDefault(ComposedForm.Of(name), ContentList<Article>.Empty);
    }
}
