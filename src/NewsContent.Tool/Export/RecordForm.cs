using System.Globalization;
using System.Text.Json;

namespace NewsContent.Tool.Export;

/// <summary>All that the records have, under their own names.</summary>
internal sealed class RecordForm : IArticleForm
{
    public void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("slug", article.Slug);
        json.WriteString("kicker", article.Kicker);
        json.WriteString("headline", article.Headline);
        json.WriteString("summary", article.Summary);
        json.WriteString("published", Day(article.Published));
        json.WriteString("publishedAt", Moment(article.PublishedAt));
        json.WriteString("updated", article.Updated is { } updated ? Day(updated) : null);
        json.WriteString("updatedAt", Moment(article.UpdatedAt));
        json.WriteString("language", article.Language);
        WriteTexts(json, "authors", article.Authors);
        json.WriteString("location", article.Location);
        json.WriteString("source", article.Source);
        WriteTexts(json, "tags", article.Tags);
        json.WriteNumber("wordCount", article.WordCount);
        json.WriteString("sourcePath", article.SourcePath);
        WriteTexts(json, "lead", article.Lead.Select(static paragraph => paragraph.Text));
        json.WriteStartArray("sections");
        foreach (var section in article.Sections)
        {
            json.WriteStartObject();
            json.WriteString("heading", section.Heading);
            WriteTexts(json, "paragraphs", section.Paragraphs.Select(static paragraph => paragraph.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteQuotes(json, "summaryQuotes", article.SummaryQuotes);
        WriteQuotes(json, "quotes", article.Quotes);
        json.WriteEndObject();
    }

    private static void WriteQuotes(Utf8JsonWriter json, string property, IReadOnlyList<Quote> quotes)
    {
        json.WriteStartArray(property);
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            json.WriteString("text", quote.Text);
            if (quote.Speaker is { } speaker)
            {
                json.WriteStartObject("speaker");
                json.WriteString("name", speaker.Name);
                json.WriteString("role", speaker.Role);
                json.WriteString("kind", speaker.Kind.ToString());
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("speaker");
            }

            json.WriteString("cue", quote.Cue);
            json.WriteString("rule", quote.Attribution?.Rule.ToString());
            json.WriteString("confidence", quote.Attribution?.Confidence.ToString());
            json.WriteString("sectionHeading", quote.SectionHeading);
            json.WriteNumber("paragraphIndex", quote.ParagraphIndex);
            json.WriteNumber("line", quote.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string property, IEnumerable<string> texts)
    {
        json.WriteStartArray(property);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Moment(DateTimeOffset? moment) => moment?.ToString("O", CultureInfo.InvariantCulture);
}
