namespace NewsContent.Tool.Importing.Sources;

/// <summary>Addresses of pages as their paths: without slashes at the ends and without <c>index.html</c>.</summary>
internal static class PageAddress
{
    private static readonly string[] Endings = ["/index.html", "/index.htm", ".html", ".htm"];

    /// <summary>The path of an address that begins at the site’s top.</summary>
    public static string Of(string address)
    {
        var path = address.Trim();
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                path = path[..^ending.Length];
        }

        return path.Trim('/');
    }

    /// <summary>The path of an address that begins at the top with <c>/</c>, and else at a folder.</summary>
    public static string Below(string address, string folder) =>
        address.Trim().StartsWith('/') || folder.Length == 0 ? Of(address) : folder + "/" + Of(address);

    /// <summary>The folder of a page with a <c>/</c> after it; empty at the top.</summary>
    public static string Folder(string page) => page[..(page.LastIndexOf('/') + 1)];
}
