using System.Diagnostics;

namespace NewsContent;

/// <summary>What <see cref="ArticleLinkedData"/> writes but only the app knows.</summary>
/// <remarks>
/// Search engines ask for absolute addresses, such as <c>https://example.org/news/ferry</c>. They are written as they are given.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ArticleLinkedDataOptions
{
    internal static readonly ArticleLinkedDataOptions Default = new();

    /// <summary>
    /// Returns the address of an article’s page, for <c>@id</c>, <c>url</c> and <c>mainEntityOfPage</c>, or null if it has none. For a
    /// translation it is called with the original too. The <c>url</c> of a quotation is this address with <c>#</c> and
    /// <see cref="Article.IdOf(Quote)"/>. By default there are no addresses.
    /// </summary>
    public Func<Article, string?>? AddressOfArticle { get; init; }

    /// <summary>Returns the address of an author’s page, or null if the author has none. By default there are no addresses.</summary>
    public Func<Author, string?>? AddressOfAuthor { get; init; }

    /// <summary>
    /// Returns the address of the page of a quoted person or organization, or null if it has no page. It is not called for speakers without
    /// a name (<see cref="SpeakerKind.Unnamed"/>). By default there are no addresses.
    /// </summary>
    public Func<Speaker, string?>? AddressOfSpeaker { get; init; }

    /// <summary>
    /// Returns the address of the picture at the top. If it returns null, its <see cref="Image.Source"/> is written as <c>identifier</c>.
    /// By default this applies to pictures of the project, and a picture with its own address (<c>https://…</c>) keeps that.
    /// </summary>
    public Func<Image, string?>? AddressOfPicture { get; init; }

    /// <summary>The name of the organization that publishes the article, for <c>publisher</c>; null for no <c>publisher</c>.</summary>
    public string? PublisherName { get; init; }

    /// <summary>
    /// The address of that organization’s logo, for <c>publisher.logo</c>, or null. Without <see cref="PublisherName"/> it is not written.
    /// </summary>
    public string? PublisherLogo { get; init; }

    /// <summary>
    /// Whether the text of the article is written, as <c>articleBody</c>. By default false, because the article’s page already has the
    /// text.
    /// </summary>
    public bool IncludesBody { get; init; }

    /// <summary>What is set: <c>AddressOfArticle, PublisherName = Harbour Post</c>; empty for nothing.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        if (AddressOfArticle is not null)
            parts.Add(nameof(AddressOfArticle));
        if (AddressOfAuthor is not null)
            parts.Add(nameof(AddressOfAuthor));
        if (AddressOfSpeaker is not null)
            parts.Add(nameof(AddressOfSpeaker));
        if (AddressOfPicture is not null)
            parts.Add(nameof(AddressOfPicture));
        if (PublisherName is not null)
            parts.Add($"{nameof(PublisherName)} = {PublisherName}");
        if (PublisherLogo is not null)
            parts.Add($"{nameof(PublisherLogo)} = {PublisherLogo}");
        if (IncludesBody)
            parts.Add(nameof(IncludesBody));
        return string.Join(", ", parts);
    }
}
