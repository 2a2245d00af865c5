namespace NewsContent.AspNetCore;

/// <summary>In which languages there are articles, and which.</summary>
internal sealed class LanguageIndex
{
    private readonly Dictionary<string, ArticleCatalog> _byLanguage = new(StringComparer.OrdinalIgnoreCase);

    public LanguageIndex(NewsEdition edition)
    {
        var site = edition.Options.Language;
        var all = edition
            .Articles.Select(static article => article.Language)
            .Concat(edition.Articles.SelectMany(edition.TranslationsOf).Select(static article => article.Language))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase);
        foreach (var language in all)
            _byLanguage.Add(language, edition.Articles.ForLanguage(language));

        // An article, or a folder of articles, that has the address of a language keeps it.
        var others = _byLanguage
            .Keys.Where(language => !SamePrimary(language, site) && edition.Published(language) is null && !IsFolder(edition, language))
            .ToList();
        FrontPages =
            others.Count == 0
                ? []
                :
                [
                    new PageInLanguage(site, edition.AddressOfFront(), true),
                    .. others.Select(language => new PageInLanguage(language, edition.AddressOfFront(language), false)),
                ];
    }

    public IReadOnlyList<PageInLanguage> FrontPages { get; }

    public ArticleCatalog ArticlesIn(string language) => _byLanguage.GetValueOrDefault(language) ?? ArticleCatalog.Empty;

    private static bool IsFolder(NewsEdition edition, string language) => edition.InSection(language).Count > 0;

    /// <summary>
    /// Whether two tags are of one language, whatever the region: readers of <c>en-GB</c> need no page beside that in <c>en</c>.
    /// </summary>
    private static bool SamePrimary(string language, string other) =>
        string.Equals(Primary(language), Primary(other), StringComparison.OrdinalIgnoreCase);

    private static string Primary(string language) => language.Split('-')[0];
}
