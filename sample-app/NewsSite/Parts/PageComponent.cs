using Microsoft.AspNetCore.Components;
using NewsContent;
using NewsContent.AspNetCore;
using NewsSite.Languages;

namespace NewsSite.Parts;

/// <summary>A page, or a part of one.</summary>
/// <typeparam name="TPage">The kind of page.</typeparam>
public abstract class PageComponent<TPage> : ComponentBase
    where TPage : NewsPage
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public TPage Page { get; set; } = null!;

    /// <summary>What is published, and where.</summary>
    protected NewsEdition Edition => Page.Edition;

    /// <summary>The words around the articles, in the language of the page.</summary>
    protected SiteWords Words => SiteWords.In(Page.Language);

    /// <summary>A direction of writing as HTML has it.</summary>
    protected static string Dir(TextDirection direction) => direction == TextDirection.RightToLeft ? "rtl" : "ltr";
}
