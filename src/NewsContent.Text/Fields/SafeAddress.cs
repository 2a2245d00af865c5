namespace NewsContent.Text.Fields;

/// <summary>Which addresses a field may have: of the web, of mail and telephone, and those on the app's own site.</summary>
internal static class SafeAddress
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    public static bool Is(string address)
    {
        if (address.Length == 0 || address.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\\'))
            return false;
        var end = address.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || address[end] != ':'
            ? !address.StartsWith("//", StringComparison.Ordinal)
            : end + 1 < address.Length
                && Array.Exists(Schemes, scheme => string.Equals(scheme, address.Substring(0, end), StringComparison.OrdinalIgnoreCase));
    }
}
