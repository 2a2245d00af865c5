using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore;

/// <summary>
/// A page of your own, such as a search or a list of all speakers: at <c>/{path}</c>, and at <c>/{language}/{path}</c> for each other
/// language that has a front page.
/// </summary>
public sealed class AppPage : NewsPage
{
    internal AppPage(NewsEdition edition, string path, string? language = null)
        : base(edition, edition.AddressOfFile(language is null ? path : $"{language}/{path}"), SectionIndex.NameOf(path))
    {
        Path = path;
        Language = language ?? edition.Options.Language;
    }

    /// <summary>The path under which <see cref="NewsPages.Others"/> has the page, without the language.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public override string Language { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<PageInLanguage> Languages =>
        [
            .. Edition.FrontPages.Select(front =>
                front with
                {
                    Address = new AppPage(Edition, Path, front.IsOriginal ? null : front.Language).Address,
                }
            ),
        ];

    /// <summary>The part of the request’s address after <c>?</c>; empty outside a request.</summary>
    public IQueryCollection Query { get; internal set; } = QueryCollection.Empty;
}
