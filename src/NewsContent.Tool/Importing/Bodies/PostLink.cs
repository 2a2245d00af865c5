using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>The address of a post between two passes: what a shortcode names is known before links are looked at.</summary>
internal static class PostLink
{
    private const string Scheme = "newscontent-import:";

    /// <summary>Of a post that the site does not have.</summary>
    public const string Missing = Scheme + "missing";

    public static string To(SourcePost post) => Scheme + "/" + Uri.EscapeDataString(post.ContentPath);

    /// <summary>Whether an address is one of these, and the path below the site’s content that it has; null for none.</summary>
    public static bool IsOne(string address, out string? path)
    {
        var isOne = address.StartsWith(Scheme, StringComparison.Ordinal);
        path =
            isOne && address.Length > Scheme.Length && address[Scheme.Length] == '/'
                ? Uri.UnescapeDataString(address[(Scheme.Length + 1)..].Split('#')[0])
                : null;
        return isOne;
    }
}
