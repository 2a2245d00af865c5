using System.Globalization;
using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Format;

/// <summary>What the parser made of an article, in the lines of a result block.</summary>
internal static class ArticleOutline
{
    private const string SpeakerMark = "    said by: ";

    public static bool IsProblem(string line) => line.StartsWith("NEWS", StringComparison.Ordinal);

    public static bool IsSpeaker(string line) => line.StartsWith(SpeakerMark, StringComparison.Ordinal);

    /// <summary>Id, first and last place, the second place if there is one, and the message.</summary>
    public static string Problem(ArticleProblem problem)
    {
        var related = problem.Related is { } other ? $", see {other.Start}-{other.End}" : "";
        return VisibleText.Encode($"{problem.Rule.Id} {problem.Start}-{problem.End}{related}: {problem.Message}");
    }

    public static List<string> Of(ArticleSyntax article, bool withSpeakers)
    {
        var lines = new List<string>();
        Add(lines, "kicker", article.Kicker?.Text);
        Add(lines, "headline", article.Headline?.Text);
        Add(lines, "summary", article.Summary?.Text);
        AddQuotes(lines, article.SummaryQuotes, -1, withSpeakers);
        Add(lines, "published", Date(article.Published));
        Add(lines, "updated", Date(article.Updated));
        Add(lines, "language", article.Language == "en" ? null : article.Language);
        Add(lines, "by", Names(article, HeaderFields.By));
        Add(lines, "reporting", Names(article, HeaderFields.Reporting));
        Add(lines, "photos", Names(article, HeaderFields.Photos));
        foreach (var correction in article.HeaderValues.Corrections(HeaderFields.Correction.Key))
            Add(lines, "correction", $"{Date(correction.Date)} {correction.Text}");
        Add(lines, "form", article.HeaderValues.Text(HeaderFields.Form.Key));
        Add(lines, "location", article.Location);
        foreach (var key in (string[])["Image", "Image alt", "Image caption", "Image credit"])
            Add(lines, key.ToLowerInvariant(), article.HeaderValues.Text(key));
        Add(lines, "source", article.Source);
        Add(lines, "tags", List(article.Tags));
        Add(lines, "slug", article.Slug);
        Add(lines, "speakers", List([.. article.ListedSpeakers.Select(Speaker)]));

        AddParagraphs(lines, article, 0, article.LeadCount, withSpeakers);
        foreach (var section in article.Sections)
        {
            Add(lines, "section", section.Heading.Text);
            Add(lines, "  level", section.Level == 2 ? null : section.Level.ToString(CultureInfo.InvariantCulture));
            Add(lines, "  named", section.MemberName);
            AddParagraphs(lines, article, section.FirstParagraphIndex, section.ParagraphCount, withSpeakers);
        }

        return lines;
    }

    private static string? Names(ArticleSyntax article, HeaderField field) =>
        List([
            .. article
                .HeaderValues.Authors(field.Key)
                .Select(author => author.Role is null ? author.Name : $"{author.Name} ({author.Role})"),
        ]);

    private static void AddParagraphs(List<string> lines, ArticleSyntax article, int first, int count, bool withSpeakers)
    {
        for (var i = first; i < first + count; i++)
        {
            Add(lines, "paragraph", article.Paragraphs[i].Text);
            AddQuotes(lines, article.Quotes, i, withSpeakers);
        }
    }

    private static void AddQuotes(List<string> lines, IReadOnlyList<QuoteSyntax> quotes, int paragraph, bool withSpeakers)
    {
        foreach (var quote in quotes.Where(quote => quote.ParagraphIndex == paragraph))
        {
            lines.Add($"  quote, line {quote.LineIndex + 1}: {VisibleText.Encode(quote.Text)}");
            if (withSpeakers)
            {
                lines.Add(
                    SpeakerMark
                        + (
                            quote.Speaker is { } speaker ? Speaker(speaker)
                            : quote.Attribution.Rule == AttributionSyntaxRule.Stated ? "nobody"
                            : "nobody named"
                        )
                );
            }

            Add(lines, "    named", quote.MemberName);
        }
    }

    private static string Speaker(SpeakerSyntax speaker) =>
        speaker.Name
        + (speaker.Role is { } role ? $", {role}" : "")
        + (speaker.Kind == SpeakerSyntaxKind.Person ? "" : $" ({speaker.Kind})");

    private static void Add(List<string> lines, string name, string? value)
    {
        if (value is not null)
            lines.Add($"{name}: {VisibleText.Encode(value)}");
    }

    private static string? List(IReadOnlyList<string> items) => items.Count == 0 ? null : string.Join(" / ", items);

    private static string? Date(PublicationDate? date) =>
        date is not { } value ? null
        : value.At is { } at ? at.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{value.Year:D4}-{value.Month:D2}-{value.Day:D2}");
}
