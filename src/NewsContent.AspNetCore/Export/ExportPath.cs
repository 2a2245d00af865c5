namespace NewsContent.AspNetCore;

/// <summary>Which file an address becomes.</summary>
internal static class ExportPath
{
    /// <summary>
    /// The path of a file in the export’s folder: that of the address, and for a page <c>index.html</c> in a folder of that name, which
    /// every host serves at the address.
    /// </summary>
    /// <param name="address">The address, root-relative and encoded.</param>
    /// <param name="isPage">Whether a page of HTML is there.</param>
    public static string Of(string address, bool isPage)
    {
        var path = string.Join('/', address.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString));
        return !isPage || path.EndsWith(".html", StringComparison.Ordinal) ? path
            : path.Length == 0 ? "index.html"
            : path + "/index.html";
    }
}
