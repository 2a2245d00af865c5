namespace NewsContent.Text.Header.Languages;

/// <summary>The languages whose header lines and months are known: one entry each, so that one place adds a language.</summary>
internal static partial class HeaderLanguages
{
    /// <summary>Every language.</summary>
    public static IReadOnlyList<HeaderLanguage> All { get; } = [.. LatinScript(), .. OtherScripts()];

    private static readonly Dictionary<string, HeaderLanguage> ByTag = Index();

    /// <summary>The words of a language; null when it is not known.</summary>
    /// <param name="tag">A BCP 47 tag without script and region.</param>
    public static HeaderLanguage? Find(string tag) => ByTag.TryGetValue(tag, out var language) ? language : null;

    private static Dictionary<string, HeaderLanguage> Index()
    {
        var index = new Dictionary<string, HeaderLanguage>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in All)
            index.Add(language.Tag, language);

        // Both written forms of Norwegian, and the tag that is used for either.
        index.Add("nn", index["nb"]);
        index.Add("no", index["nb"]);
        return index;
    }
}
