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
            ThisPage = "This page in",
            OtherLanguages = "In other languages",
            Feeds = "Feeds",
            Invented = "The paper, its places and most of its people are invented.",
            Latest = "Latest",
            MostQuoted = "Most quoted",
            AllOf = static section => $"All of {section}",
            By = "By",
            And = "and",
            Updated = "Updated",
            Reporting = "Reporting",
            Photos = "Photos",
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
            MoreArticles = "More articles",
            Review = "The verdict",
            Stars = static stars => $"{stars} of 5 stars",
            CuisineLabel = "Cuisine",
            Cuisine = static name =>
                name switch
                {
                    "NewNordic" => "New Nordic",
                    _ => name,
                },
            Dishes = "We had",
            Opens = "Opens",
            Articles = static count => count == 1 ? "1 article" : $"{count} articles",
            Quotations = static count => count == 1 ? "1 quotation" : $"{count} quotations",
            QuotationsIn = static (quotes, articles) =>
                $"{(quotes == 1 ? "1 quotation" : $"{quotes} quotations")} in {(articles == 1 ? "1 article" : $"{articles} articles")}",
            Between = static (first, last) => $"{first} – {last}",
            Said = static name => $"What {name} said",
            InTheArticle = "In the article",
            AlsoSpeaking = "Also speaking in these articles",
            WrittenBy = "Author",
            Tag = "Topic",
            Section = "Section",
            Speaker = "In their own words",
            NotFound = "Page not found",
            NothingAt = static address => $"Nothing stands at “{address}”.",
            DidYouMean = "Did you mean",
            ResultsFor = static words => $"Results for “{words}”",
            Found = static count => count == 1 ? "1 article" : $"{count} articles",
            NothingFound = "Nothing was found. Try fewer or other words.",
            SearchNeedsScript = "On this copy of the site, searching needs JavaScript.",
        };
}
