using NewsContent;
using NewsContent.AspNetCore;

namespace NewsSite.Views;

/// <summary>Everything that somebody said, article by article.</summary>
internal sealed class Testimony
{
    public Testimony(SpeakerPage page)
    {
        Articles =
        [
            .. page
                .Quotes.GroupBy(static cited => cited.Article, ReferenceEqualityComparer.Instance)
                .Select(static article => ((Article)article.Key!, article.ToList())),
        ];
        Roles =
        [
            .. page
                .Quotes.Select(static cited => cited.Speaker?.Role)
                .Prepend(page.Speaker.Role)
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        Company =
        [
            .. Articles
                .SelectMany(static part => part.Article.Speakers)
                .Where(other => other.Kind != SpeakerKind.Unnamed && other.Slug != page.Speaker.Slug)
                .GroupBy(static other => other.Slug, StringComparer.Ordinal)
                .OrderByDescending(static same => same.Count())
                .Select(static same => same.MaxBy(static other => other.Role is not null)!),
        ];
    }

    /// <summary>Each article with what they said in it: newest first, and in it in reading order.</summary>
    public IReadOnlyList<(Article Article, List<CitedQuote> Quotes)> Articles { get; }

    /// <summary>What the articles call them, newest first.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Who else speaks in the same articles, those in most of them first.</summary>
    public IReadOnlyList<Speaker> Company { get; }

    /// <summary>The day of the oldest article.</summary>
    public DateOnly First => Articles.Min(static part => part.Article.Published);

    /// <summary>The day of the newest article.</summary>
    public DateOnly Last => Articles.Max(static part => part.Article.Published);
}
