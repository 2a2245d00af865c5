using NewsContent.Text.Names;
using NewsContent.Text.References;
using NewsContent.Text.Source;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>What an address of the site comes to.</summary>
/// <param name="Written">What the article writes; null when it can write nothing.</param>
/// <param name="Message">What is to be reported, as sentences; null for nothing.</param>
/// <param name="IsLost">Whether something is lost.</param>
internal sealed record LinkMeaning(string? Written, string? Message = null, bool IsLost = false);

/// <summary>What the addresses of a site come to in articles.</summary>
/// <param name="site">The site.</param>
/// <param name="addresses">Its posts by their addresses.</param>
/// <param name="pictures">Its pictures.</param>
/// <param name="pages">The pages of the app that are not articles.</param>
/// <param name="heldBack">Posts to which no link can lead: drafts, and those that are not articles yet.</param>
/// <param name="headings">The ids of the headings of each post.</param>
internal sealed class LinkTargets(
    Site site,
    SiteAddresses addresses,
    PictureFiles pictures,
    SitePages pages,
    IReadOnlySet<string> heldBack,
    Func<SourcePost, HeadingIds> headings
)
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>Where a link leads.</summary>
    public LinkMeaning Link(string address, SourcePost post)
    {
        if (PostLink.IsOne(address, out var named))
        {
            var behind = ReferenceTarget.AfterPath(address);
            return named is not null && site.Posts.Any(one => one.ContentPath == named)
                ? ToPost(addresses.Find("/" + named, post), behind, address, post)
                : new LinkMeaning(null);
        }

        if (address.StartsWith("//", StringComparison.Ordinal))
            return new LinkMeaning("https:" + address, $"“{address}” gets https: at the front.");
        var below = site.Configuration.BelowSite(address);
        if (below != address)
            return OnOwnSite(address, below, post);
        if (Array.Exists(Schemes, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
            return new LinkMeaning(address);
        if (ReferenceTarget.Read(address) is not { } target)
        {
            return new LinkMeaning(
                null,
                $"The link to “{address}” is left out, but its words are kept: it is not a valid address.",
                IsLost: true
            );
        }
        if (target.IsOwnPage)
            return ToPost(post, address, address, post);
        if (SiteName.Begins(address))
            return new LinkMeaning("https://" + address, $"“{address}” gets https:// at the front.");
        if (PostFiles.IsPicture(target.Path))
            return Picture(address, post);
        return addresses.Find(target.Path, post) is { } other
            ? ToPost(other, ReferenceTarget.AfterPath(address), address, post)
            : Elsewhere(address, target, post);
    }

    /// <summary>The address of a page of the site: an article, or as it is.</summary>
    private LinkMeaning OnOwnSite(string address, string below, SourcePost post)
    {
        if (
            ReferenceTarget.Read(below) is { } target
            && addresses.Find(target.Path, post) is { } other
            && !heldBack.Contains(other.SourcePath)
        )
        {
            return ToPost(other, ReferenceTarget.AfterPath(below), address, post);
        }
        return address[0] == '/' ? Link(below, post) : new LinkMeaning(address);
    }

    /// <summary>Where a picture is.</summary>
    public LinkMeaning Picture(string address, SourcePost post)
    {
        if (pictures.Written(address, post) is { } written)
            return new LinkMeaning(written == address || PictureFiles.IsOnWeb(written) ? written : ArticlePaths.InMarkdown(written));
        return new LinkMeaning(
            null,
            $"The site has no picture “{address}”. It is kept in a comment, which readers do not see.",
            IsLost: true
        );
    }

    private LinkMeaning ToPost(SourcePost? other, string behind, string address, SourcePost post)
    {
        if (other is null)
            return new LinkMeaning(null);
        if (heldBack.Contains(other.SourcePath) && !ReferenceEquals(other, post) && !(post.IsDraft && other.IsDraft))
        {
            // A page without a date, such as “About”, stays a page: the app may have it at its old address.
            if (!other.IsDraft && site.Configuration.Address is not null)
                return OnSite(address, "/" + other.Name.Page + "/", behind);
            var reason = other.IsDraft ? "is a draft" : "is not an article yet";
            return new LinkMeaning(
                null,
                $"The link to “{Shown(address)}” is left out, but its words are kept: {other.SourcePath} {reason}.",
                IsLost: true
            );
        }

        var (heading, message) = Heading(other, behind, address);
        var isOwn = (other.Original ?? other).Target == (post.Original ?? post).Target;
        if (isOwn && heading.Length == 0 && behind.Contains('#', StringComparison.Ordinal))
            return message is null ? new LinkMeaning(address) : new LinkMeaning(null, message, IsLost: true);
        if (isOwn && heading.StartsWith('#'))
            return new LinkMeaning(heading, message);
        var from = $"{ArticleSlug.RootFolder}/{(post.Original ?? post).Target}";
        var path = ArticlePaths.InMarkdown(ArticlePaths.Relative((other.Original ?? other).Target, from));
        return new LinkMeaning(path + heading, message, message is not null);
    }

    /// <summary>The query and the heading, whose id may be another one in an article.</summary>
    private (string Behind, string? Message) Heading(SourcePost other, string behind, string address)
    {
        var sign = behind.IndexOf('#', StringComparison.Ordinal);
        if (sign < 0 || behind[sign..] is "#" or "#top")
            return (behind, null);
        var id = Uri.UnescapeDataString(behind[(sign + 1)..]);
        if (headings(other).Find(id) is { } own)
            return (behind[..sign] + "#" + Uri.EscapeDataString(own), null);
        return (behind[..sign], $"“{Shown(address)}” does not lead to a heading: “#{id}” is left out.");
    }

    private LinkMeaning Elsewhere(string address, ReferenceTarget target, SourcePost post)
    {
        var path = target.IsFromRoot ? target.Path : ArticlePaths.Resolve(target.Path, post.Name.Page + "/index");
        if (path is null)
        {
            return new LinkMeaning(
                null,
                $"The link to “{address}” is left out, but its words are kept: it leads outside the site.",
                IsLost: true
            );
        }
        if (target.IsFromRoot && pages.Has(path))
            return new LinkMeaning(address);
        if (ArticlePaths.HasExtension(path) && !ArticlePaths.NamesFile(path) && !SiteName.Begins(path))
        {
            return target.IsFromRoot
                ? new LinkMeaning(address)
                : new LinkMeaning(address, $"The file “{address}” is not copied. Put it where the app serves its files.", IsLost: true);
        }

        if (site.Configuration.Address is not null)
            return OnSite(address, path, ReferenceTarget.AfterPath(address));

        return new LinkMeaning(
            null,
            $"The link to “{address}” is left out, but its words are kept: no post has this address. List pages of your app with --pages.",
            IsLost: true
        );
    }

    /// <summary>The whole address of a page of the site that is not an article.</summary>
    private LinkMeaning OnSite(string address, string path, string behind)
    {
        var written = MarkdownWords.Address($"{site.Configuration.Address}/{path.TrimStart('/')}{behind}");
        return new LinkMeaning(written, $"“{Shown(address)}” is not an article, and is written as {written}.");
    }

    private static string Shown(string address) => PostLink.IsOne(address, out var path) ? path ?? "" : address;
}
