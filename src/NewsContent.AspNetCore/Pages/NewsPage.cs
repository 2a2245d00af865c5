using System.Diagnostics;

namespace NewsContent.AspNetCore;

/// <summary>A page of the site, and all that is needed to write it.</summary>
[DebuggerDisplay("{Address,nq}")]
public abstract class NewsPage
{
    private protected NewsPage(NewsEdition edition, string address, string title)
    {
        Edition = Check.NotNull(edition, nameof(edition));
        Address = address;
        Title = title;
    }

    /// <summary>What is published at the moment at which somebody asks for the page, and the addresses of all of it.</summary>
    public NewsEdition Edition { get; }

    /// <summary>What the site says of itself.</summary>
    public NewsContentOptions Options => Edition.Options;

    /// <summary>The page's address, root-relative and encoded: <c>/world/fog-treaty</c>.</summary>
    public string Address { get; }

    /// <summary>What the page is about, for its heading and for the browser's title. Never blank.</summary>
    public string Title { get; }

    /// <summary>The language of the page, a BCP 47 tag.</summary>
    public virtual string Language => Options.Language;

    /// <summary>The direction in which the page’s language is written.</summary>
    public TextDirection Direction => WritingDirection.IsRightToLeft(Language) ? TextDirection.RightToLeft : TextDirection.LeftToRight;

    /// <summary>What the page is about in a sentence or two, for search engines and previews; null for nothing.</summary>
    public virtual string? Description => null;

    /// <summary>The same page in other languages, itself included; empty where it has no other.</summary>
    public virtual IReadOnlyList<PageInLanguage> Languages => [];

    /// <summary>
    /// Where readers find the site: <see cref="NewsContentOptions.BaseAddress"/>, else scheme and host of the request. Null for a page that
    /// nobody has asked for over HTTP.
    /// </summary>
    public Uri? BaseAddress { get; internal set; }

    /// <summary>The services of the app, for pages that are components; null for a page that nobody has asked for over HTTP.</summary>
    public IServiceProvider? Services { get; internal set; }

    /// <summary>
    /// The inside of <c>head</c>, as <see cref="PageHead"/> writes it: title, description, address, languages, feeds, previews and, of an
    /// article, linked data. For pages that are functions.
    /// </summary>
    /// <param name="title">What the browser’s title says before the name of the site; null for <see cref="Title"/>.</param>
    /// <returns>Elements of HTML; every word is encoded.</returns>
    public string RenderHead(string? title = null) => HeadHtml.Of(this, title);

    /// <summary>A root-relative address as a whole one, with scheme and host.</summary>
    /// <param name="address">The address, such as <see cref="Address"/>; one that is whole already stays.</param>
    /// <returns>The whole address; the one that was given where <see cref="BaseAddress"/> is null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    public string Whole(string address) => WholeAddress.Of(Check.NotNull(address, nameof(address)), BaseAddress);
}

/// <summary>A page in one language.</summary>
/// <param name="Language">The language, a BCP 47 tag.</param>
/// <param name="Address">The page's address, root-relative and encoded.</param>
/// <param name="IsOriginal">Whether this is the page that readers of other languages are given.</param>
public sealed record PageInLanguage(string Language, string Address, bool IsOriginal);
