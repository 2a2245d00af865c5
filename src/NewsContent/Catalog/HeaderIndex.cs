using System.Collections.Frozen;
using NewsContent.Unicode;

namespace NewsContent;

/// <summary>What a catalog finds by kicker, tag and author; made on the first question, of the articles' headers alone.</summary>
internal sealed class HeaderIndex
{
    public HeaderIndex(Article[] articles)
    {
        var kickers = new OrderedGroups<string, Article>(StringComparer.OrdinalIgnoreCase);
        var tags = new OrderedGroups<string, Article>(StringComparer.OrdinalIgnoreCase);
        var names = new OrderedGroups<string, Article>(StringComparer.OrdinalIgnoreCase);
        var authors = new List<Author>();
        foreach (var article in articles)
        {
            if (article.Kicker is { } kicker)
                kickers.Add(ComposedForm.Of(kicker), article);
            foreach (var tag in article.Tags.Select(ComposedForm.Of).Distinct(StringComparer.OrdinalIgnoreCase))
                tags.Add(tag, article);
            foreach (
                var author in article.Byline.DistinctBy(static author => ComposedForm.Of(author.Name), StringComparer.OrdinalIgnoreCase)
            )
            {
                var written = names.Touch(ComposedForm.Of(author.Name));
                if (written.Count == 0)
                    authors.Add(author);
                written.Add(article);
            }
        }

        Kickers = kickers.Keys();
        Tags = tags.Keys();
        Authors = ContentList.Own(authors.ToArray());
        ArticlesByKicker = kickers.Freeze();
        ArticlesByTag = tags.Freeze();
        ArticlesByAuthor = names.Freeze();
    }

    public ContentList<string> Kickers { get; }

    public ContentList<string> Tags { get; }

    public ContentList<Author> Authors { get; }

    public FrozenDictionary<string, ContentList<Article>> ArticlesByKicker { get; }

    public FrozenDictionary<string, ContentList<Article>> ArticlesByTag { get; }

    public FrozenDictionary<string, ContentList<Article>> ArticlesByAuthor { get; }
}
