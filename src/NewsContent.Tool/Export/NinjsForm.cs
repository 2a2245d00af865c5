using System.Text.Json;

namespace NewsContent.Tool.Export;

/// <summary>IPTC ninjs 3.0, News in JSON.</summary>
/// <remarks>
/// ninjs knows no quotations and no day without a time: who is quoted stands among the people and organisations, and an article
/// without a time gets the beginning of its day in universal time.
/// </remarks>
internal sealed class NinjsForm(ArticleAddresses addresses) : IArticleForm
{
    private const string Quoted = "quoted";

    public void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteStartObject("standard");
        json.WriteString("name", "ninjs");
        json.WriteString("version", "3.0");
        json.WriteString("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#");
        json.WriteEndObject();
        json.WriteString("uri", addresses.Of(article));
        json.WriteString("type", "text");
        json.WriteString("language", article.Language);
        json.WriteString("contentCreated", ArticleDates.Moment(article.Published, article.PublishedAt));
        json.WriteString(
            "versionCreated",
            article.Updated is { } updated
                ? ArticleDates.Moment(updated, article.UpdatedAt)
                : ArticleDates.Moment(article.Published, article.PublishedAt)
        );
        json.WriteString("slugline", article.Slug);
        if (article.Authors.Count > 0)
            json.WriteString("by", string.Join(", ", article.Authors));
        if (article.Location is not null)
            json.WriteString("located", article.Location);

        json.WriteStartArray("headlines");
        WriteValue(json, "main", article.Headline);
        if (article.Kicker is not null)
            WriteValue(json, "kicker", article.Kicker);
        json.WriteEndArray();
        if (article.Summary is not null)
        {
            json.WriteStartArray("descriptions");
            WriteValue(json, "summary", article.Summary);
            json.WriteEndArray();
        }

        json.WriteStartArray("bodies");
        WriteBody(json, "text/plain", PlainBody.AsText(article), article.WordCount);
        WriteBody(json, "text/html", PlainBody.AsHtml(article), article.WordCount);
        json.WriteEndArray();
        WriteNames(
            json,
            "people",
            article.Speakers.Where(static speaker => speaker.Kind == SpeakerKind.Person).Select(static speaker => speaker.Name),
            Quoted
        );
        WriteNames(
            json,
            "organisations",
            article.Speakers.Where(static speaker => speaker.Kind == SpeakerKind.Organization).Select(static speaker => speaker.Name),
            Quoted
        );
        WriteNames(json, "subjects", article.Tags, null);
        WriteNames(json, "infoSources", article.Source is null ? [] : [article.Source], null);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string role, string value)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("contentType", "text/plain");
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string contentType, string value, int words)
    {
        json.WriteStartObject();
        json.WriteString("role", "main");
        json.WriteString("contentType", contentType);
        json.WriteNumber("wordCount", words);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, IEnumerable<string> names, string? relation)
    {
        var all = names.Distinct(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return;
        json.WriteStartArray(property);
        foreach (var name in all)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            if (relation is not null)
                json.WriteString("rel", relation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
