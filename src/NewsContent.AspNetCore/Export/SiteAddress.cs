namespace NewsContent.AspNetCore;

/// <summary>An address of the site to which a page leads.</summary>
/// <param name="Path">The path, root-relative and encoded.</param>
/// <param name="Id">The place in that page, decoded; null for the page.</param>
/// <param name="HasQuery">Whether a query is after the path.</param>
internal sealed record SiteAddress(string Path, string? Id, bool HasQuery = false)
{
    private static readonly Uri Anywhere = new("http://site.invalid/");

    /// <summary>Reads what a page writes; null where it leads to another site, or is not an address of a page.</summary>
    /// <param name="written">What the page writes.</param>
    /// <param name="page">The page’s own address.</param>
    public static SiteAddress? Of(string written, string page)
    {
        var isOfSite =
            Uri.TryCreate(new Uri(Anywhere, page), written, out var target)
            && target.Scheme == Anywhere.Scheme
            && target.Host == Anywhere.Host;
        return isOfSite
            ? new SiteAddress(
                target!.AbsolutePath,
                target.Fragment.Length > 1 ? Uri.UnescapeDataString(target.Fragment[1..]) : null,
                target.Query.Length > 1
            )
            : null;
    }

    /// <summary>Whether an address of the site is neither root-relative nor one in the same page.</summary>
    public static bool IsRelative(string written) => written.Length > 0 && written[0] is not ('/' or '#' or '?');
}
