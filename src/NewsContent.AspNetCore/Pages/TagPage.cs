namespace NewsContent.AspNetCore;

/// <summary>The page of a tag: at <c>/tags/{slug}</c>.</summary>
public sealed class TagPage : ArticleListPage
{
    internal TagPage(NewsEdition edition, string tag, IReadOnlyList<Article> articles)
        : base(edition, edition.AddressOfTag(tag)!, tag, articles) => Tag = tag;

    /// <summary>The tag, as the newest article writes it.</summary>
    public string Tag { get; }
}
