namespace NewsContent.AspNetCore;

/// <summary>The page of an author: at <c>/authors/{slug}</c>.</summary>
public sealed class AuthorPage : ArticleListPage
{
    internal AuthorPage(NewsEdition edition, Author author, IReadOnlyList<Article> articles)
        : base(edition, edition.AddressOf(author)!, author.Name, articles) => Author = author;

    /// <summary>The author, with the role that the newest article gives.</summary>
    public Author Author { get; }
}
