namespace NewsContent.AspNetCore;

/// <content>The addresses of the pages: root-relative and encoded, so that you can write them into HTML as they are.</content>
public sealed partial class NewsEdition
{
    internal const string Speaking = "speakers";
    internal const string Writing = "authors";
    internal const string Tagging = "tags";
    internal const string Picturing = "pictures";

    private string Root => Options.BaseAddress?.AbsolutePath.TrimEnd('/') ?? "";

    /// <summary>The address of the front page: <c>/</c>, or <c>/de</c>.</summary>
    /// <param name="language">A language that is not the site’s own, a BCP 47 tag; null for the site’s own.</param>
    public string AddressOfFront(string? language = null) => Below(language ?? "");

    /// <summary>The address of an article: <c>/world/fog-treaty</c>, and of a translation <c>/de/world/fog-treaty</c>.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public string AddressOf(Article article) =>
        IsOriginal(Check.NotNull(article, nameof(article))) ? Below(article.Slug) : Below($"{article.Language}/{article.Slug}");

    /// <summary>The address of a quotation, at its place in the article: <c>/world/fog-treaty#quote_we-have-waited</c>.</summary>
    /// <param name="quote">The quotation in its article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quote"/> is null.</exception>
    public string AddressOf(CitedQuote quote)
    {
        Check.NotNull(quote, nameof(quote));
        return quote.Id is { } id ? $"{AddressOf(quote.Article)}#{Uri.EscapeDataString(id)}" : AddressOf(quote.Article);
    }

    /// <summary>The address of a speaker’s page; null for a speaker without a name, or if the site has no such pages.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <exception cref="ArgumentNullException"><paramref name="speaker"/> is null.</exception>
    public string? AddressOf(Speaker speaker) =>
        Check.NotNull(speaker, nameof(speaker)).Kind == SpeakerKind.Unnamed ? null
        : Options.Pages.Speaker is not null && _speakers.Value.Has(speaker.Slug) ? Below($"{Speaking}/{speaker.Slug}")
        : null;

    /// <summary>
    /// The address of an author’s page; null for a person who wrote none of the articles, or if the site has no such pages.
    /// </summary>
    /// <param name="author">The author.</param>
    /// <exception cref="ArgumentNullException"><paramref name="author"/> is null.</exception>
    public string? AddressOf(Author author) =>
        Options.Pages.Author is not null && _authors.Value.Has(Check.NotNull(author, nameof(author)).Slug)
            ? Below($"{Writing}/{author.Slug}")
            : null;

    /// <summary>The address of a tag’s page; null for a tag that no article has, or if the site has no such pages.</summary>
    /// <param name="tag">The tag.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    public string? AddressOfTag(string tag) =>
        Options.Pages.Tag is not null && _tags.Value.Has(PageSlug.Of(tag)) ? Below($"{Tagging}/{PageSlug.Of(tag)}") : null;

    /// <summary>The address of a section’s page; null if an article has that address, or if the site has no such pages.</summary>
    /// <param name="folder">The folder, such as <c>world/europe</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    public string? AddressOfSection(string folder) =>
        Options.Pages.Section is not null && _sections.Value.ArticlesIn(Check.NotNull(folder, nameof(folder))).Count > 0
            ? Below(folder)
            : null;

    /// <summary>
    /// The address of a picture: below <c>/pictures</c>, or as the article writes it if it is not in the articles folder.
    /// </summary>
    /// <param name="source">The picture’s <see cref="Image.Source"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public string AddressOfPicture(string source) =>
        Check.NotNull(source, nameof(source)).Contains("://", StringComparison.Ordinal) ? source
        : source.StartsWith('/') ? Root + source
        : Below($"{Picturing}/{source}");

    /// <summary>The section of an article, which is the folder of its slug; null if it is not in a folder.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string? SectionOf(Article article) =>
        Check.NotNull(article, nameof(article)).Slug.LastIndexOf('/') is > 0 and var end ? article.Slug[..end] : null;

    /// <summary>How <see cref="ArticleHtml"/> writes an article of this edition: with the addresses of its pages.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public ArticleHtmlOptions HtmlOptions(Article article)
    {
        Check.NotNull(article, nameof(article));
        return new ArticleHtmlOptions
        {
            ResolveTarget = target => target.StartsWith('/') ? Root + target : target,
            ResolvePicture = AddressOfPicture,
            ResolveReference = reference =>
                Published(reference.Slug) is { } referenced ? AddressOf(InLanguageOf(article, referenced)) : null,
            ResolveSpeaker = AddressOf,
            IdOfQuote = article.IdOf,
            LoadsPicturesLater = true,
        };
    }

    /// <summary>The address of a file of the site, such as a stylesheet of <c>wwwroot</c>: <c>/site.css</c>.</summary>
    /// <param name="path">The file’s path, with <c>/</c> between folders but not before it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public string AddressOfFile(string path) => Below(Check.NotNull(path, nameof(path)));

    /// <summary>Each part of a path by itself, so that no sign of it means anything in an address.</summary>
    private string Below(string path) => $"{Root}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
}
