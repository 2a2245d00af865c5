using System.Text.Json;

namespace NewsContent.Sample.Tests;

public class JsonEditionTests
{
    [Fact]
    public void An_article_holds_every_quotation_with_its_speaker()
    {
        var article = Parse("--json", "--article", "transport/long-night");

        var quotes = Paragraphs(article).SelectMany(paragraph => paragraph.GetProperty("quotes").EnumerateArray()).ToArray();
        Assert.Equal(TestArticles.Ferry.Quotes.Select(quote => quote.Text), quotes.Select(quote => quote.GetProperty("text").GetString()));
        Assert.Equal(
            TestArticles.Ferry.Quotes.Select(quote => quote.Speaker?.Name),
            quotes.Select(quote =>
                quote.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker ? speaker.GetProperty("name").GetString() : null
            )
        );
        Assert.Equal("Organization", quotes[2].GetProperty("speaker").GetProperty("kind").GetString());
        Assert.Equal("No Blame for the Pilot", quotes[2].GetProperty("sectionHeading").GetString());
        Assert.Equal(14, quotes[2].GetProperty("line").GetInt32());
        Assert.Equal("exactly what the book asks for", article.GetProperty("summaryQuotes")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void An_article_holds_its_header_and_every_paragraph()
    {
        var article = Parse("--json", "--article", "transport/long-night");

        Assert.Equal("2026-01-19", article.GetProperty("published").GetString());
        Assert.Equal("2026-01-20", article.GetProperty("updated").GetString());
        Assert.Equal(JsonValueKind.Null, article.GetProperty("publishedAt").ValueKind);
        Assert.Equal(TestArticles.Ferry.Authors, article.GetProperty("authors").EnumerateArray().Select(author => author.GetString()!));
        Assert.Equal(TestArticles.Ferry.WordCount, article.GetProperty("wordCount").GetInt32());
        Assert.Equal(
            TestArticles.Ferry.Paragraphs.Select(paragraph => paragraph.Text),
            Paragraphs(article).Select(paragraph => paragraph.GetProperty("text").GetString())
        );
    }

    [Fact]
    public void An_article_holds_every_kind_of_block()
    {
        var article = Parse("--json", "--article", "harbour");

        var blocks = article.GetProperty("leadBlocks").EnumerateArray().ToArray();
        Assert.Equal(
            TestArticles.Harbour.LeadBlocks.Select(block => block.GetType().Name),
            blocks.Select(block => block.GetProperty("kind").GetString())
        );
        Assert.Equal("transport/long-night", blocks[0].GetProperty("inlines")[0].GetProperty("article").GetString());
        Assert.Equal("FootnoteReference", blocks[0].GetProperty("inlines")[1].GetProperty("kind").GetString());
        var lamps = blocks[1].GetProperty("items")[1];
        Assert.Equal(9, lamps[1].GetProperty("start").GetInt32());
        Assert.Equal("red", lamps[1].GetProperty("items")[1][0].GetProperty("text").GetString());
        Assert.Equal(1, blocks[1].GetProperty("items")[0][0].GetProperty("quotes")[0].GetProperty("start").GetInt32());
        Assert.Equal("Odile Farrant", blocks[2].GetProperty("speaker").GetProperty("name").GetString());
        Assert.Equal("The pier.", blocks[3].GetProperty("caption").GetProperty("text").GetString());
        Assert.Equal("Right", blocks[4].GetProperty("alignments")[1].GetString());
        Assert.Equal("9", blocks[4].GetProperty("rows")[1][1].GetProperty("text").GetString());
        Assert.Equal("if tide:\n    wait()", blocks[5].GetProperty("code").GetString());
        Assert.Equal("It was in January.", blocks[7].GetProperty("blocks")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void The_front_page_holds_the_list_and_the_featured_article()
    {
        var page = Parse("--json");

        Assert.Equal(
            TestArticles.All.Select(article => (article.Slug, article.Quotes.Count)),
            page.GetProperty("articles")
                .EnumerateArray()
                .Select(listing => (listing.GetProperty("slug").GetString()!, listing.GetProperty("quoteCount").GetInt32()))
        );
        Assert.Equal("transport/long-night", page.GetProperty("featured").GetProperty("slug").GetString());
    }

    [Fact]
    public void A_speakers_page_holds_the_quotations_of_all_articles()
    {
        var page = Parse("--json", "--speaker", "odile farrant");

        Assert.Equal("Odile Farrant", page.GetProperty("speaker").GetString());
        Assert.Equal(3, page.GetProperty("quoteCount").GetInt32());
        Assert.Equal(
            TestArticles.All.QuotesBy("Odile Farrant").Select(quote => quote.Text),
            page.GetProperty("contributions")
                .EnumerateArray()
                .SelectMany(part => part.GetProperty("quotes").EnumerateArray())
                .Select(quote => quote.GetProperty("text").GetString())
        );
    }

    [Fact]
    public void Letters_of_every_script_are_written_as_they_are()
    {
        Assert.Contains("\"青波町の夜の郵便船、四十年ぶりに再開へ\"", ReaderRun.Plain("--json", "--article", "aonami-yubinsen").Output);
        Assert.Contains("مهرنوش سپیدارپور", ReaderRun.Plain("--json", "--article", "ketabkhaneh-sayyar").Output);
        Assert.Contains("C’est une politesse", ReaderRun.Plain("--json", "--article", "culture/marche-du-silence").Output);
    }

    [Fact]
    public void Text_that_would_break_JSON_comes_back_as_it_was()
    {
        var run = ReaderRun.Plain("--json", "--article", "hostile");

        Assert.DoesNotContain('\u001B', run.Output);
        var lead = JsonDocument.Parse(run.Output).RootElement.GetProperty("lead")[0];
        Assert.Equal(TestArticles.Hostile.Lead[0].Text, lead.GetProperty("text").GetString());
        Assert.Equal(TestArticles.Hostile.Quotes[0].Text, lead.GetProperty("quotes")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void The_output_is_one_document_on_a_terminal_too() =>
        Assert.Equal(ReaderRun.Plain("--json").Output, ReaderRun.Terminal(40, "--json").Output);

    private static JsonElement Parse(params string[] arguments)
    {
        var run = ReaderRun.Plain(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static IEnumerable<JsonElement> Paragraphs(JsonElement article) =>
        article
            .GetProperty("lead")
            .EnumerateArray()
            .Concat(
                article.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("paragraphs").EnumerateArray())
            );
}
