using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>The folders of articles, and what is in each. An article at a folder's own address takes the folder's page.</summary>
internal sealed class SectionIndex
{
    private readonly Dictionary<string, List<Article>> _byFolder = new(StringComparer.Ordinal);

    public SectionIndex(ArticleCatalog articles)
    {
        foreach (var article in articles)
        {
            for (var end = article.Slug.LastIndexOf('/'); end > 0; end = article.Slug.LastIndexOf('/', end - 1))
                Add(article.Slug[..end], article);
        }

        foreach (var taken in _byFolder.Keys.Where(folder => articles.TryGet(folder, out var own) && own.Slug == folder).ToList())
            _byFolder.Remove(taken);
        Folders = [.. _byFolder.Keys.Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Folders { get; }

    public IReadOnlyList<Article> ArticlesIn(string folder) => _byFolder.TryGetValue(folder, out var articles) ? articles : [];

    /// <summary>The last part of a folder as words: <c>World news</c> for <c>archive/world-news</c>.</summary>
    public static string NameOf(string folder)
    {
        var words = folder[(folder.LastIndexOf('/') + 1)..].Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? folder : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    private void Add(string folder, Article article)
    {
        if (!_byFolder.TryGetValue(folder, out var articles))
            _byFolder.Add(folder, articles = []);
        articles.Add(article);
    }
}
