using NewsContent;
using NewsContent.AspNetCore;

namespace NewsSite.Languages;

/// <summary>The articles that readers of a language can read, whatever its region.</summary>
internal static class Shelf
{
    private static readonly PerEdition<IReadOnlyList<Article>> Shelves = new(
        static (edition, language) => [.. edition.Articles.Select(original => In(edition, original, language)).OfType<Article>()]
    );

    /// <summary>Each article in the language, newest first: itself, or its translation.</summary>
    public static IReadOnlyList<Article> Of(NewsEdition edition, string language) => Shelves.Of(edition, language);

    /// <summary>The articles that a page of the app is about: in the site's language all of them, in another one those in it.</summary>
    public static IReadOnlyList<Article> Here(AppPage page) =>
        page.Language == page.Options.Language ? page.Edition.Articles : Of(page.Edition, page.Language);

    /// <summary>An article in a language; null where it is not there in it.</summary>
    public static Article? In(NewsEdition edition, Article original, string language) =>
        IsIn(original, language) ? original : edition.TranslationsOf(original).FirstOrDefault(translation => IsIn(translation, language));

    /// <summary>The same article, in the language where it can be.</summary>
    public static Article InOrOriginal(NewsEdition edition, Article original, string language) =>
        In(edition, original, language) ?? original;

    /// <summary>Whether an article is in a language: one in British English is in English.</summary>
    public static bool IsIn(Article article, string language) =>
        string.Equals(Primary(article.Language), Primary(language), StringComparison.OrdinalIgnoreCase);

    private static string Primary(string language) => language.Split('-')[0];
}
