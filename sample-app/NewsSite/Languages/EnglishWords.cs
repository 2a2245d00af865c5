using Newsroom;

namespace NewsSite.Languages;

/// <summary>The words of the site in English.</summary>
internal static class EnglishWords
{
    public static SiteWords Words { get; } =
        new()
        {
            Language = "en",
            SkipToContent = "Skip to content",
            Search = "Search",
            Sections = "Sections",
            Speakers = "Speakers",
            Authors = "Authors",
            Tags = "Topics",
            Languages = "Languages",
            OtherLanguages = "In other languages",
            Feeds = "Feeds",
            Invented = "The paper, its places and most of its people are invented.",
            MostQuoted = "Most quoted",
            MoreArticles = "More articles",
            NameOfSection = static _ => null,
            By = "By ",
            Separator = ", ",
            LastSeparator = " and ",
            Updated = "Updated ",
            Reporting = "Reporting: ",
            Photos = "Photos: ",
            From = static source => $"Source: {source}",
            MinutesToRead = static minutes => $"{minutes} min read",
            Contents = "In this article",
            WhoSaidWhat = "Who said what",
            Corrected = static date => $"This article was corrected on {date}.",
            WhatWasWrong = "What was wrong",
            Corrections = "Corrections",
            Related = "Related",
            ReferredToBy = "Referred to by",
            Similar = "Similar",
            Previous = "Previous article",
            Next = "Next article",
            Verdict = "The verdict",
            Stars = static stars => $"{stars} of 5 stars",
            CuisineLabel = "Cuisine",
            Cuisine = static cuisine => cuisine == Cuisine.NewNordic ? "New Nordic" : cuisine.ToString(),
            Dishes = "We had",
            Opens = "Opens at",
            Articles = static count => count == 1 ? "1 article" : $"{count} articles",
            QuotationsIn = static (quotes, articles) =>
                $"{(quotes == 1 ? "1 quotation" : $"{quotes} quotations")} in {(articles == 1 ? "1 article" : $"{articles} articles")}",
            InTheArticle = "In the article",
            AlsoSpeaking = "Also speaking in these articles",
            WrittenBy = "Articles by",
            Tag = "Topic",
            Section = "Section",
            InTheirWords = "In their own words",
            NotFound = "Page not found",
            DidYouMean = "Did you mean",
            Latest = "Latest",
            Found = static count => count == 1 ? "1 article found" : $"{count} articles found",
            NothingFound = "Nothing was found. Try fewer words, or others.",
            SearchNeedsScript = "If no results appear, this is a copy of the site as files, and its search needs JavaScript.",
            NoSearchHere = "This copy of the site has no search.",
        };
}
