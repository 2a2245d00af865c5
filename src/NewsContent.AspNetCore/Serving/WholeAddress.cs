namespace NewsContent.AspNetCore;

/// <summary>Root-relative addresses with scheme and host before them.</summary>
internal static class WholeAddress
{
    /// <summary>An address with scheme and host; as it is where it has them, or where nobody knows them.</summary>
    /// <param name="address">The address; encoded.</param>
    /// <param name="site">Where the site is; its path is not part of what is added, as root-relative addresses have it.</param>
    public static string Of(string address, Uri? site) =>
        site is null || !address.StartsWith('/') ? address : site.GetLeftPart(UriPartial.Authority) + address;
}
