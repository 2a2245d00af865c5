using System.Text.Json;

namespace NewsContent.Tool.Export;

/// <summary>JSON-LD: a NewsArticle of schema.org with a Quotation for each of its quotations.</summary>
internal sealed class JsonLinkedDataForm(ArticleAddresses addresses) : IArticleForm
{
    public void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        if (addresses.Of(article) is { } address)
        {
            json.WriteString("@id", address);
            json.WriteString("url", address);
        }

        json.WriteString("headline", article.Headline);
        WriteGiven(json, "description", article.Summary);
        WriteGiven(json, "articleSection", article.Kicker);
        json.WriteString("datePublished", ArticleDates.DateOrMoment(article.Published, article.PublishedAt));
        if (article.Updated is { } updated)
            json.WriteString("dateModified", ArticleDates.DateOrMoment(updated, article.UpdatedAt));
        json.WriteString("inLanguage", article.Language);
        if (article.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var author in article.Authors)
                WriteNamed(json, null, "Person", author, null);
            json.WriteEndArray();
        }

        WriteGiven(json, "dateline", article.Location);
        if (article.Source is not null)
            WriteNamed(json, "sourceOrganization", "Organization", article.Source, null);
        if (article.Tags.Count > 0)
        {
            json.WriteStartArray("keywords");
            foreach (var tag in article.Tags)
                json.WriteStringValue(tag);
            json.WriteEndArray();
        }

        json.WriteNumber("wordCount", article.WordCount);
        json.WriteString("articleBody", PlainBody.AsText(article));
        WriteQuotations(json, article);
        json.WriteEndObject();
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

    private static void WriteNamed(Utf8JsonWriter json, string? property, string type, string name, string? role)
    {
        if (property is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        WriteGiven(json, type == "Person" ? "jobTitle" : "description", role);
        json.WriteEndObject();
    }

    private static void WriteGiven(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
            json.WriteString(property, value);
    }
}
