using System.Text.Json;
using NewsContent.Text.Header;
using NewsContent.Text.Records;

namespace NewsContent.Tool.Export;

/// <summary>JSON-LD: a NewsArticle of schema.org with a Quotation for each of its quotations.</summary>
internal sealed class JsonLinkedDataForm(ArticleAddresses addresses) : IArticleForm
{
    public void Write(Utf8JsonWriter json, Article article, OriginalArticle? original)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        if (addresses.Of(article, original) is { } address)
        {
            json.WriteString("@id", address);
            json.WriteString("url", address);
        }

        json.WriteString("headline", article.Headline);
        WriteGiven(json, "description", article.Summary);
        json.WriteString("datePublished", ArticleDates.DateOrMoment(article.Published, article.PublishedAt));
        WriteHeader(json, article);
        if (original is not null)
            WriteOriginal(json, original);
        json.WriteNumber("wordCount", article.WordCount);
        json.WriteString("articleBody", ArticlePlainText.RenderBody(article).TrimEnd('\n'));
        WriteQuotations(json, article);
        json.WriteEndObject();
    }

    private void WriteOriginal(Utf8JsonWriter json, OriginalArticle original)
    {
        json.WriteStartObject("translationOfWork");
        json.WriteString("@type", "NewsArticle");
        WriteGiven(json, "@id", addresses.Of(original.Slug));
        json.WriteString("identifier", original.Slug);
        json.WriteString("inLanguage", original.Language);
        json.WriteEndObject();
    }

    private void WriteHeader(Utf8JsonWriter json, Article article)
    {
        foreach (var (exported, value) in HeaderExport.Of(article, static field => field.JsonLinkedData))
        {
            if (HeaderExport.IsNothing(value))
                continue;
            var (name, shape) = exported;
            switch (shape, value)
            {
                case (ExportShape.Value, RecordDate date):
                    json.WriteString(name, ArticleDates.DateOrMoment(date.Day, date.At));
                    break;
                case (ExportShape.Value, string text):
                    json.WriteString(name, text);
                    break;
                case (ExportShape.Value, IReadOnlyList<string> texts):
                    HeaderExport.WriteTexts(json, name, texts);
                    break;
                case (ExportShape.Persons, IReadOnlyList<Author> authors):
                    json.WriteStartArray(name);
                    foreach (var author in authors)
                        WriteNamed(json, null, "Person", author.Name, author.Role, url: addresses.Of(author));
                    json.WriteEndArray();
                    break;
                case (ExportShape.Picture, Image image):
                    WritePicture(json, name, image);
                    break;
                case (ExportShape.Credits, IReadOnlyList<Credit> credits):
                    json.WriteStartArray(name);
                    foreach (var credit in credits)
                        WriteNamed(json, null, "Person", credit.Author.Name, credit.Author.Role, credit.Kind.ToString());
                    json.WriteEndArray();
                    break;
                case (ExportShape.Corrections, IReadOnlyList<Correction> corrections):
                    WriteCorrections(json, name, corrections);
                    break;
                case (ExportShape.Organization, string organization):
                    WriteNamed(json, name, "Organization", organization, null);
                    break;
                default:
                    throw HeaderExport.Unknown(shape);
            }
        }
    }

    private void WritePicture(Utf8JsonWriter json, string property, Image image)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", "ImageObject");

        // Where a site has the pictures of its articles, only the site knows.
        if (addresses.Of(image) is { } address)
            json.WriteString("url", address);
        else
            json.WriteString("identifier", image.Source);
        WritePixels(json, "width", image.Width);
        WritePixels(json, "height", image.Height);

        WriteGiven(json, "description", image.Alt.Length > 0 ? image.Alt : null);
        WriteGiven(json, "caption", image.Caption);
        WriteGiven(json, "creditText", image.Credit);
        json.WriteEndObject();
    }

    private static void WritePixels(Utf8JsonWriter json, string property, int? number)
    {
        const string Pixel = "E37";
        if (number is not { } known)
            return;
        json.WriteStartObject(property);
        json.WriteString("@type", "QuantitativeValue");
        json.WriteNumber("value", known);
        json.WriteString("unitCode", Pixel);
        json.WriteEndObject();
    }

    private static void WriteCorrections(Utf8JsonWriter json, string property, IReadOnlyList<Correction> corrections)
    {
        json.WriteStartArray(property);
        foreach (var correction in corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("datePublished", ArticleDates.DateOrMoment(correction.Date, null));
            json.WriteString("text", correction.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotations(Utf8JsonWriter json, Article article)
    {
        if (article.Quotes.Count == 0)
            return;
        json.WriteStartArray("hasPart");
        foreach (var quote in article.Quotes)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Quotation");
            json.WriteString("text", quote.Text);
            if (quote.Speaker is { } speaker)
                WriteSpeaker(json, speaker);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A source without a name has the words for it as its description: they name nobody.</summary>
    private static void WriteSpeaker(Utf8JsonWriter json, Speaker speaker)
    {
        if (speaker.Kind != SpeakerKind.Unnamed)
        {
            WriteNamed(
                json,
                "spokenByCharacter",
                speaker.Kind == SpeakerKind.Organization ? "Organization" : "Person",
                speaker.Name,
                speaker.Role
            );
            return;
        }

        json.WriteStartObject("spokenByCharacter");
        json.WriteString("@type", "Person");
        json.WriteString("description", speaker.Name);
        json.WriteEndObject();
    }

    private static void WriteNamed(
        Utf8JsonWriter json,
        string? property,
        string type,
        string name,
        string? role,
        string? description = null,
        string? url = null
    )
    {
        if (property is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        WriteGiven(json, "url", url);
        WriteGiven(json, type == "Person" ? "jobTitle" : "description", role);
        WriteGiven(json, "description", description);
        json.WriteEndObject();
    }

    private static void WriteGiven(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
            json.WriteString(property, value);
    }
}
