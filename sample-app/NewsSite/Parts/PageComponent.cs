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

    /// <summary>The front page in the language of the page, where there is one.</summary>
    protected string Home => Front is { } front ? front.Address : Edition.AddressOfFront();

    private PageInLanguage? Front =>
        Edition.FrontPages.FirstOrDefault(front =>
            !front.IsOriginal && SiteWords.In(front.Language).Language == Page.Language.Split('-')[0]
        );

    /// <summary>A page of the app's own, in the language of the page where it is there.</summary>
    protected string AddressOfOwn(string path) => Edition.AddressOfFile(Front is { } front ? $"{front.Language}/{path}" : path);

    /// <summary>The name of a section in the language of the page, where the site has a word for it.</summary>
    protected string NameOf(string folder) => Words.NameOfSection(folder) ?? Edition.NameOfSection(folder);

    /// <summary>A direction of writing as HTML has it.</summary>
    protected static string Dir(TextDirection direction) => direction == TextDirection.RightToLeft ? "rtl" : "ltr";
}
