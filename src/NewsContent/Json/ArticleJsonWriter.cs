using System.Globalization;
using System.Text.Json;

namespace NewsContent.Json;

/// <summary>
/// Writes an article in the shape that <c>docs/json.md</c> describes: what follows from something else is nowhere, and what an article does
/// not have is left out.
/// </summary>
internal sealed class ArticleJsonWriter(Utf8JsonWriter json)
{
    private readonly BlockJsonWriter _blocks = new(json);

    /// <summary>Writes an object.</summary>
    /// <param name="article">The article.</param>
    /// <param name="includesSourcePath">Whether the path of its file is written.</param>
    /// <param name="writeFields">Writes the value of its fields; null where it has none.</param>
    public void Write(Article article, bool includesSourcePath, Action<Utf8JsonWriter>? writeFields)
    {
        json.WriteStartObject();
        json.WriteString("slug", article.Slug);
        if (includesSourcePath && article.SourcePath.Length > 0)
            json.WriteString("sourcePath", article.SourcePath);
        if (article.Status != ArticleStatus.Published)
            json.WriteString("status", article.Status.ToString());
        WriteGiven("kicker", article.Kicker);
        json.WriteString("headline", article.Headline);
        WriteGiven("summary", article.Summary);
        WriteDate("published", article.Published, article.PublishedAt);
        if (article.Updated is not null || article.UpdatedAt is not null)
            WriteDate("updated", article.Updated, article.UpdatedAt);
        WriteMoment("embargo", article.Embargo);
        WriteMoment("expires", article.Expires);
        json.WriteString("language", article.Language);
        WriteList("byline", article.Byline, author => WriteAuthor(author, null));
        WriteList("credits", article.Credits, credit => WriteAuthor(credit.Author, credit.Kind));
        WriteList("corrections", article.Corrections, WriteCorrection);
        WriteGiven("location", article.Location);
        WriteGiven("source", article.Source);
        if (article.Image is { } image)
            _blocks.WriteImage(image);
        WriteList("tags", article.Tags, json.WriteStringValue);
        WriteList("related", article.Related, related => json.WriteStringValue(related.Slug));
        WriteList("aliases", article.Aliases, json.WriteStringValue);
        WriteGiven("form", article.Form?.ToString());
        if (writeFields is not null)
        {
            json.WritePropertyName("fields");
            writeFields(json);
        }

        _blocks.WriteQuotes("summaryQuotes", article.SummaryQuotes, article.Summary ?? "");
        _blocks.WriteBlocks("lead", article.LeadBlocks);
        WriteList("sections", article.Sections, WriteSection);
        WriteList("speakers", _blocks.Speakers, WriteSpeaker);
        json.WriteEndObject();
    }

    /// <summary>A day, or a moment where the day is that of the moment; where it is not, both, after each other in a list.</summary>
    private void WriteDate(string property, DateOnly? day, DateTimeOffset? moment)
    {
        if (moment is not { } at)
        {
            json.WriteString(property, Day(day!.Value));
            return;
        }

        if (DateOnly.FromDateTime(at.DateTime) == day)
        {
            json.WriteString(property, at);
            return;
        }

        json.WriteStartArray(property);
        json.WriteStringValue(day is { } other ? Day(other) : null);
        json.WriteStringValue(at);
        json.WriteEndArray();
    }

    private void WriteAuthor(Author author, CreditKind? kind)
    {
        json.WriteStartObject();
        if (kind is { } credit)
            json.WriteString("kind", credit.ToString());
        json.WriteString("name", author.Name);
        WriteGiven("role", author.Role);
        json.WriteEndObject();
    }

    private void WriteCorrection(Correction correction)
    {
        json.WriteStartObject();
        json.WriteString("date", Day(correction.Date));
        json.WriteString("text", correction.Text);
        json.WriteEndObject();
    }

    private void WriteSection(Section section)
    {
        json.WriteStartObject();
        json.WriteString("heading", section.Heading);
        if (section.Level != 2)
            json.WriteNumber("level", section.Level);
        _blocks.WriteInlines(section.HeadingInlines);
        _blocks.WriteBlocks("blocks", section.Blocks);
        json.WriteEndObject();
    }

    private void WriteSpeaker(Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteString("name", speaker.Name);
        WriteGiven("role", speaker.Role);
        if (speaker.Kind != SpeakerKind.Person)
            json.WriteString("kind", speaker.Kind.ToString());
        json.WriteEndObject();
    }

    private void WriteList<T>(string property, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(property);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    private void WriteMoment(string property, DateTimeOffset? moment)
    {
        if (moment is { } at)
            json.WriteString(property, at);
    }

    private void WriteGiven(string property, string? value)
    {
        if (value is not null)
            json.WriteString(property, value);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
