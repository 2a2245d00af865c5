using Newsroom;

namespace NewsSite.Languages;

/// <summary>The words of the site in German.</summary>
internal static class GermanWords
{
    public static SiteWords Words { get; } =
        new()
        {
            Language = "de",
            SkipToContent = "Zum Inhalt",
            Search = "Suche",
            Sections = "Ressorts",
            Speakers = "Stimmen",
            Authors = "Autoren",
            Tags = "Themen",
            Languages = "Sprachen",
            OtherLanguages = "In anderen Sprachen",
            Feeds = "Feeds",
            Invented = "Die Zeitung, ihre Orte und die meisten ihrer Menschen sind erfunden.",
            MostQuoted = "Am häufigsten zitiert",
            MoreArticles = "Weitere Artikel",
            NameOfSection = static folder =>
                folder switch
                {
                    "culture" => "Kultur",
                    "harbour" => "Hafen",
                    "reviews" => "Kritiken",
                    "world" => "Welt",
                    _ => null,
                },
            By = "Von ",
            Separator = ", ",
            LastSeparator = " und ",
            Updated = "Aktualisiert am ",
            Reporting = "Mitarbeit: ",
            Photos = "Fotos: ",
            From = static source => $"Quelle: {source}",
            MinutesToRead = static minutes => $"{minutes} Min. Lesezeit",
            Contents = "In diesem Artikel",
            WhoSaidWhat = "Wer was gesagt hat",
            Corrected = static date => $"Dieser Artikel wurde am {date} berichtigt.",
            WhatWasWrong = "Was falsch war",
            Corrections = "Berichtigungen",
            Related = "Mehr dazu",
            ReferredToBy = "Erwähnt in",
            Similar = "Ähnliche Artikel",
            Previous = "Vorheriger Artikel",
            Next = "Nächster Artikel",
            Verdict = "Das Urteil",
            Stars = static stars => $"{stars} von 5 Sternen",
            CuisineLabel = "Küche",
            Cuisine = static cuisine =>
                cuisine switch
                {
                    Cuisine.Seafood => "Fisch und Meeresfrüchte",
                    Cuisine.NewNordic => "Neue nordische Küche",
                    _ => "Andere",
                },
            Dishes = "Wir hatten",
            Opens = "Öffnet um",
            Articles = static count => $"{count} Artikel",
            QuotationsIn = static (quotes, articles) =>
                $"{quotes} {(quotes == 1 ? "Zitat" : "Zitate")} in {articles} {(articles == 1 ? "Artikel" : "Artikeln")}",
            InTheArticle = "Im Artikel",
            AlsoSpeaking = "In diesen Artikeln auch zitiert",
            WrittenBy = "Artikel von",
            Tag = "Thema",
            Section = "Ressort",
            InTheirWords = "Im Wortlaut",
            NotFound = "Seite nicht gefunden",
            DidYouMean = "Meinten Sie",
            Latest = "Neueste Artikel",
            Found = static count => $"{count} Artikel gefunden",
            NothingFound = "Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.",
            SearchNeedsScript =
                "Wenn keine Ergebnisse erscheinen, ist dies eine Kopie der Seiten als Dateien, und ihre Suche braucht JavaScript.",
            NoSearchHere = "Diese Kopie der Seiten hat keine Suche.",
        };
}
