using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.References;
using NewsContent.Text.Source;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Export;

/// <summary>The originals of articles that are exported, read no further than to their headers.</summary>
internal sealed class Originals
{
    private readonly bool _keepsDates;
    private readonly Dictionary<(string Root, string Slug), OriginalArticle> _byPath = [];

    /// <param name="paths">The files that are exported.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Originals(IReadOnlyList<FilePath> paths, ArticleTextOptions options, CancellationToken cancellation)
    {
        _keepsDates = options.KeepsDates;
        var names = new List<NamedArticle>();
        var given = paths.Select(static path => path.Identity).ToHashSet(StringComparer.Ordinal);
        var wanted = paths.Where(static path => path.Translation is not null).Select(KeyOf).ToHashSet();
        var notGiven = paths
            .Where(static path => path.Translation is not null)
            .Select(static path => path.Root)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(FileLanguages.InFolder)
            .Where(file => !given.Contains(file.Identity) && wanted.Contains(KeyOf(file)));
        foreach (var path in paths.Where(static path => path.Translation is null).Concat(notGiven))
        {
            cancellation.ThrowIfCancellationRequested();
            if (TextFile.Read(path).Text is not { } text)
                continue;
            var own = options.For(path);
            var named = NamedArticle.Read(path.Identity, text, own);
            if (given.Contains(path.Identity))
                names.Add(named);
            if (wanted.Contains(KeyOf(path)))
                _byPath.TryAdd(KeyOf(path), new OriginalArticle(named.Slug, LanguageOf(text, own)));
        }

        Directory = new ArticleDirectory(names, keepsDates: options.KeepsDates);
    }

    /// <summary>The exported originals by their names: what links lead to.</summary>
    public ArticleDirectory Directory { get; }

    /// <summary>What a file is a translation of; null of an original, and of a translation that has none.</summary>
    public OriginalArticle? Of(FilePath path) => path.Translation is null ? null : _byPath.GetValueOrDefault(KeyOf(path));

    private (string Root, string Slug) KeyOf(FilePath path) => (path.Root, ArticleSlug.FromPath(path.OriginalIdentity, _keepsDates));

    private static string LanguageOf(string text, ArticleTextOptions options) =>
        options.Format.HeaderForAdvice(new ArticleSource(text), CancellationToken.None)?.Values.Text(HeaderFields.Language.Key)
        ?? options.DefaultLanguage;
}
