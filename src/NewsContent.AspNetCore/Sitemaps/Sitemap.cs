using System.Globalization;
using System.Xml;

namespace NewsContent.AspNetCore;

/// <summary>All pages, as sitemaps.org describes it, with the pages in other languages beside each.</summary>
internal static class Sitemap
{
    /// <summary>A sitemap of more addresses than this has parts, in files of their own.</summary>
    public const int Most = 50_000;

    private const string Names = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The sitemap, or the list of its parts.</summary>
    public static byte[] Write(SiteView site)
    {
        var pages = site.Edition.SitemapPages;
        return pages.Count <= Most
            ? Part(site, pages)
            : XmlFile.Write(xml =>
            {
                xml.WriteStartElement("sitemapindex", Names);
                for (var part = 1; part <= PartsOf(pages.Count); part++)
                {
                    xml.WriteStartElement("sitemap", Names);
                    xml.WriteElementString("loc", Names, site.Whole(site.Edition.AddressOfFile(NameOf(part))));
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            });
    }

    /// <summary>A part of the sitemap; null when it has no such part.</summary>
    /// <param name="site">The site.</param>
    /// <param name="number">Which part, from 1.</param>
    public static byte[]? WritePart(SiteView site, int number)
    {
        var pages = site.Edition.SitemapPages;
        return pages.Count <= Most || number < 1 || number > PartsOf(pages.Count)
            ? null
            : Part(site, [.. pages.Skip((number - 1) * Most).Take(Most)]);
    }

    /// <summary>How many parts a sitemap has.</summary>
    public static int PartsOf(int pages) => (pages + Most - 1) / Most;

    /// <summary>The name of a part's file.</summary>
    public static string NameOf(int part) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{part}.xml");

    private static byte[] Part(SiteView site, IReadOnlyList<SitemapPage> pages) =>
        XmlFile.Write(xml =>
        {
            xml.WriteStartElement("urlset", Names);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var page in pages)
                WritePage(xml, site, page);
            xml.WriteEndElement();
        });

    private static void WritePage(XmlWriter xml, SiteView site, SitemapPage page)
    {
        xml.WriteStartElement("url", Names);
        xml.WriteElementString("loc", Names, site.Whole(page.Address));
        if (page.Changed is { } changed)
            xml.WriteElementString("lastmod", Names, changed);
        foreach (var other in page.Languages)
            WriteLanguage(xml, site, other.Language, other.Address);
        if (page.Languages.FirstOrDefault(static other => other.IsOriginal) is { } original)
            WriteLanguage(xml, site, "x-default", original.Address);
        xml.WriteEndElement();
    }

    private static void WriteLanguage(XmlWriter xml, SiteView site, string language, string address)
    {
        xml.WriteStartElement("xhtml", "link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", site.Whole(address));
        xml.WriteEndElement();
    }
}
