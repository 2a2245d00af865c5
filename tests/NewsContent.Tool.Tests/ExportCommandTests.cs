using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsContent.Text;
using NewsContent.Tool.Commands;

namespace NewsContent.Tool.Tests;

/// <summary>The command <c>newscontent export</c>: what it prints, held against what the formats allow.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private const string Full =
        """
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

    /// <summary>What ninjs 3.0 allows at the top of an object, of what the form writes, with the kind of each; everything else is refused by its schema.</summary>
    private static readonly Dictionary<string, string> NinjsProperties = new(StringComparer.Ordinal)
    {
        ["standard"] = "object", ["uri"] = "address", ["type"] = "text", ["language"] = "string", ["contentCreated"] = "moment", ["versionCreated"] = "moment",
        ["slugline"] = "string", ["by"] = "string", ["located"] = "string", ["headlines"] = "role contentType value!", ["descriptions"] = "role contentType value!",
        ["bodies"] = "role contentType wordCount# charCount# value!", ["people"] = "name rel uri literal", ["organisations"] = "name rel uri literal",
        ["subjects"] = "name rel uri literal creator", ["infoSources"] = "name role uri literal",
    };

    /// <summary>The properties that schema.org has for a NewsArticle and what it is made from, of those the form writes.</summary>
    private static readonly string[] NewsArticleProperties =
    [
        "@context", "@type", "@id", "url", "headline", "description", "articleSection", "datePublished", "dateModified", "inLanguage", "author",
        "dateline", "sourceOrganization", "keywords", "wordCount", "articleBody", "hasPart",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ninjs_has_what_its_schema_allows_and_asks_for()
    {
        _folder.Write("Articles/harbour/ferry.txt", Full);
        _folder.Write("Articles/short.txt", "Talks\n2026-02-07\n\nThe talks resumed.\n");

        var run = Export("--format", "ninjs", "--base", "https://example.org/news", _folder.Path, Samples());

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(15, run.Lines.Count);
        Assert.All(run.Lines, item =>
        {
            foreach (var property in item.EnumerateObject()) AssertNinjs(property);
            foreach (var required in (string[])["uri", "standard", "headlines", "bodies"]) Assert.True(item.TryGetProperty(required, out _), required);
            Assert.Equal(["name", "version", "schema"], item.GetProperty("standard").EnumerateObject().Select(property => property.Name));
        });
        var ferry = run.Lines[0];
        Assert.Equal("https://example.org/news/harbour/ferry", ferry.GetProperty("uri").GetString());
        Assert.Equal("2026-01-05T09:30:00+01:00", ferry.GetProperty("contentCreated").GetString());
        Assert.Equal("2026-01-06T00:00:00+00:00", ferry.GetProperty("versionCreated").GetString());
        Assert.Equal(["Mara Lindqvist"], ferry.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("name").GetString()));
        Assert.Equal(["Harbour Board"], ferry.GetProperty("organisations").EnumerateArray().Select(body => body.GetProperty("name").GetString()));
        Assert.False(run.Lines[1].TryGetProperty("people", out _));
    }

    [Fact]
    public void Html_is_encoded_and_text_is_not()
    {
        var run = Export("--format", "ninjs", "--base", "https://example.org/", _folder.Write("ferry.txt", Full));

        var bodies = Assert.Single(run.Lines).GetProperty("bodies").EnumerateArray().ToDictionary(body => body.GetProperty("contentType").GetString()!, body => body.GetProperty("value").GetString()!);
        Assert.StartsWith("“Six,” said Mara Lindqvist. <script>alert(1)</script>\n\nWhat Comes Next\n\n“A second boat,”", bodies["text/plain"], StringComparison.Ordinal);
        Assert.StartsWith("<p>“Six,” said Mara Lindqvist. &lt;script&gt;alert(1)&lt;/script&gt;</p><h2>What Comes Next</h2><p>", bodies["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Linked_data_is_a_news_article_with_its_quotations_in_order()
    {
        _folder.Write("Articles/ferry.txt", Full);

        var run = Export("--format", "jsonld", _folder.Path, Samples());

        Assert.All(run.Lines, article => Assert.All(article.EnumerateObject(), property => Assert.Contains(property.Name, NewsArticleProperties)));
        var ferry = run.Lines[0];
        Assert.Equal("https://schema.org", ferry.GetProperty("@context").GetString());
        Assert.Equal("NewsArticle", ferry.GetProperty("@type").GetString());
        Assert.False(ferry.TryGetProperty("@id", out _));
        Assert.Equal("Ferry & <b>Boat</b> Run Again", ferry.GetProperty("headline").GetString());
        Assert.Equal(("2026-01-05T09:30:00+01:00", "2026-01-06"), (ferry.GetProperty("datePublished").GetString(), ferry.GetProperty("dateModified").GetString()));
        Assert.Equal(
            [
                """{"@type":"Quotation","text":"Six","spokenByCharacter":{"@type":"Person","name":"Mara Lindqvist","jobTitle":"harbour master"}}""",
                """{"@type":"Quotation","text":"A second boat","spokenByCharacter":{"@type":"Person","description":"a senior official"}}""",
                """{"@type":"Quotation","text":"May","spokenByCharacter":{"@type":"Organization","name":"Harbour Board"}}""",
            ],
            ferry.GetProperty("hasPart").EnumerateArray().Select(quotation => quotation.GetRawText()).Take(3));
    }

    [Fact]
    public void Json_has_all_that_the_records_have()
    {
        var run = Export(_folder.Write("Articles/harbour/ferry.txt", Full));

        var shown = Assert.Single(run.Lines);
        var article = ArticleText.Parse(Full, "Articles/harbour/ferry.txt");
        Assert.Equal(
            typeof(Article).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Except(["paragraphs", "speakers", "isTyped"]).Order(StringComparer.Ordinal),
            shown.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(article.Slug, shown.GetProperty("slug").GetString());
        Assert.Equal(article.SourcePath, shown.GetProperty("sourcePath").GetString());
        Assert.Equal(article.PublishedAt, shown.GetProperty("publishedAt").GetDateTimeOffset());
        Assert.Equal(article.Quotes.Select(quote => (quote.Text, quote.Speaker?.Name, quote.Line)), shown.GetProperty("quotes").EnumerateArray().Select(quote =>
            (quote.GetProperty("text").GetString()!, quote.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker ? speaker.GetProperty("name").GetString() : null, quote.GetProperty("line").GetInt32())));
        Assert.Equal(article.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text), shown.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("paragraphs").EnumerateArray()).Select(text => text.GetString()));
    }

    [Fact]
    public void An_article_with_an_error_is_told_and_left_out_and_the_others_are_not()
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

    [Theory]
    [InlineData("Write --base and the address below which the articles appear.", "--format", "ninjs")]
    [InlineData("--base is no whole address.", "--base", "news")]
    [InlineData("“x” is no language’s code.", "--language", "x")]
    public void What_cannot_be_done_is_said(string message, params string[] arguments)
    {
        var path = _folder.Write("a.txt", "Talks\n2026-02-07\n\nThe talks resumed.\n");

        var run = Export([.. arguments, path]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private static void AssertNinjs(JsonProperty property)
    {
        Assert.True(NinjsProperties.TryGetValue(property.Name, out var kind), property.Name);
        switch (kind)
        {
            case "object": Assert.Equal(JsonValueKind.Object, property.Value.ValueKind); break;
            case "text": Assert.Equal("text", property.Value.GetString()); break;
            case "string": Assert.NotEmpty(property.Value.GetString()!); break;
            case "address": Assert.True(Uri.TryCreate(property.Value.GetString(), UriKind.Absolute, out _)); break;
            case "moment": Assert.True(DateTimeOffset.TryParseExact(property.Value.GetString(), "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)); break;
            default:
                var parts = kind.Split(' ');
                foreach (var item in property.Value.EnumerateArray())
                {
                    foreach (var part in item.EnumerateObject())
                    {
                        var allowed = Assert.Single(parts, name => name.TrimEnd('!', '#') == part.Name);
                        Assert.Equal(allowed.EndsWith('#') ? JsonValueKind.Number : JsonValueKind.String, part.Value.ValueKind);
                    }

                    foreach (var required in parts.Where(name => name.EndsWith('!'))) Assert.True(item.TryGetProperty(required.TrimEnd('!'), out _));
                }

                break;
        }
    }

    private static string Samples()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "NewsContent.Generators.sln"))) root = root.Parent!;
        return Path.Combine(root.FullName, "sample-app", "NewsArticles", "Articles");
    }

    private static ToolRun Export(params string[] arguments)
    {
        var configuration = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        var exitCode = ExportCommand.Create().Parse(arguments).Invoke(configuration);
        return new ToolRun(exitCode, configuration.Output.ToString()!, configuration.Error.ToString()!);
    }
}
