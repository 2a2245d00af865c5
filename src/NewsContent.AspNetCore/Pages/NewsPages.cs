using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;

namespace NewsContent.AspNetCore;

/// <summary>
/// What the pages of a site are made of: for each kind of page a function that gives its HTML, from <c>&lt;!DOCTYPE html&gt;</c> on. What
/// is not set is a plain page. Sections, tags, authors
/// and speakers that are set to null have no pages, no links and no place in the sitemap.
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

    /// <summary>What stands where no page is; with null another part of the app answers.</summary>
    public Func<NotFoundPage, ValueTask<string>>? NotFound { get; init; } = PlainPages.Render;

    /// <summary>
    /// Pages of the app’s own, by their paths, such as <c>search</c>: they are in the sitemap, are exported, and come before articles.
    /// </summary>
    /// <exception cref="ArgumentNullException">The pages set are null.</exception>
    public IReadOnlyDictionary<string, Func<AppPage, ValueTask<string>>> Others
    {
        get;
        init => field = Check.NotNull(value, nameof(Others));
    } = new Dictionary<string, Func<AppPage, ValueTask<string>>>();

    /// <summary>
    /// Pages that are Razor components. The component has a parameter <c>Page</c> of the kind of page that it is for, and writes all of it,
    /// from <c>&lt;!DOCTYPE html&gt;</c> on. What pages share is a component with a <c>ChildContent</c>: an <c>@layout</c> is the router’s,
    /// and is not asked.
    /// </summary>
    /// <remarks>Components are rendered on the server; ASP.NET Core has none of them in native apps.</remarks>
    /// <typeparam name="TComponent">The component.</typeparam>
    /// <returns>The function for any of the properties: <c>Article = NewsPages.Component&lt;ArticleView&gt;()</c>.</returns>
    public static Func<NewsPage, ValueTask<string>> Component<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>()
        where TComponent : IComponent => ComponentPage.RenderAsync<TComponent>;
}
