using System.CommandLine;
using System.Text.Json;
using NewsContent.Text;
using NewsContent.Text.Names;
using NewsContent.Tool.Commands;

namespace NewsContent.Tool.Tests;

/// <summary>The command <c>newscontent export</c>: what it prints, held against what the formats allow.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private const string Full = """
        HARBOUR

        Ferry & <b>Boat</b> Run Again

        “Six,” the harbour says.
        By: Ida Lund, Jan Moor
        Location: Brightport
        Source: Harbour Wire
        Tags: ferry, winter
        Updated: 2026-01-06
        Language: en-GB
        Speakers: Mara Lindqvist (harbour master); Harbour Board (organization)
        2026-01-05T09:30+01:00

        “Six,” said Mara Lindqvist. <script>alert(1)</script>

        What Comes Next

        “A second boat,” a senior official said.

        “May,” the Harbour Board said. They spoke of “rope.”
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ninjs_follows_its_published_schema()
    {
        _folder.Write("Articles/harbour/ferry.txt", Full);
        _folder.Write("Articles/short.txt", "Talks\n2026-02-07\n\nThe talks resumed.\n");

        string[] addresses = ["--base", "https://example.org/news", "--pictures", "https://example.org/pictures"];
        var run = Export(["--format", "ninjs", .. addresses, _folder.Path, Samples()]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            2 + Directory.EnumerateFiles(Samples(), "*.*", SearchOption.AllDirectories).Count(ArticleFiles.IsArticle),
            run.Lines.Count
        );
        Assert.All(run.Lines, item => Assert.Empty(PublishedSchema.Ninjs.Faults(item)));
        var ferry = run.Lines[0];
        Assert.Equal("https://example.org/news/harbour/ferry", ferry.GetProperty("uri").GetString());
        Assert.Equal("2026-01-05T09:30:00+01:00", ferry.GetProperty("contentCreated").GetString());
        Assert.Equal("2026-01-06T00:00:00+00:00", ferry.GetProperty("versionCreated").GetString());
        Assert.Equal(
            ["Mara Lindqvist"],
            ferry.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("name").GetString())
        );
        Assert.Equal(
            ["Harbour Board"],
            ferry.GetProperty("organisations").EnumerateArray().Select(body => body.GetProperty("name").GetString())
        );
        Assert.False(run.Lines[1].TryGetProperty("people", out _));
    }

    [Theory]
    [InlineData("""{"uri":"https://example.org/a","type":"text"}""", 0)]
    [InlineData("""{"type":"text"}""", 1)]
    [InlineData("""{"uri":"no address"}""", 1)]
    [InlineData("""{"uri":"https://example.org/a","type":"article"}""", 1)]
    [InlineData("""{"uri":"https://example.org/a","contentCreated":"2026-02-07"}""", 1)]
    [InlineData("""{"uri":"https://example.org/a","headline":"Talks"}""", 1)]
    [InlineData("""{"uri":"https://example.org/a","headlines":[{"role":"main"}]}""", 1)]
    [InlineData("""{"uri":"https://example.org/a","people":[{"name":"Mara","role":"mayor"}]}""", 1)]
    public void The_schema_of_ninjs_refuses_what_is_none(string document, int fewestFaults)
    {
        var faults = PublishedSchema.Ninjs.Faults(JsonSerializer.Deserialize<JsonElement>(document));

        Assert.True(fewestFaults == 0 ? faults.Count == 0 : faults.Count >= fewestFaults, string.Join('\n', faults));
    }

    [Theory]
    [InlineData(
        """{"@type":"NewsArticle","headline":"Talks","datePublished":"2026-02-07","hasPart":{"@type":"Quotation","text":"Six"}}""",
        0
    )]
    [InlineData("""{"@type":"NewsArticle","jobTitle":"mayor"}""", 1)]
    [InlineData("""{"@type":"NewsArticle","wordCount":"six"}""", 1)]
    [InlineData("""{"@type":"NewsArticle","datePublished":"7 February 2026"}""", 1)]
    [InlineData("""{"@type":"NewsArticle","author":"Mara"}""", 1)]
    [InlineData("""{"@type":"NewsArticle","sourceOrganization":{"@type":"Person","name":"Mara"}}""", 1)]
    [InlineData("""{"@type":"NewsArticle","hasPart":[{"@type":"Quotation","words":"Six"}]}""", 1)]
    public void The_vocabulary_refuses_what_it_does_not_have(string document, int faults) =>
        Assert.Equal(faults, SchemaOrg.Faults(JsonSerializer.Deserialize<JsonElement>(document)).Count());

    [Fact]
    public void Html_is_encoded_and_text_is_not()
    {
        var run = Export("--format", "ninjs", "--base", "https://example.org/", _folder.Write("ferry.txt", Full));

        var bodies = Assert
            .Single(run.Lines)
            .GetProperty("bodies")
            .EnumerateArray()
            .ToDictionary(body => body.GetProperty("contentType").GetString()!, body => body.GetProperty("value").GetString()!);
        Assert.StartsWith(
            "“Six,” said Mara Lindqvist. <script>alert(1)</script>\n\nWhat Comes Next\n\n“A second boat,”",
            bodies["text/plain"],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "<p>“<span id=\"quote_six\" class=\"quotation\">Six</span>,” said Mara Lindqvist. &lt;script&gt;alert(1)&lt;/script&gt;</p>\n"
                + "<h2 id=\"what-comes-next\">What Comes Next</h2>\n<p>",
            bodies["text/html"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Headings_have_their_levels_in_html_and_json()
    {
        var path = _folder.Write(
            "ferry.txt",
            "Ferry Runs\n2026-01-05\n\nFirst\n\nOne.\n\n### Second & Third\n\nTwo.\n\n###### Last\n\nThree.\n\n# Again\n\nFour.\n"
        );

        var bodies = Assert.Single(Export("--format", "ninjs", "--base", "https://example.org/", path).Lines).GetProperty("bodies");
        var sections = Assert.Single(Export(path).Lines).GetProperty("sections");

        Assert.Equal(
            "<h2 id=\"first\">First</h2>\n<p>One.</p>\n<h3 id=\"second-third\">Second &amp; Third</h3>\n<p>Two.</p>\n"
                + "<h6 id=\"last\">Last</h6>\n<p>Three.</p>\n<h2 id=\"again\">Again</h2>\n<p>Four.</p>\n",
            bodies[1].GetProperty("value").GetString()
        );
        Assert.Equal([2, 3, 6, 2], sections.EnumerateArray().Select(section => section.GetProperty("level").GetInt32()));
    }

    [Fact]
    public void Linked_data_is_a_news_article_with_its_quotations_in_order()
    {
        _folder.Write("Articles/ferry.txt", Full);

        var run = Export("--format", "jsonld", _folder.Path, Samples());

        Assert.All(run.Lines, article => Assert.Empty(SchemaOrg.Faults(article)));
        var ferry = run.Lines[0];
        Assert.Equal("https://schema.org", ferry.GetProperty("@context").GetString());
        Assert.Equal("NewsArticle", ferry.GetProperty("@type").GetString());
        Assert.False(ferry.TryGetProperty("@id", out _));
        Assert.Equal("Ferry & <b>Boat</b> Run Again", ferry.GetProperty("headline").GetString());
        Assert.Equal(
            ("2026-01-05T09:30:00+01:00", "2026-01-06"),
            (ferry.GetProperty("datePublished").GetString(), ferry.GetProperty("dateModified").GetString())
        );
        Assert.Equal(
            [
                """{"@type":"Quotation","text":"Six","spokenByCharacter":"""
                    + """{"@type":"Person","name":"Mara Lindqvist","jobTitle":"harbour master"}}""",
                """{"@type":"Quotation","text":"A second boat","spokenByCharacter":{"@type":"Person","description":"a senior official"}}""",
                """{"@type":"Quotation","text":"May","spokenByCharacter":{"@type":"Organization","name":"Harbour Board"}}""",
            ],
            ferry.GetProperty("hasPart").EnumerateArray().Select(quotation => quotation.GetRawText()).Take(3)
        );
    }

    [Fact]
    public void A_picture_has_its_address_where_that_is_known()
    {
        var file = _folder.Write(
            "Articles/world/ferry.txt",
            "Ferry\nImage: pier.jpg\nImage alt: The pier\nImage caption: At noon.\nImage credit: Sam Lee\n2026-02-07\n\nIt sails.\n"
        );
        _folder.Write("Articles/world/pier.jpg", "no picture");
        string[] known = ["--base", "https://example.org/", "--pictures", "https://example.org/pictures", file];

        var ninjs = Assert.Single(Export(["--format", "ninjs", .. known]).Lines);
        var linked = Assert.Single(Export(["--format", "jsonld", .. known]).Lines);

        Assert.Empty(PublishedSchema.Ninjs.Faults(ninjs));
        Assert.Empty(SchemaOrg.Faults(linked));
        var picture = Assert.Single(ninjs.GetProperty("associations").EnumerateArray());
        Assert.Equal("https://example.org/pictures/world/pier.jpg", picture.GetProperty("uri").GetString());
        Assert.Equal(("picture", "Sam Lee"), (picture.GetProperty("type").GetString(), picture.GetProperty("by").GetString()));
        Assert.Equal(
            ["The pier", "At noon."],
            picture.GetProperty("descriptions").EnumerateArray().Select(one => one.GetProperty("value").GetString())
        );
        Assert.Equal("https://example.org/pictures/world/pier.jpg", linked.GetProperty("image").GetProperty("url").GetString());
        Assert.False(Export("--format", "ninjs", "--base", "https://example.org/", file).Lines[0].TryGetProperty("associations", out _));
    }

    [Fact]
    public void Json_linked_data_has_authors_with_their_pages_those_who_helped_and_corrections()
    {
        var file = _folder.Write(
            "ferry.txt",
            "Ferry\nBy: Ida Holm (harbour), Bo Lind\nPhotos: Sam Lee\nCorrection 2026-02-09: It was another quay.\n"
                + "2026-02-07\n\nIt sails.\n"
        );

        var article = Assert.Single(Export("--format", "jsonld", "--authors", "https://example.org/authors/", file).Lines);

        Assert.Empty(SchemaOrg.Faults(article));
        Assert.Equal(
            """[{"@type":"Person","name":"Ida Holm","url":"https://example.org/authors/ida-holm","jobTitle":"harbour"},"""
                + """{"@type":"Person","name":"Bo Lind","url":"https://example.org/authors/bo-lind"}]""",
            article.GetProperty("author").GetRawText()
        );
        Assert.Equal("""[{"@type":"Person","name":"Sam Lee","description":"Photos"}]""", article.GetProperty("contributor").GetRawText());
        Assert.Equal(
            """[{"@type":"CorrectionComment","datePublished":"2026-02-09","text":"It was another quay."}]""",
            article.GetProperty("correction").GetRawText()
        );
    }

    [Fact]
    public void Json_has_all_that_the_records_have()
    {
        var run = Export(_folder.Write("Articles/harbour/ferry.txt", Full));

        var shown = Assert.Single(run.Lines);
        var article = ArticleText.Parse(Full, "Articles/harbour/ferry.txt");
        Assert.Equal(
            typeof(Article)
                .GetProperties()
                .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
                .Except(["paragraphs", "blocks", "speakers", "translations", "isTyped"])
                .Order(StringComparer.Ordinal),
            shown.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)
        );
        Assert.Equal(article.Slug, shown.GetProperty("slug").GetString());
        Assert.Equal(article.SourcePath, shown.GetProperty("sourcePath").GetString());
        Assert.Equal(article.PublishedAt, shown.GetProperty("publishedAt").GetDateTimeOffset());
        Assert.Equal(
            article.Quotes.Select(quote => (quote.Text, quote.Speaker?.Name, quote.Line)),
            shown
                .GetProperty("quotes")
                .EnumerateArray()
                .Select(quote =>
                    (
                        quote.GetProperty("text").GetString()!,
                        quote.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker
                            ? speaker.GetProperty("name").GetString()
                            : null,
                        quote.GetProperty("line").GetInt32()
                    )
                )
        );
        Assert.Equal(
            article.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text),
            shown
                .GetProperty("sections")
                .EnumerateArray()
                .SelectMany(section => section.GetProperty("paragraphs").EnumerateArray())
                .Select(text => text.GetString())
        );
    }

    [Fact]
    public void An_article_with_an_error_is_reported_and_left_out_and_the_others_are_not()
    {
        _folder.Write("a.txt", "Talks\n\nThe talks resumed.\n");
        _folder.Write("b.txt", "Talks\n2026-02-07\n\nHe called it good.”\n");

        var run = Export(_folder.Path, Path.Combine(_folder.Path, "missing.txt"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["b"], run.Lines.Select(article => article.GetProperty("slug").GetString()));
        Assert.Contains("a.txt(3,19): error NEWS005: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("b.txt(4,19): warning NEWS019: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("missing.txt: error: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_are_printed_unless_they_are_not_wanted()
    {
        _folder.Write("a.txt", "Talks\nStatus: draft\n2026-02-07\n\nThe talks resumed.\n");
        _folder.Write("b.txt", "Talks Again\n2026-02-07\n\nThe talks resumed again.\n");

        Assert.Equal(["a", "b"], Export(_folder.Path).Lines.Select(static article => article.GetProperty("slug").GetString()));
        var run = Export("--no-drafts", _folder.Path);
        Assert.Equal(["b"], run.Lines.Select(static article => article.GetProperty("slug").GetString()));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Ninjs_tells_editors_what_was_corrected()
    {
        var path = _folder.Write(
            "a.txt",
            "Talks\nCorrection 2026-02-09: It was Tollen.\nCorrection 2026-02-11: It was Gullsound.\n2026-02-07\n\nThe talks resumed.\n"
        );

        var ninjs = Assert.Single(Export("--format", "ninjs", "--base", "https://example.org/", path).Lines);

        Assert.Equal(
            "Correction 2026-02-11: It was Gullsound.\nCorrection 2026-02-09: It was Tollen.",
            ninjs.GetProperty("edNote").GetString()
        );
        Assert.Empty(PublishedSchema.Ninjs.Faults(ninjs));
    }

    [Theory]
    [InlineData("Write --base and the web address of the articles.", "--format", "ninjs")]
    [InlineData("--base is not a complete address.", "--base", "news")]
    [InlineData("“x” is not a language code.", "--language", "x")]
    public void What_cannot_be_done_is_said(string message, params string[] arguments)
    {
        var path = _folder.Write("a.txt", "Talks\n2026-02-07\n\nThe talks resumed.\n");

        var run = Export([.. arguments, path]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private static string Samples()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "NewsContent.Generators.sln")))
            root = root.Parent!;
        return Path.Combine(root.FullName, "sample-app", "NewsArticles", "Articles");
    }

    private static ToolRun Export(params string[] arguments)
    {
        var configuration = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        var exitCode = ExportCommand.Create().Parse(arguments).Invoke(configuration);
        return new ToolRun(exitCode, configuration.Output.ToString()!, configuration.Error.ToString()!);
    }
}
