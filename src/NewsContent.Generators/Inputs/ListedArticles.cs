using NewsContent.Build.Manifest;
using NewsContent.Generators.Models;
using NewsContent.Text.Translations;

namespace NewsContent.Generators.Inputs;

/// <summary>The articles that the manifest names.</summary>
/// <remarks>Equal to another list of the same articles; the table is made when a file is first looked for, and never changed.</remarks>
internal sealed class ListedArticles : IEquatable<ListedArticles>
{
    private readonly string _folder;
    private Dictionary<string, ManifestArticle>? _byFile;
    private Translations? _translations;

    /// <param name="folder">The project's folder, with a slash at its end.</param>
    /// <param name="articles">The articles, whose paths begin there.</param>
    public ListedArticles(string folder, EquatableArray<ManifestArticle> articles) => (_folder, Articles) = (folder, articles);

    public static ListedArticles None { get; } = new("", EquatableArray<ManifestArticle>.Empty);

    public static ListedArticles Of(ProjectManifest manifest, CancellationToken cancellation) => manifest.Articles;

    /// <summary>All of them, in the order of their files.</summary>
    public EquatableArray<ManifestArticle> Articles { get; }

    /// <summary>What the manifest says of a file; null for a file that is no article.</summary>
    /// <param name="path">The file’s path as the compiler has it.</param>
    public ManifestArticle? Find(string path)
    {
        if (Articles.Count == 0)
            return null;
        var file = path.Replace('\\', '/');
        return ByFile.TryGetValue(IsInFolder(file) ? file.Substring(_folder.Length) : file, out var article) ? article : null;
    }

    /// <summary>What an article’s name says of a translation, which is null of an original, and how the article is read.</summary>
    /// <param name="article">One of the articles.</param>
    /// <param name="reading">How the project’s articles are read.</param>
    public (TranslationName? Translation, ReadingOptions Reading) ReadingOf(ManifestArticle article, ReadingOptions reading)
    {
        var translations = TranslationsOf(reading);
        translations.ByIdentity.TryGetValue(article.Identity, out var translation);
        var own = reading.For(article.Identity, translation?.Language);
        return translations.Rule.FindDoubtful(article.Identity) is { } doubtful
            ? (translation, own with { Text = own.Text with { DoubtfulName = doubtful } })
            : (translation, own);
    }

    /// <summary>Whether any of them is a translation.</summary>
    /// <param name="reading">How the project’s articles are read.</param>
    public bool HasTranslations(ReadingOptions reading) => TranslationsOf(reading).ByIdentity.Count > 0;

    /// <summary>Which of them are translations.</summary>
    private Translations TranslationsOf(ReadingOptions reading)
    {
        // Whoever asks asks for one project’s, thousands of times in a row.
        var last = Volatile.Read(ref _translations);
        if (last is null || !ReferenceEquals(last.Reading, reading))
            Volatile.Write(ref _translations, last = FindTranslations(reading));
        return last;
    }

    private Translations FindTranslations(ReadingOptions reading)
    {
        var rule = new ArticleLanguages(reading.Languages, reading.Text.KeepsDates, Articles.Select(static article => article.Identity));
        var found = new Dictionary<string, TranslationName>(StringComparer.Ordinal);
        foreach (var article in Articles)
        {
            if (rule.Find(article.Identity) is { } translation)
                found[article.Identity] = translation;
        }

        return new Translations(reading, rule, found);
    }

    /// <summary>The author’s file, of which messages tell: the file that the compiler has, or the one that it is a copy of.</summary>
    public static string PathOf(ManifestArticle article, string path) =>
        article.Original is { } original ? new string([.. original.Select(Visible)]) : path;

    public bool Equals(ListedArticles? other) => other is not null && _folder == other._folder && Articles.Equals(other.Articles);

    public override bool Equals(object? obj) => Equals(obj as ListedArticles);

    public override int GetHashCode() => Articles.Count;

    /// <summary>A line end in a path would end the message.</summary>
    private static char Visible(char character) => char.IsControl(character) || character is '\u2028' or '\u2029' ? '\uFFFD' : character;

    // Editors write a drive’s letter as they like; the rest of the path is the project’s own.
    private bool IsInFolder(string file) =>
        file.Length > _folder.Length
        && _folder.Length > 0
        && char.ToUpperInvariant(file[0]) == char.ToUpperInvariant(_folder[0])
        && string.CompareOrdinal(file, 1, _folder, 1, _folder.Length - 1) == 0;

    private Dictionary<string, ManifestArticle> ByFile => _byFile ??= Table(Articles);

    private static Dictionary<string, ManifestArticle> Table(EquatableArray<ManifestArticle> articles)
    {
        var table = new Dictionary<string, ManifestArticle>(articles.Count, StringComparer.Ordinal);
        foreach (var article in articles)
            table[article.File] = article;
        return table;
    }

    /// <summary>The articles that are translations.</summary>
    /// <param name="Reading">For whom they were found.</param>
    /// <param name="Rule">The rule by which.</param>
    /// <param name="ByIdentity">What the name of each says.</param>
    private sealed record Translations(
        ReadingOptions Reading,
        ArticleLanguages Rule,
        IReadOnlyDictionary<string, TranslationName> ByIdentity
    );
}
