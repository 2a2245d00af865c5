using System.Text;

namespace NewsContent.AspNetCore;

/// <summary>Tells whoever reads sites by program that it may, and where the sitemaps are (RFC 9309).</summary>
internal static class RobotsFile
{
    public static byte[] Write(SiteView site)
    {
        var sitemap = site.Whole(site.Edition.AddressOfFile(SiteFile.Sitemap));
        var news = site.Whole(site.Edition.AddressOfFile(SiteFile.NewsSitemap));
        return Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\nSitemap: {news}\n");
    }
}
