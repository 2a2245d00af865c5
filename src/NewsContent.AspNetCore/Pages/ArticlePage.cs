namespace NewsContent.AspNetCore;

/// <summary>The page of an article: at <c>/{slug}</c>, and at <c>/{language}/{slug}</c> for a translation.</summary>
public sealed class ArticlePage : NewsPage
{
    /// <summary>Makes the page.</summary>
    /// <param name="edition">What is published.</param>
    /// <param name="article">The article, or the translation of one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticlePage(NewsEdition edition, Article article)
        : base(edition, edition.AddressOf(article), article.Headline) => Article = article;

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <inheritdoc/>
    public override string Language => Article.Language;

    /// <inheritdoc/>
    public override string? Description => Article.Excerpt() is { Length: > 0 } words ? words : null;

    /// <inheritdoc/>
    public override IReadOnlyList<PageInLanguage> Languages => Edition.LanguagesOf(Article);
}
