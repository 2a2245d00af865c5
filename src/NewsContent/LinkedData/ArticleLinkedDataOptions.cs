using System.Diagnostics;

namespace NewsContent;

/// <summary>What <see cref="ArticleLinkedData"/> writes that only the app knows.</summary>
/// <remarks>
/// Search engines ask for absolute addresses, such as <c>https://example.org/news/ferry</c>. They are written as they are given.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ArticleLinkedDataOptions
{
    internal static readonly ArticleLinkedDataOptions Default = new();

    /// <summary>
    /// Gives the address of an article’s page, for <c>@id</c>, <c>url</c> and <c>mainEntityOfPage</c>; null from it for an article without
    /// a page. Of a translation it is asked for the original too. With <c>#</c> and <see cref="Article.IdOf(Quote)"/> behind it, it is
    /// the <c>url</c> of a quotation, as <see cref="ArticleHtml"/> writes its id. Null for no addresses.
    /// </summary>
    public Func<Article, string?>? AddressOfArticle { get; init; }

    /// <summary>
    /// Gives the address of the page of one of the <see cref="Article.Byline"/>; null from it for somebody without a page. Null for no
    /// addresses.
    /// </summary>
    public Func<Author, string?>? AddressOfAuthor { get; init; }

    /// <summary>
    /// Gives the address of the page of a person or an organization that is quoted; null from it for one without a page. It is not asked
    /// for speakers without a name (<see cref="SpeakerKind.Unnamed"/>). Null for no addresses.
    /// </summary>
    public Func<Speaker, string?>? AddressOfSpeaker { get; init; }

    /// <summary>
    /// Gives the address of the picture at the top; null from it writes its <see cref="Image.Source"/> as <c>identifier</c>. Null does the
    /// same for pictures of the project, and writes the address of one that has its own (<c>https://…</c>).
    /// </summary>
    public Func<Image, string?>? AddressOfPicture { get; init; }

    /// <summary>The name of the organization that publishes the article, for <c>publisher</c>; null for no <c>publisher</c>.</summary>
    public string? PublisherName { get; init; }

    /// <summary>
    /// The address of that organization’s logo, for <c>publisher.logo</c>; null for none. Without <see cref="PublisherName"/> it is not
    /// written.
    /// </summary>
    public string? PublisherLogo { get; init; }

    /// <summary>
    /// Whether the text of the article is written, as <c>articleBody</c>. False unless it is set: in the article’s page the text is there
    /// already.
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
