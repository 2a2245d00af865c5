using NewsContent;
using NewsContent.AspNetCore;
using NewsSite.Languages;

namespace NewsSite.Views;

/// <summary>Somebody who speaks in articles.</summary>
/// <param name="Speaker">Who it is, with the newest role.</param>
/// <param name="Address">The page of their words.</param>
/// <param name="Quotes">What they said, newest first.</param>
internal sealed record Voice(Speaker Speaker, string Address, IReadOnlyList<CitedQuote> Quotes)
{
    private const int ShortestWords = 25;
    private const int LongestWords = 110;
    private const int OnFrontPage = 6;

    private static readonly PerEdition<IReadOnlyList<Voice>> OfFrontPages = new(
        static (edition, language) =>
            [.. In(edition, Shelf.Of(edition, language)).Where(static voice => voice.Speaker.Kind == SpeakerKind.Person).Take(OnFrontPage)]
    );

    /// <summary>In how many articles they are quoted.</summary>
    public int Articles => Quotes.Select(static cited => cited.Article.Slug).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The newest words that say something, and are not too long for a small place.</summary>
    public CitedQuote Words =>
        Quotes.FirstOrDefault(static cited => cited.Text.Length is >= ShortestWords and <= LongestWords)
        ?? Quotes.MinBy(static cited => cited.Text.Length)!;

    /// <summary>The people who are quoted in most articles of a language.</summary>
    /// <param name="edition">What is published.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyList<Voice> MostQuoted(NewsEdition edition, string language) => OfFrontPages.Of(edition, language);

    /// <summary>
    /// Everyone who has a page of their words: those quoted in most articles first, and of two the one with more quotations.
    /// </summary>
    /// <param name="edition">What is published.</param>
    /// <param name="articles">The articles that count, newest first.</param>
    public static IReadOnlyList<Voice> In(NewsEdition edition, IEnumerable<Article> articles) =>
        [
            .. articles
                .SelectMany(static article => article.Quotes.Select(quote => new CitedQuote(article, quote)))
                .Where(static cited => cited.Speaker is { Kind: not SpeakerKind.Unnamed })
                .GroupBy(static cited => cited.Speaker!.Slug, StringComparer.Ordinal)
                .Select(voice => (Quotes: voice.ToList(), Address: edition.AddressOf(voice.First().Speaker!)))
                .Where(static voice => voice.Address is not null)
                .Select(static voice => new Voice(
                    voice.Quotes.Select(static cited => cited.Speaker!).FirstOrDefault(static speaker => speaker.Role is not null)
                        ?? voice.Quotes[0].Speaker!,
                    voice.Address!,
                    voice.Quotes
                ))
                .OrderByDescending(static voice => voice.Articles)
                .ThenByDescending(static voice => voice.Quotes.Count),
        ];
}
