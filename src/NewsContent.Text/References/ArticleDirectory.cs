using NewsContent.Text.Names;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;
using NewsContent.Unicode;

namespace NewsContent.Text.References;

/// <summary>
/// All articles of a project by everything that can name them: file, path, slug, alias. Builds, the command line and apps that read texts
/// at run time use it to find the article of a reference (docs/references.md).
/// </summary>
public sealed class ArticleDirectory
{
    /// <summary>Several articles have it.</summary>
    private const int Several = -1;

    private readonly IReadOnlyList<NamedArticle> _articles;
    private readonly SitePages _pages;
    private readonly bool _keepsDates;
    private readonly Dictionary<string, int> _byFile;
    private readonly Dictionary<string, int> _byPath;
    private readonly Dictionary<string, int> _bySlug;
    private readonly Dictionary<string, int> _byAlias = new(StringComparer.Ordinal);
    private HashSet<string>? _slugs;
    private HashSet<string>? _files;

    /// <summary>Makes a directory.</summary>
    /// <param name="articles">All articles. If two have one slug, the first counts.</param>
    /// <param name="sitePages">
    /// The pages of the site that are not articles, as in <c>NewsContentPages</c>: <c>/about</c>, <c>/tags/*</c>; or null.
    /// </param>
    /// <param name="keepsDates">
    /// Whether the date at the beginning of a file name stays in the slug, as with <c>NewsContentKeepDates</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public ArticleDirectory(IEnumerable<NamedArticle> articles, IEnumerable<string>? sitePages = null, bool keepsDates = false)
        : this(
            [.. articles ?? throw new ArgumentNullException(nameof(articles))],
            new SitePages(sitePages ?? []),
            keepsDates,
            CancellationToken.None
        ) { }

    /// <param name="articles">All articles. If two have one slug, the first counts.</param>
    /// <param name="pages">The pages of the site that are not articles.</param>
    /// <param name="keepsDates">Whether a date that leads a file’s name is a part of its slug.</param>
    /// <param name="cancellation">Honoured between articles.</param>
    internal ArticleDirectory(IReadOnlyList<NamedArticle> articles, SitePages pages, bool keepsDates, CancellationToken cancellation)
    {
        (_articles, _pages, _keepsDates) = (articles, pages, keepsDates);
        _byFile = new Dictionary<string, int>(articles.Count, StringComparer.Ordinal);
        _byPath = new Dictionary<string, int>(articles.Count, StringComparer.Ordinal);
        _bySlug = new Dictionary<string, int>(articles.Count, StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(i, articles[i]);
        }
    }

    /// <summary>The article at a place.</summary>
    internal NamedArticle this[int index] => _articles[index];

    /// <summary>What a target means.</summary>
    /// <param name="reference">Where it is.</param>
    /// <param name="from">The identity of the article in which it is.</param>
    internal ReferenceMeaning Find(ReferenceSyntax reference, string from)
    {
        if (reference.Kind != ReferenceKind.Link)
            return ReferenceMeaning.OfArticle(FindNamed(ComposedForm.Of(reference.Target), from));
        if (ReferenceTarget.Read(reference.Target) is not { IsOwnPage: false } target)
            return ReferenceMeaning.Elsewhere;
        if (FindLinked(target, from) is { } index)
            return ReferenceMeaning.OfArticle(index);
        return IsElsewhere(target) ? ReferenceMeaning.Elsewhere : ReferenceMeaning.OfArticle(null);
    }

    /// <summary>
    /// What the author most likely meant, written as the target is: a path to a file, a path from the root, a slug. Null when nothing
    /// is near.
    /// </summary>
    internal string? Nearest(ReferenceSyntax reference, string from)
    {
        if (reference.Kind != ReferenceKind.Link)
            return NearestSlugTo(reference.Target, from);
        var path = ReferenceTarget.Read(reference.Target)?.Path ?? reference.Target;
        var behind = ReferenceTarget.AfterPath(reference.Target);
        if (ArticlePaths.NamesFile(path))
        {
            if (NearestFileTo(path, from) is not { } file)
                return null;
            return ArticlePaths.InMarkdown(path[0] == '/' ? "/" + file : ArticlePaths.Relative(file, from)) + behind;
        }

        if (NearestSlugTo(path, from) is not { } slug)
            return null;
        var isFromRoot = path.Length > 0 && path[0] is '/' or '.';
        return ArticlePaths.InMarkdown((isFromRoot ? "/" : "") + slug) + behind;
    }

