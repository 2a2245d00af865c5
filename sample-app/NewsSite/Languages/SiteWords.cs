namespace NewsSite.Languages;

/// <summary>The words of the site around the articles, in one language.</summary>
public sealed record SiteWords
{
    private static readonly Dictionary<string, SiteWords> All = new SiteWords[] { EnglishWords.Words }.ToDictionary(
        static words => words.Language,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The language, the first part of its tag.</summary>
    public required string Language { get; init; }

    public required string SkipToContent { get; init; }
    public required string Search { get; init; }
    public required string Sections { get; init; }
    public required string Speakers { get; init; }
    public required string Authors { get; init; }
    public required string Tags { get; init; }
    public required string Languages { get; init; }
    public required string ThisPage { get; init; }
    public required string OtherLanguages { get; init; }
    public required string Feeds { get; init; }
    public required string Invented { get; init; }

    public required string Latest { get; init; }
    public required string MostQuoted { get; init; }
    public required Func<string, string> AllOf { get; init; }

    public required string By { get; init; }
    public required string And { get; init; }
    public required string Updated { get; init; }
    public required string Reporting { get; init; }
    public required string Photos { get; init; }
    public required Func<string, string> From { get; init; }
    public required Func<int, string> MinutesToRead { get; init; }
    public required string Contents { get; init; }
    public required string WhoSaidWhat { get; init; }
    public required Func<string, string> Corrected { get; init; }
    public required string WhatWasWrong { get; init; }
    public required string Corrections { get; init; }
    public required string Related { get; init; }
    public required string ReferredToBy { get; init; }
    public required string Similar { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string MoreArticles { get; init; }

    public required string Review { get; init; }
    public required Func<int, string> Stars { get; init; }
    public required string CuisineLabel { get; init; }
    public required Func<string, string> Cuisine { get; init; }
    public required string Dishes { get; init; }
    public required string Opens { get; init; }

    public required Func<int, string> Articles { get; init; }
    public required Func<int, string> Quotations { get; init; }
    public required Func<int, int, string> QuotationsIn { get; init; }
    public required Func<string, string, string> Between { get; init; }
    public required Func<string, string> Said { get; init; }
    public required string InTheArticle { get; init; }
    public required string AlsoSpeaking { get; init; }
    public required string WrittenBy { get; init; }
    public required string Tag { get; init; }
    public required string Section { get; init; }
    public required string Speaker { get; init; }

    public required string NotFound { get; init; }
    public required Func<string, string> NothingAt { get; init; }
    public required string DidYouMean { get; init; }
    public required Func<string, string> ResultsFor { get; init; }
    public required Func<int, string> Found { get; init; }
    public required string NothingFound { get; init; }
    public required string SearchNeedsScript { get; init; }

    /// <summary>The words of a language; the English ones where the site has no others.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static SiteWords In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return All.GetValueOrDefault(language.Split('-')[0]) ?? EnglishWords.Words;
    }

    /// <summary>A number in the digits of the language.</summary>
    public string Number(int number) => LocalDate.Number(number, Language);
}
