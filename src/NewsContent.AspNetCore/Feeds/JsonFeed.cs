using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsContent.AspNetCore;

/// <summary>The newest articles as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public static byte[] Write(SiteView site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json, site);
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, SiteView site)
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", site.Options.Title);
        json.WriteString("home_page_url", site.Whole(site.Edition.AddressOfFront()));
        json.WriteString("feed_url", site.Whole(site.Edition.AddressOfFile(SiteFile.Json)));
        WriteGiven(json, "description", site.Options.Description);
        WriteGiven(json, "icon", site.Options.Logo is { } logo ? site.Whole(site.Edition.AddressOfPicture(logo)) : null);
        json.WriteString("language", site.Options.Language);
        json.WriteStartArray("items");
        foreach (var article in FeedArticles.Of(site))
            WriteItem(json, site, article);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, SiteView site, Article article)
    {
        var address = site.Whole(site.Edition.AddressOf(article));
        json.WriteStartObject();
        json.WriteString("id", address);
        json.WriteString("url", address);
        json.WriteString("title", article.Headline);
        json.WriteString("content_html", FeedArticles.Html(site, article));
        WriteGiven(json, "summary", article.Summary);
        WriteGiven(json, "image", article.Image is { } image ? site.Whole(site.Edition.AddressOfPicture(image.Source)) : null);
        json.WriteString("date_published", Dates.Iso(LastChange.Published(article)));
        if (article.Updated is not null)
            json.WriteString("date_modified", Dates.Iso(LastChange.Of(article)));
        json.WriteString("language", article.Language);
        WriteAuthors(json, site, article);
        WriteTags(json, article);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, SiteView site, Article article)
    {
        if (article.Byline.Count == 0)
            return;
        json.WriteStartArray("authors");
        foreach (var author in article.Byline)
        {
            json.WriteStartObject();
            json.WriteString("name", author.Name);
            WriteGiven(json, "url", site.Edition.AddressOf(author) is { } address ? site.Whole(address) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTags(Utf8JsonWriter json, Article article)
    {
        if (article.Tags.Count == 0)
            return;
        json.WriteStartArray("tags");
        foreach (var tag in article.Tags)
            json.WriteStringValue(tag);
        json.WriteEndArray();
    }

    private static void WriteGiven(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
            json.WriteString(property, value);
    }
}
