using System.Diagnostics;

namespace NewsContent.AspNetCore;

/// <summary>The options of a news site.</summary>
[DebuggerDisplay("{Title,nq}")]
public sealed record NewsContentOptions
{
    /// <summary>The name of the site, on its front page and in its feeds.</summary>
    /// <exception cref="ArgumentException">The name set is null or blank.</exception>
    public string Title
    {
        get;
        init => field = Check.NotBlank(value, nameof(Title));
    } = "News";

    /// <summary>What the site is about, in one sentence, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The language of the site, a BCP 47 tag: that of its front page and its feeds.</summary>
    /// <exception cref="ArgumentException">The language set is null or blank.</exception>
    public string Language
    {
        get;
        init => field = Check.NotBlank(value, nameof(Language));
    } = "en";

    /// <summary>
    /// Where readers find the site, such as <c>https://news.example/</c>: feeds, sitemaps and metadata need complete addresses. Its path is
    /// put before every address of the site. Null for scheme and host of each request.
    /// </summary>
    /// <exception cref="ArgumentException">The address set is not absolute, or of another scheme than http and https.</exception>
    public Uri? BaseAddress
    {
        get;
        init =>
            field =
                value is null || value is { IsAbsoluteUri: true, Scheme: "http" or "https" }
                    ? value
                    : throw new ArgumentException("The site's address begins with https:// or http://.", nameof(BaseAddress));
    }

    /// <summary>Who publishes the site, for search engines; null for <see cref="Title"/>.</summary>
    public string? Publisher { get; init; }

    /// <summary>The address of the publisher's logo, root-relative or complete, or null.</summary>
    public string? Logo { get; init; }

    /// <summary>The picture for previews of pages that have none of their own, root-relative or complete, or null.</summary>
    public string? PreviewPicture { get; init; }

    /// <summary>How the pages are made.</summary>
    /// <exception cref="ArgumentNullException">The pages set are null.</exception>
    public NewsPages Pages
    {
        get;
        init => field = Check.NotNull(value, nameof(Pages));
    } = new();

    /// <summary>
    /// Returns the name of a section for its folder, such as <c>world</c>. If it returns null, the name is made from the folder’s name.
    /// </summary>
    public Func<string, string>? NameOfSection { get; init; }

    /// <summary>The maximum number of articles in a feed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number set is less than 1.</exception>
    public int FeedLength
    {
        get;
        init =>
            field =
                value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(FeedLength), value, "A feed has at least one article.");
    } = 50;

    /// <summary>Whether feeds have the whole text of each article, or only the <see cref="Article.Excerpt"/>.</summary>
    public bool FeedsHaveWholeTexts { get; init; } = true;

    /// <summary>
    /// The folder of the articles’ pictures, with the paths of <see cref="Image.Source"/>. Null for the folder <c>Articles</c> beside the
    /// app, where builds put them.
    /// </summary>
    public string? PicturesFolder { get; init; }

    /// <summary>The clock that decides what is published.</summary>
    /// <exception cref="ArgumentNullException">The clock set is null.</exception>
    public TimeProvider Clock
    {
        get;
        init => field = Check.NotNull(value, nameof(Clock));
    } = TimeProvider.System;
}
