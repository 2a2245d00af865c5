using System.Text.Json;
using Newsroom;

namespace NewsContent.Sample.Tests.Views;

/// <summary>What another program reads of the newsroom's own articles.</summary>
public class JsonViewsTests
{
    [Fact]
    public void Every_quotation_of_the_catalog_is_in_its_articles_document_with_speaker_and_place()
    {
        foreach (var article in Articles.All)
        {
            var document = Document("--json", "--article", article.Slug);

            Assert.Equal(article.Slug, document.GetProperty("slug").GetString());
            Assert.Equal(article.Quotes, BodyQuotes(document));
            Assert.Equal(article.SummaryQuotes, document.GetProperty("summaryQuotes").EnumerateArray().Select(QuoteOf));
        }
    }

    [Fact]
    public void Every_quotation_with_a_known_speaker_is_in_that_speakers_document()
    {
        var bySpeaker = Articles
            .All.SelectMany(article => article.Quotes)
            .Where(quote => quote.Speaker is not null)
            .GroupBy(quote => quote.Speaker!.Name, StringComparer.OrdinalIgnoreCase)
            .ToArray();
        Assert.NotEmpty(bySpeaker);

        foreach (var quotes in bySpeaker)
        {
            var document = Document("--json", "--speaker", quotes.Key);

            Assert.Equal(quotes.Count(), document.GetProperty("quoteCount").GetInt32());
            Assert.Equal(
                quotes,
                document
                    .GetProperty("contributions")
                    .EnumerateArray()
                    .SelectMany(contribution => contribution.GetProperty("quotes").EnumerateArray())
                    .Select(QuoteOf)
                    // A speaker's page has no list of sections to tell the index by.
                    .Select(quote =>
                        quote with
                        {
                            SectionIndex = quotes.First(other => other.Text == quote.Text && other.Line == quote.Line).SectionIndex,
                        }
                    )
            );
        }
    }

    private static JsonElement Document(params string[] arguments)
    {
        var run = ReaderRun.NewsroomPlain(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    // The document tells a section by the list it stands in; its index is the place in that list.
    private static IEnumerable<Quote> BodyQuotes(JsonElement article) =>
        ParagraphQuotes(article.GetProperty("lead"))
            .Concat(
                article
                    .GetProperty("sections")
                    .EnumerateArray()
                    .SelectMany(
                        (section, index) =>
                            ParagraphQuotes(section.GetProperty("paragraphs")).Select(quote => quote with { SectionIndex = index })
                    )
            );

    private static IEnumerable<Quote> ParagraphQuotes(JsonElement paragraphs) =>
        paragraphs.EnumerateArray().SelectMany(paragraph => paragraph.GetProperty("quotes").EnumerateArray()).Select(QuoteOf);

    private static Quote QuoteOf(JsonElement quote) =>
        new(
            quote.GetProperty("text").GetString()!,
            quote.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker
                ? new Speaker(
                    speaker.GetProperty("name").GetString()!,
                    speaker.GetProperty("role").GetString(),
                    Enum.Parse<SpeakerKind>(speaker.GetProperty("kind").GetString()!)
                )
                : null,
            quote.GetProperty("cue").GetString(),
            quote.GetProperty("line").GetInt32()
        )
        {
            Attribution = quote.GetProperty("attribution") is { ValueKind: JsonValueKind.Object } attribution
                ? new QuoteAttribution(
                    Enum.Parse<AttributionRule>(attribution.GetProperty("rule").GetString()!),
                    Enum.Parse<AttributionConfidence>(attribution.GetProperty("confidence").GetString()!)
                )
                : null,
            SectionHeading = quote.GetProperty("sectionHeading").GetString(),
            ParagraphIndex = quote.GetProperty("paragraphIndex").GetInt32(),
            Start = quote.GetProperty("start").GetInt32(),
            Length = quote.GetProperty("length").GetInt32(),
        };
}
