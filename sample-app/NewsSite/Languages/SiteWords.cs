using Newsroom;

namespace NewsSite.Languages;

/// <summary>The words of the site around the articles, in one language.</summary>
public sealed record SiteWords
{
    private static readonly Dictionary<string, SiteWords> All = new[]
    {
        EnglishWords.Words,
        GermanWords.Words,
        FrenchWords.Words,
        PersianWords.Words,
        JapaneseWords.Words,
    }.ToDictionary(static words => words.Language, StringComparer.OrdinalIgnoreCase);

    /// <summary>The language, the first part of its tag.</summary>
    public required string Language { get; init; }

    public required string SkipToContent { get; init; }
    public required string Search { get; init; }
    public required string Sections { get; init; }
    public required string Speakers { get; init; }
    public required string Authors { get; init; }
    public required string Tags { get; init; }
    public required string Languages { get; init; }
    public required string OtherLanguages { get; init; }
    public required string Feeds { get; init; }
    public required string Invented { get; init; }

    public required string MostQuoted { get; init; }
    public required string MoreArticles { get; init; }
    public required Func<string, string?> NameOfSection { get; init; }

    public required string By { get; init; }
    public required string Separator { get; init; }
    public required string LastSeparator { get; init; }
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

    public required string Verdict { get; init; }
    public required Func<int, string> Stars { get; init; }
    public required string CuisineLabel { get; init; }
    public required Func<Cuisine, string> Cuisine { get; init; }
    public required string Dishes { get; init; }
    public required string Opens { get; init; }

    public required Func<int, string> Articles { get; init; }
    public required Func<int, int, string> QuotationsIn { get; init; }
    public required string InTheArticle { get; init; }
    public required string AlsoSpeaking { get; init; }
    public required string WrittenBy { get; init; }
    public required string Tag { get; init; }
    public required string Section { get; init; }
    public required string InTheirWords { get; init; }

    public required string NotFound { get; init; }
    public required string DidYouMean { get; init; }
    public required string Latest { get; init; }
    public required Func<int, string> Found { get; init; }
    public required string NothingFound { get; init; }
    public required string SearchNeedsScript { get; init; }
    public required string NoSearchHere { get; init; }

    /// <summary>The words of a language; the English ones where the site has no others.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static SiteWords In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return All.GetValueOrDefault(language.Split('-')[0]) ?? EnglishWords.Words;
    }
}
