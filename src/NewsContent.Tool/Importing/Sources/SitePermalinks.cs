using System.Globalization;
using NewsContent.Text.Names;
using NewsContent.Tool.Importing.FrontMatter;
using NewsContent.Tool.Importing.Headers;

namespace NewsContent.Tool.Importing.Sources;

/// <summary>The addresses that Hugo gives the pages of a section: <c>posts = "/:year/:month/:slug/"</c>.</summary>
internal sealed class SitePermalinks
{
    private readonly Dictionary<string, string> _patterns = new(StringComparer.OrdinalIgnoreCase);

    private SitePermalinks() { }

    /// <summary>A site whose pages have the addresses of their files.</summary>
    public static SitePermalinks None { get; } = new();

    /// <summary>Reads the key <c>permalinks</c> of a configuration.</summary>
    public static SitePermalinks Read(FrontValue? value)
    {
        var permalinks = new SitePermalinks();
        foreach (var entry in (value as FrontMap)?.Entries ?? [])
        {
            if (entry.Value is FrontWords words)
            {
                permalinks._patterns.TryAdd(entry.Key, words.Text);
            }
            else if (entry is { Key: "page", Value: FrontMap pages })
            {
                pages
                    .Entries.Where(static one => one.Value is FrontWords)
                    .ToList()
                    .ForEach(one => permalinks._patterns.TryAdd(one.Key, one.Value.Shown));
            }
        }

        return permalinks;
    }

    /// <summary>The address of a post’s page; null when its section has no pattern, or the post lacks what it asks for.</summary>
    public string? Of(SourcePost post)
    {
        var section = SectionOf(post);
        if (!post.Name.Page.Contains('/', StringComparison.Ordinal) || !_patterns.TryGetValue(section, out var pattern))
            return null;
        return Expand(pattern, post);
    }

    /// <summary>An address whose parts may stand for what the post says: <c>/:year/:slug/</c>; null when it does not say it.</summary>
    public static string? Expand(string pattern, SourcePost post)
    {
        var section = SectionOf(post);
        var parts = pattern.Trim('/').Split('/').Select(part => Part(part, post, section)).ToList();
        return parts.Count == 0 || parts.Contains(null) ? null : string.Join('/', parts);
    }

    private static string SectionOf(SourcePost post) => post.Name.Page.Split('/')[0];

    private static string? Part(string part, SourcePost post, string section)
    {
        if (!part.StartsWith(':'))
            return part.Contains(':', StringComparison.Ordinal) ? null : part;
        var name = post.Name.Page[(post.Name.Page.LastIndexOf('/') + 1)..];
        var slug = Words(post, "slug");
        var title = Words(post, "title") is { } words ? ArticleSlug.Make(words).Replace('/', '-') : null;
        return part switch
        {
            ":slug" => slug ?? title,
            ":title" => title,
            ":filename" or ":contentbasename" => PostName.Clean(name),
            ":slugorfilename" or ":slugorcontentbasename" => slug ?? PostName.Clean(name),
            ":section" => section,
            ":sections" => PageAddress.Folder(post.Name.Page).TrimEnd('/'),
            ":year" => DatePart(post, "yyyy"),
            ":month" => DatePart(post, "MM"),
            ":day" => DatePart(post, "dd"),
            _ => null,
        };
    }

    private static string? DatePart(SourcePost post, string form)
    {
        if ((Words(post, "date") ?? Words(post, "publishDate")) is not { } words || PostDate.Read(words, isOfScript: false) is not { } date)
            return null;
        return new DateOnly(date.Date.Year, date.Date.Month, date.Date.Day).ToString(form, CultureInfo.InvariantCulture);
    }

    private static string? Words(SourcePost post, string key) =>
        post.Front.Map.Find(key) is FrontWords { IsNothing: false } words ? words.Text.Trim() : null;
}
