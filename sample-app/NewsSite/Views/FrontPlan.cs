using NewsContent;
using NewsContent.AspNetCore;
using NewsSite.Languages;

namespace NewsSite.Views;

/// <summary>What stands where on a front page. No article stands there twice.</summary>
internal sealed class FrontPlan
{
    private const int Newest = 6;
    private const int MostSeconds = 4;
    private const int MostOfSection = 4;
    private const int MostLatest = 8;
    private const int MostOthers = 6;

    public FrontPlan(FrontPage page)
    {
        var edition = page.Edition;
        var ours = Shelf.Of(edition, page.Language);
        Lead = ours.Take(Newest).FirstOrDefault(static article => article.Image is not null) ?? (ours.Count > 0 ? ours[0] : null);
        var rest = ours.Where(article => article != Lead).ToList();
        Seconds = [.. rest.Take(MostSeconds)];
        rest.RemoveRange(0, Seconds.Count);
        Sections =
        [
            .. edition
                .Sections.Where(static folder => !folder.Contains('/'))
                .Select(folder => (folder, Of(rest, folder).Take(MostOfSection).ToList()))
                .Where(static section => section.Item2.Count > 0),
        ];
        var shown = Sections.SelectMany(static section => section.Articles).ToHashSet();
        Latest = [.. rest.Where(article => !shown.Contains(article)).Take(MostLatest)];
        Others = page.IsForLanguage
            ? []
            : [.. edition.Articles.Where(article => Shelf.In(edition, article, page.Language) is null).Take(MostOthers)];
    }

    /// <summary>The first of all: the newest with a picture, where one of the newest has one.</summary>
    public Article? Lead { get; }

    /// <summary>The next ones.</summary>
    public IReadOnlyList<Article> Seconds { get; }

    /// <summary>The sections, with the newest of what is left.</summary>
    public IReadOnlyList<(string Folder, List<Article> Articles)> Sections { get; }

    /// <summary>The newest of what is in no section.</summary>
    public IReadOnlyList<Article> Latest { get; }

    /// <summary>What is there in other languages alone.</summary>
    public IReadOnlyList<Article> Others { get; }

    private static IEnumerable<Article> Of(List<Article> articles, string folder) =>
        articles.Where(article => article.Slug.StartsWith(folder + "/", StringComparison.Ordinal));
}
