using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace NewsContent.AspNetCore;

/// <summary>The newest articles as RSS 2.0 and as Atom 1.0 (RFC 4287).</summary>
internal static class SyndicationFeeds
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace AtomNames = "http://www.w3.org/2005/Atom";

    /// <summary>RSS. Authors are those of Dublin Core, as RSS's own need an e-mail address.</summary>
    public static byte[] Rss(SiteView site)
    {
        var feed = Feed(site, SiteFile.Rss);
        Declare(feed, "content", Content);
        Declare(feed, "dc", DublinCore);
        Declare(feed, "atom", AtomNames);
        Extend(
            feed.ElementExtensions,
            "atom",
            new XElement(
                AtomNames + "link",
                new XAttribute("href", site.Whole(site.Edition.AddressOfFile(SiteFile.Rss))),
                new XAttribute("rel", "self"),
                new XAttribute("type", "application/rss+xml")
            )
        );
        feed.Items = FeedArticles.Of(site).Select(article => RssItem(site, article)).ToList();
        feed.Links.Remove(feed.Links.First(static link => link.RelationshipType == "self"));
        return Written(new Rss20FeedFormatter(feed, serializeExtensionsAsAtom: false));
    }

    /// <summary>Atom.</summary>
    public static byte[] Atom(SiteView site)
    {
        var feed = Feed(site, SiteFile.Atom);
        feed.Authors.Add(new SyndicationPerson { Name = Clean(site.Options.Publisher ?? site.Options.Title) });
        feed.Items = FeedArticles.Of(site).Select(article => AtomItem(site, article)).ToList();
        return Written(new Atom10FeedFormatter(feed));
    }

    private static SyndicationFeed Feed(SiteView site, string file)
    {
        var front = site.Whole(site.Edition.AddressOfFront());
        var feed = new SyndicationFeed(
            Clean(site.Options.Title),
            Clean(site.Options.Description ?? site.Options.Title),
            new Uri(front),
            front,
            FeedArticles.LastChange(site)
        )
        {
            Language = site.Options.Language,
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(site.Whole(site.Edition.AddressOfFile(file)))));
        return feed;
    }

    private static SyndicationItem RssItem(SiteView site, Article article)
    {
        var item = Item(site, article);
        item.Summary = new TextSyndicationContent(Clean(article.Excerpt()));
        foreach (var author in article.Authors)
            Extend(item.ElementExtensions, "dc", new XElement(DublinCore + "creator", Clean(author)));
        Extend(item.ElementExtensions, "content", new XElement(Content + "encoded", Clean(FeedArticles.Html(site, article))));
        return item;
    }

    private static SyndicationItem AtomItem(SiteView site, Article article)
    {
        var item = Item(site, article);
        item.LastUpdatedTime = LastChange.Of(article);
        item.Summary = new TextSyndicationContent(Clean(article.Excerpt()));
        item.Content = new TextSyndicationContent(Clean(FeedArticles.Html(site, article)), TextSyndicationContentKind.Html);
        item.AttributeExtensions.Add(new XmlQualifiedName("lang", XNamespace.Xml.NamespaceName), article.Language);
        foreach (var author in article.Byline)
            item.Authors.Add(new SyndicationPerson { Name = Clean(author.Name), Uri = AddressOf(site, author) });
        return item;
    }

    private static SyndicationItem Item(SiteView site, Article article)
    {
        var address = site.Whole(site.Edition.AddressOf(article));
        var item = new SyndicationItem { Id = address, Title = new TextSyndicationContent(Clean(article.Headline)) };
        item.AddPermalink(new Uri(address));
        item.PublishDate = LastChange.Published(article);
        foreach (var tag in article.Tags)
            item.Categories.Add(new SyndicationCategory(Clean(tag)));
        return item;
    }

    private static string? AddressOf(SiteView site, Author author) =>
        site.Edition.AddressOf(author) is { } address ? site.Whole(address) : null;

    private static void Declare(SyndicationFeed feed, string prefix, XNamespace names) =>
        feed.AttributeExtensions.Add(new XmlQualifiedName(prefix, XNamespace.Xmlns.NamespaceName), names.NamespaceName);

    /// <summary>Adds an element under the prefix that programs look for which do not know namespaces.</summary>
    private static void Extend(SyndicationElementExtensionCollection extensions, string prefix, XElement element)
    {
        element.Add(new XAttribute(XNamespace.Xmlns + prefix, element.Name.NamespaceName));
        using var reader = element.CreateReader();
        extensions.Add(reader);
    }

    private static byte[] Written(SyndicationFeedFormatter formatter) => XmlFile.Write(formatter.WriteTo);

    private static string Clean(string text) => XmlFile.Clean(text);
}
