using System.Globalization;

namespace NewsContent.Tests;

/// <summary>
/// Packs an article by the description of the format alone, without a line of the reader. The words of each quotation are looked
/// up in the paragraph they open in, and a quotation of several lines in that paragraph and those after it.
/// </summary>
internal static class PackedWriter
{
    public static string[] Fields(Article article)
    {
        var fields = new List<string>
        {
            "2", article.Slug, article.SourcePath, article.Kicker ?? "", article.Headline, article.Summary ?? "",
            Day(article.Published), Moment(article.PublishedAt), Day(article.Updated), Moment(article.UpdatedAt),
            article.Language, article.Location ?? "", article.Source ?? "",
        };
        AddList(fields, article.Authors, author => [author]);
        AddList(fields, article.Tags, tag => [tag]);
        AddList(fields, article.Speakers, speaker => [speaker.Name, speaker.Role ?? "", Number((int)speaker.Kind)]);
        AddList(fields, article.Paragraphs, paragraph => [paragraph.Text]);

        var first = article.Lead.Count;
        AddList(fields, article.Sections, section =>
        {
            string[] item = [section.Heading, Number(first), Number(section.Paragraphs.Count)];
            first += section.Paragraphs.Count;
            return item;
        });
        AddList(fields, [.. article.SummaryQuotes, .. article.Quotes], quote => [Numbers(article, quote), quote.Cue ?? ""]);
        return [.. fields];
    }

    public static string Pack(Article article) => string.Join('\u001F', Fields(article));

    private static string Numbers(Article article, Quote quote)
    {
        var speakerIndex = quote.Speaker is null ? -1 : article.Speakers.ToList().IndexOf(quote.Speaker);
        var numbers = new List<int> { quote.ParagraphIndex, speakerIndex, quote.Line, quote.Attribution is null ? -1 : (int)quote.Attribution.Rule, (int)(quote.Attribution?.Confidence ?? 0) };
        var paragraphIndex = quote.ParagraphIndex;
        foreach (var piece in quote.Text.Split('\n'))
        {
            var text = paragraphIndex < 0 ? article.Summary! : article.Paragraphs[paragraphIndex].Text;
            var start = text.IndexOf(piece, StringComparison.Ordinal);
            Assert.True(start >= 0, $"'{piece}' is not in '{text}'");
            numbers.AddRange([paragraphIndex, start, piece.Length]);
            paragraphIndex++;
        }

        return string.Join(' ', numbers.Select(Number));
    }

    private static void AddList<T>(List<string> fields, IReadOnlyList<T> items, Func<T, string[]> pack)
    {
        fields.Add(Number(items.Count));
        foreach (var item in items)
            fields.AddRange(pack(item));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
