using NewsContent.Text.Names;
using NewsContent.Text.References;

namespace NewsContent.Tool.Importing.Sources;

/// <summary>The pictures of a site that its posts show, and where they are copied.</summary>
/// <param name="site">The site.</param>
/// <param name="pages">The pages of the app that are not articles: pictures can be there.</param>
internal sealed class PictureFiles(Site site, SitePages pages)
{
    private static readonly string[] TopFoldersOfHugo = ["static/", "assets/", "content/", ""];
    private static readonly string[] TopFoldersOfAstro = ["public/", "src/", ""];
    private static readonly string[] ShortNames = ["@/", "~/"];

    private readonly Dictionary<string, string> _sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    /// <summary>What is copied: targets below the folder of articles with the files of the site, in the order of the targets.</summary>
    public IEnumerable<(string Target, string Source)> Copies =>
        _sources.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => (pair.Key, pair.Value));

    /// <summary>Copies the pictures of a post’s own folder, whether its text shows them or not.</summary>
    public void AddBundle(SourcePost post)
    {
        var folder = site.ContentFolder + post.Folder + "/";
        if (!post.Name.IsBundle || post.Folder.Length == 0)
            return;
        foreach (var file in site.OtherFiles.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && PostFiles.IsPicture(file)))
            TargetOf(file);
    }

    /// <summary>
    /// What an article writes for a picture: the path of the copy, or the address on the web; null when the site has no such picture.
    /// Behind a path stand no query and no <c>%20</c>.
    /// </summary>
    /// <param name="address">As the source writes it.</param>
    /// <param name="post">Where it is.</param>
    public string? Written(string address, SourcePost post)
    {
        if (site.Configuration.BelowSite(address) is var below && below != address && Own(below, post) is { } own)
            return own;
        if (address.StartsWith("//", StringComparison.Ordinal))
            return "https:" + address;
        return IsOnWeb(address) ? address : Own(address, post);
    }

    /// <summary>Whether an address leads to the web, where nobody looks for the picture.</summary>
    public static bool IsOnWeb(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of a copy. A name may have the signs of a query in it, or <c>%20</c>, before they are read.</summary>
    private string? Own(string address, SourcePost post)
    {
        if (ReferenceTarget.Read(address) is not { } target)
            return null;
        if ((Find(target.Path, post) ?? Find(address, post)) is { } found)
            return found;
        return target.IsFromRoot && pages.Has(target.Path) ? address : null;
    }

    private string? Find(string address, SourcePost post)
    {
        if (Source(address, post) is not { } source || !PostFiles.IsPicture(source))
            return null;
        return ArticlePaths.Relative(TargetOf(source), $"{ArticleSlug.RootFolder}/{post.Target}");
    }

    /// <summary>The picture’s path below the folder that is imported.</summary>
    private string? Source(string address, SourcePost post)
    {
        if (address.Length == 0)
            return null;
        var tops = site.Kind == SiteKind.Hugo ? TopFoldersOfHugo : TopFoldersOfAstro;
        if (Array.Find(ShortNames, name => address.StartsWith(name, StringComparison.Ordinal)) is { } shortName)
            return Existing("src/" + address[shortName.Length..]);
        if (address[0] == '@')
            return Existing("src/" + address[1..]);
        if (address[0] == '/')
            return tops.Select(top => Existing(top + address.TrimStart('/'))).FirstOrDefault(static one => one is not null);
        return Existing(Path.Combine(site.ContentFolder + post.Folder, address))
            ?? (site.Kind == SiteKind.Hugo ? OfPage(address, post, tops) : null);
    }

    /// <summary>From the page’s address, then from the top.</summary>
    private string? OfPage(string address, SourcePost post, string[] tops) =>
        Existing(Path.Combine("static/" + post.Name.Page, address))
        ?? tops.Select(top => Existing(top + address)).FirstOrDefault(static one => one is not null);

    private string? Existing(string path) => site.Folder.FindFile(path) is { } full ? site.Folder.PathOf(full) : null;

    private string TargetOf(string source)
    {
        if (_targets.TryGetValue(source, out var known))
            return known;
        var whole = PostName.CleanFile(source);
        var target = PostName.CleanFile(WithoutTop(source));
        if (!_sources.TryAdd(target, source))
            _sources.TryAdd(target = whole, source);
        _targets.Add(source, target);
        return target;
    }

    private string WithoutTop(string source)
    {
        string[] tops = site.Kind == SiteKind.Hugo ? ["static/", "assets/", site.ContentFolder] : ["public/", site.ContentFolder, "src/"];
        var top = Array.Find(tops, top => top.Length > 0 && source.StartsWith(top, StringComparison.Ordinal));
        return source[(top?.Length ?? 0)..];
    }
}
