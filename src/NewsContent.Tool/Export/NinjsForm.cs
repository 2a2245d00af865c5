using System.Globalization;
using System.Text.Json;
using NewsContent.Text.Header;
using NewsContent.Text.Records;

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
        json.WriteString("contentCreated", ArticleDates.Moment(article.Published, article.PublishedAt));
        json.WriteString("slugline", article.Slug);
        WriteHeader(json, article);
        WriteHeadlines(json, article);
        WriteDescriptions(json, ("summary", article.Summary));
        json.WriteStartArray("bodies");
        WriteBody(json, "text/plain", ArticlePlainText.RenderBody(article).TrimEnd('\n'), article.WordCount);
        WriteBody(json, "text/html", ArticleHtml.RenderBody(article), article.WordCount);
        json.WriteEndArray();
        if (article.Image is { } image && addresses.Of(image) is { } picture)
            WritePicture(json, image, picture);
        HeaderExport.WriteNamed(
            json,
            "people",
            article.Speakers.Where(static speaker => speaker.Kind == SpeakerKind.Person).Select(static speaker => speaker.Name),
            Quoted
        );
        HeaderExport.WriteNamed(
            json,
            "organisations",
            article.Speakers.Where(static speaker => speaker.Kind == SpeakerKind.Organization).Select(static speaker => speaker.Name),
            Quoted
        );
        json.WriteEndObject();
    }

    /// <summary>The picture at the top, as an object of its own that is associated with the article.</summary>
    private static void WritePicture(Utf8JsonWriter json, Image image, string address)
    {
        json.WriteStartArray("associations");
        json.WriteStartObject();
        json.WriteString("name", "main picture");
        json.WriteString("uri", address);
        json.WriteString("type", "picture");
        if (image.Credit is { } credit)
            json.WriteString("by", credit);
        WriteDescriptions(json, ("alt", image.Alt.Length > 0 ? image.Alt : null), ("caption", image.Caption));
        json.WriteStartArray("renditions");
        json.WriteStartObject();
        json.WriteString("name", "original");
        json.WriteString("href", address);
        if (image.Width is { } width)
            json.WriteNumber("width", width);
        if (image.Height is { } height)
            json.WriteNumber("height", height);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDescriptions(Utf8JsonWriter json, params (string Role, string? Text)[] descriptions)
    {
        if (Array.TrueForAll(descriptions, static one => one.Text is null))
            return;
        json.WriteStartArray("descriptions");
        foreach (var (role, text) in descriptions)
        {
            if (text is not null)
                WriteValue(json, role, text);
        }

        json.WriteEndArray();
    }

    private static void WriteHeader(Utf8JsonWriter json, Article article)
    {
        foreach (var (exported, value) in HeaderExport.Of(article, static field => field.Ninjs))
        {
            var (name, shape) = exported;
            switch (shape)
            {
                // An article that was never changed is the version of its day.
                case ExportShape.Moment:
                    var date = (RecordDate?)value ?? new RecordDate(article.Published, article.PublishedAt);
                    json.WriteString(name, ArticleDates.Moment(date.Day, date.At));
                    break;
                case ExportShape.Named:
                    HeaderExport.WriteNamed(json, name, HeaderExport.Texts(value));
                    break;
                case ExportShape.Value or ExportShape.Joined:
                    if (!HeaderExport.IsNothing(value))
                        json.WriteString(name, string.Join(", ", HeaderExport.Texts(value)));
                    break;
                case ExportShape.PublishingStatus:
                    json.WriteString(name, value is null ? "usable" : "withheld");
                    break;
                case ExportShape.Corrections:
                    WriteCorrections(json, name, article.Corrections);
                    break;
                case ExportShape.Headline:
                    break;
                default:
                    throw HeaderExport.Unknown(shape);
            }
        }
    }

    /// <summary>What was corrected and when, a line for each, as agencies tell it those who have the article already.</summary>
    private static void WriteCorrections(Utf8JsonWriter json, string name, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count > 0)
            json.WriteString(name, string.Join("\n", corrections.Select(Line)));

        static string Line(Correction one) => string.Create(CultureInfo.InvariantCulture, $"Correction {one.Date:yyyy-MM-dd}: {one.Text}");
    }

    private static void WriteHeadlines(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("headlines");
        WriteValue(json, "main", article.Headline);
        foreach (var (exported, value) in HeaderExport.Of(article, static field => field.Ninjs))
        {
            if (exported.Shape != ExportShape.Headline)
                continue;
            foreach (var text in HeaderExport.Texts(value))
                WriteValue(json, exported.Name, text);
        }

        json.WriteEndArray();
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
}
