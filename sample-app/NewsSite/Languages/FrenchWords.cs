using Newsroom;

namespace NewsSite.Languages;

/// <summary>The words of the site in French.</summary>
internal static class FrenchWords
{
    public static SiteWords Words { get; } =
        new()
        {
            Language = "fr",
            SkipToContent = "Aller au contenu",
            Search = "Rechercher",
            Sections = "Rubriques",
            Speakers = "Personnes citées",
            Authors = "Auteurs",
            Tags = "Thèmes",
            Languages = "Langues",
            OtherLanguages = "Dans d’autres langues",
            Feeds = "Flux",
            Invented = "Le journal, ses lieux et la plupart de ses personnages sont inventés.",
            MostQuoted = "Les plus cités",
            MoreArticles = "Autres articles",
            NameOfSection = static folder =>
                folder switch
                {
                    "culture" => "Culture",
                    "harbour" => "Port",
                    "reviews" => "Critiques",
                    "world" => "Monde",
                    _ => null,
                },
            By = "Par ",
            Separator = ", ",
            LastSeparator = " et ",
            Updated = "Mis à jour le ",
            Reporting = "Reportage\u00A0: ",
            Photos = "Photos\u00A0: ",
            From = static source => $"Source\u00A0: {source}",
            MinutesToRead = static minutes => $"{minutes} min de lecture",
            Contents = "Dans cet article",
            WhoSaidWhat = "Qui a dit quoi",
            Corrected = static date => $"Cet article a été corrigé le {date}.",
            WhatWasWrong = "Ce qui était faux",
            Corrections = "Corrections",
            Related = "Sur le même sujet",
            ReferredToBy = "Mentionné dans",
            Similar = "Articles proches",
            Previous = "Article précédent",
            Next = "Article suivant",
            Verdict = "Le verdict",
            Stars = static stars => $"{stars} {(stars == 1 ? "étoile" : "étoiles")} sur 5",
            CuisineLabel = "Cuisine",
            Cuisine = static cuisine =>
                cuisine switch
                {
                    Cuisine.Seafood => "Poissons et fruits de mer",
                    Cuisine.NewNordic => "Nouvelle cuisine nordique",
                    _ => "Autre",
                },
            Dishes = "Au menu",
            Opens = "Ouvre à",
            Articles = static count => count == 1 ? "1 article" : $"{count} articles",
            QuotationsIn = static (quotes, articles) =>
                $"{(quotes == 1 ? "1 citation" : $"{quotes} citations")} dans {(articles == 1 ? "1 article" : $"{articles} articles")}",
            InTheArticle = "Dans l’article",
            AlsoSpeaking = "S’expriment aussi dans ces articles",
            WrittenBy = "Articles de",
            Tag = "Thème",
            Section = "Rubrique",
            InTheirWords = "Propos recueillis",
            NotFound = "Page introuvable",
            DidYouMean = "Cherchiez-vous",
            Latest = "Derniers articles",
            Found = static count => count == 1 ? "1 article trouvé" : $"{count} articles trouvés",
            NothingFound = "Rien n’a été trouvé. Essayez moins de mots, ou d’autres.",
            SearchNeedsScript =
                "Si aucun résultat n’apparaît, cette copie du site est faite de fichiers, et sa recherche a besoin de JavaScript.",
            NoSearchHere = "Cette copie du site n’a pas de recherche.",
        };
}
