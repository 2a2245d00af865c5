using NewsContent.Markdown.FrontMatter;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Tool.Importing.FrontMatter;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>Slugs, aliases and related articles. Each address leads to one article: the first that asks for it has it.</summary>
/// <param name="addresses">What the site’s own links mean.</param>
/// <param name="permalinks">The addresses that pages have by rule.</param>
/// <param name="prefix">What the slugs of all articles begin with, since they are in a folder of <c>Articles</c>; empty for none.</param>
/// <param name="keepsDates">Whether a date that leads a file’s name is a part of its slug.</param>
/// <param name="heldBack">Posts to which nothing can refer.</param>
internal sealed class HeadAddresses(
    SiteAddresses addresses,
    SitePermalinks permalinks,
    string prefix,
    bool keepsDates,
    IReadOnlySet<string> heldBack
)
{
    private readonly Dictionary<string, string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<SourcePost, string> _slugs = [];

    /// <summary>The slug that an article has when its front matter gives it none.</summary>
    public string SlugOfPath(SourcePost post) =>
        ArticleSlug.FromPath($"{ArticleSlug.RootFolder}/{prefix}{(post.Original ?? post).Target}", keepsDates);

    /// <summary>Gives every post its slug: that of its path, before any line asks for another.</summary>
    public void Reserve(IEnumerable<SourcePost> posts)
    {
        foreach (var post in posts.Where(static post => post.Original is null))
            _taken.TryAdd(SlugOfPath(post), post.SourcePath);
        foreach (var post in posts.Where(static post => post.Original is null))
            Slug(post, [.. post.Front.Map.Entries.Where(static entry => IsSlug(entry.Key) && !entry.Value.IsNothing)], new ImportNotes());
    }

    /// <summary>The lines, in the order in which they are written.</summary>
    public IEnumerable<HeadLine> Lines(SourcePost post, Func<Func<string, bool>, List<FrontEntry>> take, ImportNotes notes)
    {
        var slugs = take(IsSlug);
        var aliases = take(static key => FrontMatterKeys.Find(key) == HeaderFields.Aliases);
        var related = take(static key =>
            FrontMatterKeys.Find(key) == HeaderFields.Related || KeyNames.Bare(key) is "relatedposts" or "relatedarticles"
        );
        if (post.Original is not null)
        {
            foreach (var entry in slugs.Concat(aliases))
            {
                notes.NotMapped(
                    entry.Line,
                    $"“{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. A translation has the address of its original."
                );
            }
            slugs = aliases = [];
        }

        var lines = new List<HeadLine?> { Slug(post, slugs, notes), Aliases(post, aliases, notes), Related(post, related, notes) };
        return lines.OfType<HeadLine>();
    }

    private static bool IsSlug(string key) => FrontMatterKeys.Find(key) == HeaderFields.Slug;

    private HeadLine? Slug(SourcePost post, List<FrontEntry> entries, ImportNotes notes)
    {
        var own = SlugOfPath(post);
        var line = Permalink(post, entries, own);

        // An address says more than the last part of it, and a section’s rule has that part in it.
        foreach (var entry in (line is null ? entries : []).OrderBy(IsLastPart))
        {
            var written =
                entry.Value is not FrontWords words ? null
                : IsLastPart(entry) ? words.Text
                : SitePermalinks.Expand(words.Text, post);
            var wanted = written is null ? "" : Address(written, IsLastPart(entry), own);
            var reason =
                line is not null ? "The article already has a slug."
                : wanted.Length == 0 || ArticleSlug.Fault(wanted) is not null ? "It cannot be a slug."
                : IsTaken(wanted, post) ? $"{_taken[wanted]} has this address."
                : null;
            if (reason is not null)
                notes.NotMapped(entry.Line, $"“{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. {reason}");
            else if (wanted != own)
                line = new HeadLine("slug", wanted, entry.Line);
        }

        _slugs[post] = line?.Values[0] ?? own;
        return line;
    }

    /// <summary>The address that the section’s rule gives the page, unless the post names a whole one.</summary>
    private HeadLine? Permalink(SourcePost post, List<FrontEntry> entries, string own)
    {
        if (!entries.TrueForAll(IsLastPart) || permalinks.Of(post) is not { } permalink)
            return null;
        var wanted = Address(permalink, isLastPart: false, own);
        var isOne = wanted != own && ArticleSlug.Fault(wanted) is null && !IsTaken(wanted, post);
        return isOne ? new HeadLine("slug", wanted, entries.Count > 0 ? entries[0].Line : 0) : null;
    }

    private static bool IsLastPart(FrontEntry entry) => KeyNames.Bare(entry.Key) == "slug";

    /// <summary>Whether another post has an address; else it is this one’s from now on.</summary>
    private bool IsTaken(string address, SourcePost post) => !_taken.TryAdd(address, post.SourcePath) && _taken[address] != post.SourcePath;

    private string Address(string words, bool isLastPart, string own)
    {
        var path = PageAddress.Of(words);
        var folder =
            isLastPart && !path.Contains('/', StringComparison.Ordinal) ? PageAddress.Folder(own)
            : isLastPart ? ""
            : prefix;
        return folder + (ArticleSlug.Fault(path) is null ? path : PostName.Clean(path));
    }

    private HeadLine? Aliases(SourcePost post, List<FrontEntry> entries, ImportNotes notes)
    {
        var aliases = new List<string>();
        foreach (var words in entries.SelectMany(static entry => entry.Value.AllWords))
        {
            var alias = PageAddress.Below(words.Text, post.Folder);
            if (alias.Length == 0 || ArticleSlug.Fault(alias) is not null)
                notes.NotMapped(words.Line, $"The alias “{words.Shown}” is left out. It cannot be a slug: let your app redirect it.");
            else if (alias == _slugs.GetValueOrDefault(post) || aliases.Contains(alias))
                continue;
            else if (_taken.TryAdd(alias, post.SourcePath))
                aliases.Add(alias);
            else
                notes.NotMapped(words.Line, $"The alias “{words.Shown}” is left out. {_taken[alias]} has this address.");
        }

        return aliases.Count == 0 ? null : new HeadLine("aliases", aliases, true, entries[0].Line);
    }

    private HeadLine? Related(SourcePost post, List<FrontEntry> entries, ImportNotes notes)
    {
        var related = new List<string>();
        foreach (var words in entries.SelectMany(static entry => entry.Value.AllWords))
        {
            var other = addresses.FindNamed(words.Text.Trim(), post);
            if (other is null || (other.Original ?? other) == (post.Original ?? post))
                notes.NotMapped(words.Line, $"“related: {words.Shown}” is left out. The site has no such post.");
            else if (heldBack.Contains(other.SourcePath))
                notes.NotMapped(words.Line, $"“related: {words.Shown}” is left out. {other.SourcePath} is a draft, or not an article yet.");
            else
                related.Add(_slugs.GetValueOrDefault(other.Original ?? other) ?? SlugOfPath(other));
        }

        return related.Count == 0 ? null : new HeadLine("related", [.. related.Distinct(StringComparer.Ordinal)], true, entries[0].Line);
    }
}
