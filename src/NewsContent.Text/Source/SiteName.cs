namespace NewsContent.Text.Source;

/// <summary>Addresses of sites before which someone forgot <c>https://</c>: <c>example.org/tides</c>.</summary>
internal static class SiteName
{
    private static readonly string[] Ends = [".com", ".org", ".net"];

    /// <summary>Whether a path begins as the names of sites do.</summary>
    public static bool Begins(string path)
    {
        var end = path.IndexOfAny(['/', '?', '#', ':']);
        var name = end < 0 ? path : path.Substring(0, end);
        return name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(Ends, known => name.EndsWith(known, StringComparison.OrdinalIgnoreCase) && name.Length > known.Length);
    }
}
