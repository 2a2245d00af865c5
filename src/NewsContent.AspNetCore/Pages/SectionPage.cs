namespace NewsContent.AspNetCore;

/// <summary>The page of a section of the site, which is a folder of articles: at <c>/{folder}</c>.</summary>
public sealed class SectionPage : ArticleListPage
{
    internal SectionPage(NewsEdition edition, string folder, IReadOnlyList<Article> articles)
        : base(edition, edition.AddressOfSection(folder)!, edition.NameOfSection(folder), articles) => Folder = folder;

    /// <summary>The folder, with <c>/</c> between folders: <c>world/europe</c>.</summary>
    public string Folder { get; }
}
