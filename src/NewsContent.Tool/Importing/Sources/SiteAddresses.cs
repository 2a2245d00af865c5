using NewsContent.Text.Names;
using NewsContent.Text.References;
using NewsContent.Tool.Importing.FrontMatter;

namespace NewsContent.Tool.Importing.Sources;

/// <summary>All posts by what links of the site name them by: files, and the addresses of their pages.</summary>
internal sealed class SiteAddresses
{
    private readonly SiteConfiguration _configuration;
    private readonly Dictionary<string, SourcePost> _byFile = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SourcePost> _byPage = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SourcePost?> _byName = new(StringComparer.OrdinalIgnoreCase);

    public SiteAddresses(IReadOnlyList<SourcePost> posts, SiteConfiguration configuration)
    {
        _configuration = configuration;
        foreach (var post in posts)
            Add(post);
        foreach (var post in posts)
        {
            foreach (var alias in post.Front.Map.Find("aliases")?.AllWords ?? [])
                _byPage.TryAdd(PageAddress.Below(alias.Text, post.Folder), post);
        }
    }

    /// <summary>The post that a link leads to; null when it leads to none.</summary>
    /// <param name="path">The link’s target without query and heading, <c>%20</c> decoded.</param>
    /// <param name="from">Where the link is.</param>
    public SourcePost? Find(string path, SourcePost from)
    {
        if (path.Length == 0)
            return null;
        if (path[0] == '/')
            return Page(path) ?? File(path.Trim('/'));
        return ArticlePaths.Resolve(path, from.ContentPath) is { } beside && File(beside) is { } file ? file
            : ArticlePaths.Resolve(path, from.Name.Page + "/index") is { } below ? Page(below)
            : null;
    }

    /// <summary>What <c>ref</c> and <c>relref</c> mean: a file from the own folder or from the top, or a name that is there once.</summary>
    public SourcePost? FindNamed(string path, SourcePost from)
    {
        if (Find(path, from) is { } post)
            return post;
        var trimmed = path.Trim('/');
        return File(trimmed) ?? Page(trimmed) ?? _byName.GetValueOrDefault(WithoutExtension(trimmed));
    }

    private SourcePost? File(string path) =>
        _byFile.GetValueOrDefault(path) ?? _byFile.GetValueOrDefault(path + ".md") ?? _byFile.GetValueOrDefault(path + "/index.md");

    private SourcePost? Page(string path)
    {
        var page = PageAddress.Of(path);
        if (_byPage.GetValueOrDefault(page) is { } post)
            return post;
        var slash = page.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && PostName.LanguageOf(page[..slash], _configuration) is { } language
            ? _byPage.GetValueOrDefault($"{language}:{page[(slash + 1)..]}") ?? _byPage.GetValueOrDefault(page[(slash + 1)..])
            : null;
    }

    private void Add(SourcePost post)
    {
        _byFile.TryAdd(post.ContentPath, post);
        var prefix = post.Original is null ? "" : post.Name.Language + ":";
        var page = PageAddress.Of(post.Name.Page);
        _byPage.TryAdd(prefix + page, post);
        _byPage.TryAdd(prefix + PostName.Clean(post.Name.Page), post);
        _byPage.TryAdd(prefix + ArticleSlug.FromPath(post.Name.Page + ".md"), post);
        if (Words(post, "slug") is { } slug)
        {
            _byPage.TryAdd(
                prefix + PageAddress.Of(slug.Contains('/', StringComparison.Ordinal) ? slug : PageAddress.Folder(page) + slug),
                post
            );
        }
        if (_configuration.Permalinks.Of(post) is { } permalink)
            _byPage.TryAdd(prefix + PageAddress.Of(permalink), post);
        if ((Words(post, "url") ?? Words(post, "permalink")) is { } address)
            _byPage.TryAdd(PageAddress.Of(SitePermalinks.Expand(address, post) ?? address), post);
        var name = page[(page.LastIndexOf('/') + 1)..];
        if (post.Original is null)
            _byName[name] = _byName.ContainsKey(name) ? null : post;
    }

    private static string? Words(SourcePost post, string key) =>
        post.Front.Map.Find(key) is FrontWords { IsNothing: false } words ? words.Text : null;

    private static string WithoutExtension(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
    }
}
