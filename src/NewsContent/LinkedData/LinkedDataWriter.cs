using System.Globalization;
using System.Text.Json;

namespace NewsContent;

/// <summary>Writes one article; what schema.org has no property for is not part of it.</summary>
internal sealed class LinkedDataWriter(Utf8JsonWriter json, Article article, ArticleLinkedDataOptions options)
{
    private const string Person = "Person";
    private const string Organization = "Organization";

    private readonly string? _address = options.AddressOfArticle?.Invoke(article);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        WriteGiven("@id", _address);
        WriteGiven("url", _address);
        WriteGiven("mainEntityOfPage", _address);
        json.WriteString("headline", article.Headline);
        WriteGiven("description", article.Summary);
        json.WriteString("datePublished", article.PublishedAt is { } at ? Moment(at) : Day(article.Published));
        WriteAuthors();
        WriteGiven("articleSection", article.Kicker);
        json.WriteString("inLanguage", article.Language);
        WriteGiven(
            "dateModified",
            article.UpdatedAt is { } changed ? Moment(changed)
                : article.Updated is { } day ? Day(day)
                : null
        );
        WriteGiven("dateline", article.Location);
        if (article.Source is { } source)
            WriteNamed("sourceOrganization", Organization, source);
        WritePublisher();
        WriteTags();
        WriteGiven("creativeWorkStatus", article.Status == ArticleStatus.Draft ? "draft" : null);
        WriteGiven("genre", article.Form?.ToString());
        WriteGiven("expires", article.Expires?.ToString("O", CultureInfo.InvariantCulture));
        WriteCredits();
        WriteCorrections();
        if (article.Image is { } image)
            WritePicture(image);
        WriteOriginal();
        json.WriteNumber("wordCount", article.WordCount);
        if (options.IncludesBody)
            json.WriteString("articleBody", ArticlePlainText.RenderBody(article).TrimEnd('\n'));
        WriteQuotations();
        json.WriteEndObject();
    }

    private void WriteAuthors()
    {
        if (article.Byline.Count == 0)
            return;
        json.WriteStartArray("author");
        foreach (var author in article.Byline)
            WriteNamed(null, Person, author.Name, author.Role, options.AddressOfAuthor?.Invoke(author));
        json.WriteEndArray();
    }

    private void WriteCredits()
    {
        if (article.Credits.Count == 0)
            return;
        json.WriteStartArray("contributor");
        foreach (var credit in article.Credits)
            WriteNamed(null, Person, credit.Author.Name, credit.Author.Role, description: credit.Kind.ToString());
        json.WriteEndArray();
    }

    private void WritePublisher()
    {
        if (options.PublisherName is not { } name)
            return;
        json.WriteStartObject("publisher");
        json.WriteString("@type", Organization);
        json.WriteString("name", name);
        WriteGiven("logo", options.PublisherLogo);
        json.WriteEndObject();
    }

    private void WriteTags()
    {
        if (article.Tags.Count == 0)
            return;
        json.WriteStartArray("keywords");
        foreach (var tag in article.Tags)
            json.WriteStringValue(tag);
        json.WriteEndArray();
    }

    private void WriteCorrections()
    {
        if (article.Corrections.Count == 0)
            return;
        json.WriteStartArray("correction");
        foreach (var correction in article.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            json.WriteString("datePublished", Day(correction.Date));
            json.WriteString("text", correction.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePicture(Image image)
    {
        json.WriteStartObject("image");
        json.WriteString("@type", "ImageObject");
        var address = options.AddressOfPicture is { } addressOf ? addressOf(image) : OwnAddress(image);
        json.WriteString(address is null ? "identifier" : "url", address ?? image.Source);
        WritePixels("width", image.Width);
        WritePixels("height", image.Height);
        WriteGiven("description", image.Alt.Length > 0 ? image.Alt : null);
        WriteGiven("caption", image.Caption);
        WriteGiven("creditText", image.Credit);
        json.WriteEndObject();
    }

    private static string? OwnAddress(Image image) =>
        image.Source.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || image.Source.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? image.Source
            : null;

    private void WritePixels(string property, int? number)
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

    private void WriteOriginal()
    {
        if (!article.IsTranslation || article.Translations.FirstOrDefault(static other => !other.IsTranslation) is not { } original)
            return;
        json.WriteStartObject("translationOfWork");
        json.WriteString("@type", "NewsArticle");
        WriteGiven("@id", options.AddressOfArticle?.Invoke(original));
        json.WriteString("identifier", original.Slug);
        json.WriteString("inLanguage", original.Language);
        json.WriteEndObject();
    }

    private void WriteQuotations()
    {
        var quotes = article.State.Body.Quotes.Items;
        if (quotes.Length == 0)
            return;

        // An address with a place of its own in it has no room for another one.
        var page = _address?.Contains('#', StringComparison.Ordinal) == false ? _address : null;
        json.WriteStartArray("hasPart");
        for (var i = 0; i < quotes.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Quotation");
            if (page is not null)
                json.WriteString("url", $"{page}#{article.State.Ids.OfQuotes[i]}");
            json.WriteString("text", quotes[i].Text);
            if (quotes[i].Speaker is { } speaker)
                WriteSpeaker(speaker);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A source without a name has the words for it as its description: they name nobody.</summary>
    private void WriteSpeaker(Speaker speaker)
    {
        const string Property = "spokenByCharacter";
        if (speaker.Kind == SpeakerKind.Unnamed)
        {
            json.WriteStartObject(Property);
            json.WriteString("@type", Person);
            json.WriteString("description", speaker.Name);
            json.WriteEndObject();
            return;
        }

        var type = speaker.Kind == SpeakerKind.Organization ? Organization : Person;
        WriteNamed(Property, type, speaker.Name, speaker.Role, options.AddressOfSpeaker?.Invoke(speaker));
    }

    /// <summary>Someone with a name; without a property, as an item of a list.</summary>
    private void WriteNamed(string? property, string type, string name, string? role = null, string? url = null, string? description = null)
    {
        if (property is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        WriteGiven("url", url);
        WriteGiven(type == Person ? "jobTitle" : "description", role);
        WriteGiven("description", description);
        json.WriteEndObject();
    }

    private void WriteGiven(string property, string? value)
    {
        if (value is not null)
            json.WriteString(property, value);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