    /// <summary>The file whose name is nearest, else that of the article whose slug is.</summary>
    private string? NearestFileTo(string path, string from)
    {
        _files ??= new HashSet<string>(_byFile.Keys, StringComparer.Ordinal);
        if (ArticlePaths.Resolve(path, from) is { } whole && NearestName.Find(whole, _files) is { } file)
            return file;
        return NearestSlugTo(path, from) is { } slug && _articles[_bySlug[slug]].Path is { Length: > 0 } other
            ? ArticlePaths.BelowRoot(other)
            : null;
    }

    private string? NearestSlugTo(string path, string from)
    {
        _slugs ??= new HashSet<string>(_bySlug.Keys, StringComparer.Ordinal);
        var nearest = ArticlePaths.Resolve(path, from) is { } whole ? NearestName.Find(ArticlePaths.SlugOf(whole), _slugs) : null;
        return nearest ?? NearestName.Find(ArticlePaths.SlugOf(path.Trim('/', '.')), _slugs);
    }

    private void Add(int index, NamedArticle article)
    {
        AddFirst(_bySlug, article.Slug, index);
        foreach (var alias in article.Aliases)
            AddFirst(_byAlias, alias, index);
        if (article.Path.Length == 0)
            return;
        var file = ArticlePaths.BelowRoot(article.Path);
        AddFirst(_byFile, file, index);
        AddPath(ArticlePaths.WithoutExtension(file), index);
        if (!_keepsDates)
            AddPath(ArticlePaths.SlugOf(file), index);
    }

    private static void AddFirst(Dictionary<string, int> articles, string name, int index)
    {
        if (!articles.TryGetValue(name, out _))
            articles.Add(name, index);
    }

    private void AddPath(string path, int index)
    {
        if (!_byPath.TryGetValue(path, out var known))
            _byPath.Add(path, index);
        else if (known != index)
            _byPath[path] = Several;
    }

    /// <summary>A slug, else an alias, else the path that a link could have.</summary>
    private int? FindNamed(string name, string from)
    {
        if (name.Length == 0)
            return null;
        return OfAddress(name.TrimStart('/')) ?? FindLinked(new ReferenceTarget(name, null), from);
    }

    private int? FindLinked(ReferenceTarget target, string from)
    {
        if (ArticlePaths.NamesFile(target.Path))
            return ArticlePaths.Resolve(target.Path, from) is { } file ? At(_byFile, file) : null;

        var path = ArticlePaths.Resolve(target.Path, from) is { } resolved ? At(_byPath, resolved) : null;
        var address = target.Path.Trim('/');
        if (target.IsFromRoot)
            return OfAddress(address) ?? path;
        return path ?? (target.Path[0] == '.' ? null : OfAddress(address));
    }

    private int? OfAddress(string slug) => At(_bySlug, slug) ?? At(_byAlias, slug);

    private static int? At(Dictionary<string, int> articles, string name) =>
        articles.TryGetValue(name, out var index) && index != Several ? index : null;

    /// <summary>A page that the project names, or a file that is not an article: nothing here knows which of these the site has.</summary>
    private bool IsElsewhere(ReferenceTarget target)
    {
        if (ArticlePaths.NamesFile(target.Path))
            return false;
        return target.IsFromRoot && _pages.Has(target.Path) || ArticlePaths.HasExtension(target.Path) || SiteName.Begins(target.Path);
    }
}

/// <summary>What a target means: an article, something that is none, or nothing.</summary>
/// <param name="IsElsewhere">It leads to something of the site that is not an article.</param>
/// <param name="Article">The place of the article in the directory, or null.</param>
internal readonly record struct ReferenceMeaning(bool IsElsewhere, int? Article)
{
    public static ReferenceMeaning Elsewhere => new(true, null);

    /// <summary>Whether the article is missing.</summary>
    public bool IsDangling => !IsElsewhere && Article is null;

    public static ReferenceMeaning OfArticle(int? index) => new(false, index);
}
