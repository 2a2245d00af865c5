using NewsContent;
using NewsContent.AspNetCore;

namespace NewsSite.Views;

/// <summary>Somebody who is quoted often.</summary>
/// <param name="Speaker">Who it is.</param>
/// <param name="Address">The page of their words.</param>
/// <param name="Quotes">What they said, newest first.</param>
internal sealed record MostQuoted(Speaker Speaker, string Address, IReadOnlyList<CitedQuote> Quotes)
{
    private const int LongestWords = 110;

    /// <summary>In how many articles they are quoted.</summary>
    public int Articles => Quotes.Select(static cited => cited.Article.Slug).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The newest words that are a sentence, and not too long for a small place.</summary>
    public CitedQuote Words =>
        Quotes.FirstOrDefault(static cited => cited.Text.Length is > 24 and <= LongestWords)
        ?? Quotes.MinBy(static cited => cited.Text.Length)!;

    /// <summary>Those who are quoted in most articles, and of two the one with more quotations.</summary>
    /// <param name="edition">What is published.</param>
    /// <param name="articles">The articles that count.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<MostQuoted> In(NewsEdition edition, IEnumerable<Article> articles, int most) =>
        [
            .. articles
                .SelectMany(static article => article.Quotes.Select(quote => new CitedQuote(article, quote)))
                .Where(static cited => cited.Speaker is { Kind: SpeakerKind.Person })
                .GroupBy(static cited => cited.Speaker!.Slug, StringComparer.Ordinal)
                .Select(voice => (Voice: voice, Address: edition.AddressOf(voice.First().Speaker!)))
                .Where(static voice => voice.Address is not null)
                .Select(static voice => new MostQuoted(
                    voice.Voice.Select(static cited => cited.Speaker!).MaxBy(static speaker => speaker.Role is not null)!,
                    voice.Address!,
                    [.. voice.Voice]
                ))
                .OrderByDescending(static voice => voice.Articles)
                .ThenByDescending(static voice => voice.Quotes.Count)
                .Take(most),
        ];
}
