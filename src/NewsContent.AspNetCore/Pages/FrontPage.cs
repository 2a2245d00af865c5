namespace NewsContent.AspNetCore;

/// <summary>The front page: at <c>/</c>, and at <c>/{language}</c> for each other language that has articles.</summary>
public sealed class FrontPage : NewsPage
{
    /// <summary>Makes the page.</summary>
    /// <param name="edition">What is published.</param>
    /// <param name="language">The language, a BCP 47 tag; null for the site’s language, whose front page has all originals.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public FrontPage(NewsEdition edition, string? language = null)
        : base(edition, edition.AddressOfFront(language), edition.Options.Title)
    {
        IsForLanguage = language is not null;
        Language = language ?? edition.Options.Language;
        Articles = language is null ? edition.Articles : edition.ForLanguage(language);
    }

    /// <summary>Whether the page has only the articles of one language.</summary>
    public bool IsForLanguage { get; }

    /// <inheritdoc/>
    public override string Language { get; }

    /// <inheritdoc/>
    public override string? Description => Options.Description;

    /// <inheritdoc/>
    public override IReadOnlyList<PageInLanguage> Languages => Edition.FrontPages;

    /// <summary>The articles, newest first.</summary>
    public ArticleCatalog Articles { get; }
}
