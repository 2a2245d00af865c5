using System.Diagnostics;

namespace NewsContent.AspNetCore;

/// <summary>A page of the site, with everything needed to write it.</summary>
[DebuggerDisplay("{Address,nq}")]
public abstract class NewsPage
{
    private protected NewsPage(NewsEdition edition, string address, string title)
    {
        Edition = Check.NotNull(edition, nameof(edition));
        Address = address;
        Title = title;
    }

    /// <summary>What is published at the moment of the request, with all addresses.</summary>
    public NewsEdition Edition { get; }

    /// <summary>The options of the site.</summary>
    public NewsContentOptions Options => Edition.Options;

    /// <summary>The page's address, root-relative and encoded: <c>/world/fog-treaty</c>.</summary>
    public string Address { get; }

    /// <summary>The title of the page, for its heading and the browser. Never blank.</summary>
    public string Title { get; }

    /// <summary>The language of the page, a BCP 47 tag.</summary>
    public virtual string Language => Options.Language;

    /// <summary>The direction in which the page’s language is written.</summary>
    public TextDirection Direction => WritingDirection.IsRightToLeft(Language) ? TextDirection.RightToLeft : TextDirection.LeftToRight;

    /// <summary>What the page is about in a sentence or two, for search engines and previews, or null.</summary>
    public virtual string? Description => null;

    /// <summary>The same page in all its languages, including this one; empty if it has only one.</summary>
    public virtual IReadOnlyList<PageInLanguage> Languages => [];

    /// <summary>
    /// Where readers find the site: <see cref="NewsContentOptions.BaseAddress"/>, or else scheme and host of the request. Null outside a
    /// request.
    /// </summary>
    public Uri? BaseAddress { get; internal set; }

    /// <summary>The services of the app, for pages that are components; null outside a request.</summary>
    public IServiceProvider? Services { get; internal set; }

    /// <summary>
    /// The inside of <c>head</c>, as <see cref="PageHead"/> writes it: title, description, address, languages, feeds, previews and, for an
    /// article, linked data. For pages that are functions.
    /// </summary>
    /// <param name="title">The title in the browser, before the name of the site; null for <see cref="Title"/>.</param>
    /// <returns>Elements of HTML; every word is encoded.</returns>
    public string RenderHead(string? title = null) => HeadHtml.Of(this, title);

    /// <summary>A root-relative address as a complete one, with scheme and host.</summary>
    /// <param name="address">The address, such as <see cref="Address"/>; a complete address stays as it is.</param>
    /// <returns>The complete address, or the given one if <see cref="BaseAddress"/> is null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    public string Whole(string address) => WholeAddress.Of(Check.NotNull(address, nameof(address)), BaseAddress);
}

/// <summary>A page in one language.</summary>
/// <param name="Language">The language, a BCP 47 tag.</param>
/// <param name="Address">The page's address, root-relative and encoded.</param>
/// <param name="IsOriginal">Whether readers of other languages get this page.</param>
public sealed record PageInLanguage(string Language, string Address, bool IsOriginal);
