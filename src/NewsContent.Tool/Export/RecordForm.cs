using System.Globalization;
using System.Text.Json;
using NewsContent.Text.Header;
using NewsContent.Text.Records;

namespace NewsContent.Tool.Export;

/// <summary>All that the records have, under their own names.</summary>
internal sealed class RecordForm : IArticleForm
{
    public void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("slug", article.Slug);
        json.WriteString("headline", article.Headline);
        json.WriteString("summary", article.Summary);
        json.WriteString("published", Day(article.Published));
        json.WriteString("publishedAt", Moment(article.PublishedAt));
        WriteHeader(json, article);
        json.WriteStartArray("byline");
        foreach (var author in article.Byline)
            WriteAuthor(json, author, null);
        json.WriteEndArray();
        json.WriteBoolean("isTranslation", article.IsTranslation);
        json.WriteString("direction", article.Direction == TextDirection.RightToLeft ? "rtl" : "ltr");
        json.WriteNumber("wordCount", article.WordCount);
        json.WriteNumber("readingTime", (long)article.ReadingTime.TotalSeconds);
        json.WriteString("sourcePath", article.SourcePath);
        HeaderExport.WriteTexts(json, "lead", article.Lead.Select(static paragraph => paragraph.Text));
        BlockJson.WriteBlocks(json, "leadBlocks", article.LeadBlocks);
        json.WriteStartArray("sections");
        foreach (var section in article.Sections)
        {
            json.WriteStartObject();
            json.WriteString("heading", section.Heading);
            json.WriteNumber("level", section.Level);
            json.WriteString("id", article.IdOf(section));
            BlockJson.WriteInlines(json, "headingInlines", section.HeadingInlines);
            HeaderExport.WriteTexts(json, "paragraphs", section.Paragraphs.Select(static paragraph => paragraph.Text));
            BlockJson.WriteBlocks(json, "blocks", section.Blocks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteQuotes(json, "summaryQuotes", article, article.SummaryQuotes);
        WriteQuotes(json, "quotes", article, article.Quotes);
        json.WriteEndObject();
    }

    /// <summary>A value that is not there is null or an empty array; a date is a day and a moment.</summary>
    private static void WriteHeader(Utf8JsonWriter json, Article article)
    {
        foreach (var field in RecordFields.All.DistinctBy(static field => field.Field.Json.Name, StringComparer.Ordinal))
        {
            var (name, shape) = field.Field.Json;
            switch (shape, field.Field.Kind)
            {
                case (ExportShape.Credits, _):
                    json.WriteStartArray(name);
                    foreach (var credit in article.Credits)
                        WriteAuthor(json, credit.Author, credit.Kind);
                    json.WriteEndArray();
                    break;
                case (ExportShape.Corrections, _):
                    WriteCorrections(json, name, article.Corrections);
                    break;
                case (ExportShape.Value, _) when field.Field.IsList:
                    HeaderExport.WriteTexts(json, name, HeaderExport.Texts(field.Of(article)));
                    break;
                case (ExportShape.Value, HeaderValueKind.Date):
                    var date = (RecordDate?)field.Of(article);
                    json.WriteString(name, date is null ? null : Day(date.Day));
                    json.WriteString(name + "At", Moment(date?.At));
                    break;
                case (ExportShape.Value, _):
                    json.WriteString(name, (string?)field.Of(article));
                    break;
                case (ExportShape.Picture, _) when field.Of(article) is Image image:
                    HeaderExport.WritePicture(json, name, image);
                    break;
                case (ExportShape.Picture, _):
                    json.WriteNull(name);
                    break;
                case (ExportShape.NotExported or ExportShape.WithEveryArticle, _):
                    break;
                default:
                    throw HeaderExport.Unknown(shape);
            }
        }
    }

    private static void WriteAuthor(Utf8JsonWriter json, Author author, CreditKind? kind)
    {
        json.WriteStartObject();
        if (kind is not null)
            json.WriteString("kind", kind.ToString());
        json.WriteString("name", author.Name);
        json.WriteString("role", author.Role);
        json.WriteEndObject();
    }

    private static void WriteCorrections(Utf8JsonWriter json, string property, IReadOnlyList<Correction> corrections)
    {
        json.WriteStartArray(property);
        foreach (var correction in corrections)
        {
            json.WriteStartObject();
            json.WriteString("date", Day(correction.Date));
            json.WriteString("text", correction.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotes(Utf8JsonWriter json, string property, Article article, IReadOnlyList<Quote> quotes)
    {
        json.WriteStartArray(property);
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            json.WriteString("id", article.IdOf(quote));
            json.WriteString("text", quote.Text);
            BlockJson.WriteSpeaker(json, quote.Speaker);
            json.WriteString("cue", quote.Cue);
            json.WriteString("rule", quote.Attribution?.Rule.ToString());
            json.WriteString("confidence", quote.Attribution?.Confidence.ToString());
            json.WriteString("sectionHeading", quote.SectionHeading);
            json.WriteNumber("paragraphIndex", quote.ParagraphIndex);
            json.WriteNumber("start", quote.Start);
            json.WriteNumber("length", quote.Length);
            json.WriteNumber("line", quote.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Moment(DateTimeOffset? moment) => moment?.ToString("O", CultureInfo.InvariantCulture);
}
