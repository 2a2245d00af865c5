using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>
/// How the pages of a site are made: for each kind of page, a function that returns its HTML, from <c>&lt;!DOCTYPE html&gt;</c> on. A kind
/// that you do not set is a plain page. If you set sections, tags, authors or speakers to null, they have no pages, no links and no entry
/// in the sitemap.
/// </summary>
public sealed record NewsPages
{
    /// <summary>The front page.</summary>
    public Func<FrontPage, ValueTask<string>>? Front { get; init; } = PlainPages.Render;

    /// <summary>The page of an article.</summary>
    public Func<ArticlePage, ValueTask<string>>? Article { get; init; } = PlainPages.Render;

    /// <summary>The page of a section.</summary>
    public Func<SectionPage, ValueTask<string>>? Section { get; init; } = PlainPages.Render;

    /// <summary>The page of a tag.</summary>
    public Func<TagPage, ValueTask<string>>? Tag { get; init; } = PlainPages.Render;

    /// <summary>The page of an author.</summary>
    public Func<AuthorPage, ValueTask<string>>? Author { get; init; } = PlainPages.Render;

    /// <summary>The page of a speaker.</summary>
    public Func<SpeakerPage, ValueTask<string>>? Speaker { get; init; } = PlainPages.Render;

    /// <summary>The page for an address without a page. If null, another part of the app can answer.</summary>
    public Func<NotFoundPage, ValueTask<string>>? NotFound { get; init; } = PlainPages.Render;

    /// <summary>
    /// Pages of your own, by their paths, such as <c>search</c>. They are in the sitemap and in exports, and come before articles.
    /// </summary>
    /// <exception cref="ArgumentNullException">The pages set are null.</exception>
    public IReadOnlyDictionary<string, Func<AppPage, ValueTask<string>>> Others
    {
        get;
        init => field = Check.NotNull(value, nameof(Others));
    } = new Dictionary<string, Func<AppPage, ValueTask<string>>>();

    /// <summary>
    /// Pages that are Razor components. The component has a parameter <c>Page</c> of its kind of page and writes the whole page, from
    /// <c>&lt;!DOCTYPE html&gt;</c> on. Put what pages share into a component with a <c>ChildContent</c>: an <c>@layout</c> belongs to the
    /// router and has no effect here.
    /// </summary>
    /// <remarks>Components are rendered on the server. ASP.NET Core does not support them in native apps.</remarks>
    /// <typeparam name="TComponent">The component.</typeparam>
    /// <returns>The function for any of the properties: <c>Article = NewsPages.Component&lt;ArticleView&gt;()</c>.</returns>
    public static Func<NewsPage, ValueTask<string>> Component<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>()
        where TComponent : IComponent => ComponentPage.RenderAsync<TComponent>;
}
