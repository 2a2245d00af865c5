namespace NewsContent.Markdown.Inlines;

/// <summary>
/// Addresses of other sites, of mail and of telephones: whether anybody could follow them. What a browser must not follow is
/// <c>SafeTarget</c>’s.
/// </summary>
internal static class WebAddress
{
    /// <summary>What to write in the place of an address that leads nowhere; null for a complete one, and for a path.</summary>
    /// <param name="target">A target that a page may have.</param>
    public static string? Advice(string target)
    {
        var end = target.IndexOfAny(EndsOfScheme);
        if (end < 0 || target[end] != ':')
            return null;
        if (target.Any(char.IsWhiteSpace))
            return "An address cannot contain a space: write %20 instead.";
        var rest = target.Substring(end + 1);
        if (Is(target, end, "mailto"))
            return IsMail(rest) ? null : "Write a name, an @ and the site, as in mailto:desk@example.org.";
        if (Is(target, end, "tel"))
            return IsTelephone(rest) ? null : "Write the number, as in tel:+4930123456.";
        return Uri.TryCreate(target, UriKind.Absolute, out var address) && Uri.CheckHostName(address.DnsSafeHost) != UriHostNameType.Unknown
            ? null
            : "Write the name of a site after the //, as in https://example.org/tides.";
    }

    private static readonly char[] EndsOfScheme = [':', '/', '?', '#'];

    private static bool Is(string target, int end, string scheme) =>
        end == scheme.Length && target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>RFC 3966: what is after a semicolon are parameters.</summary>
    private static bool IsTelephone(string rest)
    {
        var end = rest.IndexOf(';');
        var number = end < 0 ? rest : rest.Substring(0, end);
        return number.Any(char.IsDigit) && !number.Any(char.IsLetter);
    }

    private static bool IsMail(string rest)
    {
        var query = rest.IndexOf('?');
        var address = query < 0 ? rest : rest.Substring(0, query);
        var at = address.IndexOf('@');
        return at < 0 ? query == 0 : at > 0 && at < address.Length - 1;
    }
}
