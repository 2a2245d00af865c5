using System.Text.Json;
using NewsContent.Tool.Tests;

namespace NewsContent.Tests.LinkedData;

/// <summary>An article as a NewsArticle of schema.org.</summary>
public sealed class ArticleLinkedDataTests
{
    private static readonly ArticleLinkedDataOptions Everything = new()
    {
        AddressOfArticle = static article => "https://example.org/" + (article.IsTranslation ? article.Language + "/" : "") + article.Slug,
        AddressOfAuthor = static author => "https://example.org/authors/" + author.Slug,
        AddressOfSpeaker = static speaker => "https://example.org/speakers/" + speaker.Slug,
        AddressOfPicture = static image => "https://example.org/pictures/" + image.Source,
        PublisherName = "Harbour Post",
        PublisherLogo = "https://example.org/logo.png",
        IncludesBody = true,
    };

    [Fact]
    public void An_article_without_options_says_what_it_says_and_no_more()
    {
        var quote = new Quote("a <good> start", new Speaker("Ida Holm", "Harbour Master"));
        var article = new Article(
            "Talks & “Tea”",
            new DateOnly(2026, 2, 7),
            "talks",
            [new Paragraph("It was “a <good> start,” she said.", quote)]
        );

        Assert.Equal(
            Json(
                "{'@context':'https://schema.org','@type':'NewsArticle','headline':'Talks \\u0026 “Tea”','datePublished':'2026-02-07',"
                    + "'inLanguage':'en','wordCount':7,'hasPart':[{'@type':'Quotation','text':'a \\u003Cgood\\u003E start',"
                    + "'spokenByCharacter':{'@type':'Person','name':'Ida Holm','jobTitle':'Harbour Master'}}]}"
            ),
            ArticleLinkedData.Render(article)
        );
    }

    [Fact]
    public void Addresses_are_those_that_the_app_gives()
    {
        var linked = Read(Samples.Talks() with { PublishedAt = null }, Everything);

        Assert.Equal(
            ["https://example.org/world/talks", "https://example.org/world/talks", "https://example.org/world/talks"],
            ((string[])["@id", "url", "mainEntityOfPage"]).Select(property => linked.GetProperty(property).GetString())
        );
        Assert.Equal("2026-02-07", linked.GetProperty("datePublished").GetString());
        Assert.Equal(
            Json(
                "[{'@type':'Person','name':'Jane Doe','url':'https://example.org/authors/jane-doe'},"
                    + "{'@type':'Person','name':'John Roe','url':'https://example.org/authors/john-roe','jobTitle':'staff writer'}]"
            ),
            linked.GetProperty("author").GetRawText()
        );
        Assert.Equal("https://example.org/pictures/world/talks.jpg", linked.GetProperty("image").GetProperty("url").GetString());
        Assert.Equal(
            """{"@type":"Organization","name":"Harbour Post","logo":"https://example.org/logo.png"}""",
            linked.GetProperty("publisher").GetRawText()
        );
        Assert.StartsWith("Talks were “a good start,”", linked.GetProperty("articleBody").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            [
                Json(
                    "{'@type':'Quotation','url':'https://example.org/world/talks#quote_a-good-start','text':'a good start',"
                        + "'spokenByCharacter':{'@type':'Person','name':'Abbas Araghchi',"
                        + "'url':'https://example.org/speakers/abbas-araghchi','jobTitle':'Foreign Minister'}}"
                ),
                Json(
                    "{'@type':'Quotation','url':'https://example.org/world/talks#quote_we-are-ready','text':'We are ready',"
                        + "'spokenByCharacter':{'@type':'Organization','name':'Foreign Ministry',"
                        + "'url':'https://example.org/speakers/foreign-ministry'}}"
                ),
                Json(
                    "{'@type':'Quotation','url':'https://example.org/world/talks#quote_only-talks-help','text':'Only talks help',"
                        + "'spokenByCharacter':{'@type':'Person','description':'a senior official'}}"
                ),
                Json("{'@type':'Quotation','url':'https://example.org/world/talks#quote_soon','text':'soon.'}"),
            ],
            ((int[])[0, 2, 3, 4]).Select(place => linked.GetProperty("hasPart")[place].GetRawText())
        );
    }

    [Fact]
    public void A_quotation_has_the_id_that_its_article_gives()
    {
        var article = Samples.WithBlocks();

        var addresses = Read(article, Everything)
            .GetProperty("hasPart")
            .EnumerateArray()
            .Select(quotation => quotation.GetProperty("url").GetString());

        Assert.Equal(article.Quotes.Select(quote => $"https://example.org/harbour#{article.IdOf(quote)}"), addresses);
    }

    [Fact]
    public void What_has_no_address_is_there_without_one()
    {
        var nowhere = new ArticleLinkedDataOptions
        {
            AddressOfArticle = static _ => null,
            AddressOfAuthor = static _ => null,
            AddressOfSpeaker = static _ => null,
            AddressOfPicture = static _ => null,
            PublisherLogo = "https://example.org/logo.png",
        };

        Assert.Equal(ArticleLinkedData.Render(Samples.Talks()), ArticleLinkedData.Render(Samples.Talks(), nowhere));
        Assert.Equal("world/talks.jpg", Read(Samples.Talks(), nowhere).GetProperty("image").GetProperty("identifier").GetString());
        Assert.False(
            Read(Samples.Talks(), new() { AddressOfArticle = static _ => "https://example.org/#/talks" })
                .GetProperty("hasPart")[0]
                .TryGetProperty("url", out _)
        );
    }

    [Theory]
    [InlineData("https://pictures.example.org/pier.jpg", "url")]
    [InlineData("HTTP://pictures.example.org/pier.jpg", "url")]
    [InlineData("world/pier.jpg", "identifier")]
    [InlineData("javascript://pier", "identifier")]
    public void A_picture_with_an_address_of_its_own_has_it(string source, string property)
    {
        var picture = Read(Samples.Talks() with { Image = new Image(source, "") }).GetProperty("image");

        Assert.Equal(source, picture.GetProperty(property).GetString());
    }

    [Fact]
    public void Only_those_with_a_name_are_asked_for_a_page()
    {
        var asked = new List<Speaker>();
        Read(Samples.Talks(), new() { AddressOfSpeaker = speaker => Asked(speaker) });

        Assert.Equal([Samples.Araghchi, Samples.Ministry], asked.Distinct());

        string? Asked(Speaker speaker)
        {
            asked.Add(speaker);
            return null;
        }
    }

    [Fact]
    public void A_translation_names_its_original()
    {
        var original = Samples.Talks();
        var french = original with { Language = "fr", IsTranslation = true };
        var german = original with { Language = "de", IsTranslation = true, Translations = [french, original] };

        var linked = Read(german, Everything);

        Assert.Equal("https://example.org/de/world/talks", linked.GetProperty("@id").GetString());
        Assert.Equal(
            """{"@type":"NewsArticle","@id":"https://example.org/world/talks","identifier":"world/talks","inLanguage":"en-GB"}""",
            linked.GetProperty("translationOfWork").GetRawText()
        );
        Assert.Equal(
            """{"@type":"NewsArticle","identifier":"world/talks","inLanguage":"en-GB"}""",
            Read(german).GetProperty("translationOfWork").GetRawText()
        );
        Assert.False(Read(german with { Translations = [french] }).TryGetProperty("translationOfWork", out _));
        Assert.False(Read(original with { Translations = [german] }).TryGetProperty("translationOfWork", out _));
    }

    [Fact]
    public void The_vocabulary_has_all_that_is_written()
    {
        var german = Samples.Talks() with { IsTranslation = true, Translations = [Samples.Talks()] };
        var full = german with
        {
            Status = ArticleStatus.Draft,
            Expires = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero),
            Image = new Image("pier.jpg", "The pier") { Width = 1600, Height = 900 },
        };

        Assert.All((Article[])[full, Samples.WithBlocks(), Samples.Plain("plain", new DateOnly(2026, 2, 7))], article =>
            Assert.Empty(SchemaOrg.Faults(Read(article, Everything)).Concat(SchemaOrg.Faults(Read(article))))
        );
    }

    [Fact]
    public void Whatever_an_article_says_stays_in_its_script()
    {
        const string Hostile = "</script><!--<script> & \u2028\u2029 \uD800 \0 \" ' 日本 ελ";
        var article = new Article(Hostile, new DateOnly(2026, 2, 7), "x", [new Paragraph("“a”", new Quote(Hostile, new Speaker(Hostile)))])
        {
            Summary = Hostile,
            Tags = [Hostile],
        };
        var options = new ArticleLinkedDataOptions
        {
            AddressOfArticle = static _ => Hostile,
            PublisherName = Hostile,
            IncludesBody = true,
        };

        var rendered = ArticleLinkedData.Render(article, options);

        Assert.DoesNotMatch("[<>&\u2028\u2029\n]", rendered);
        Assert.Contains("日本 ελ", rendered, StringComparison.Ordinal);
        var linked = JsonSerializer.Deserialize<JsonElement>(rendered);
        Assert.All((string[])["headline", "description", "url"], property =>
            Assert.Equal(Hostile.Replace('\uD800', '\uFFFD'), linked.GetProperty(property).GetString())
        );
    }

    [Fact]
    public void Options_say_what_is_set()
    {
        Assert.Equal("", new ArticleLinkedDataOptions().ToString());
        Assert.Equal(
            "AddressOfArticle, AddressOfAuthor, AddressOfSpeaker, AddressOfPicture, PublisherName = Harbour Post, "
                + "PublisherLogo = https://example.org/logo.png, IncludesBody",
            Everything.ToString()
        );
        Assert.Throws<ArgumentNullException>("article", () => ArticleLinkedData.Render(null!));
        Assert.Throws<ArgumentNullException>("json", () => ArticleLinkedData.Write(null!, Samples.Talks()));
        using var json = new Utf8JsonWriter(Stream.Null);
        Assert.Throws<ArgumentNullException>("article", () => ArticleLinkedData.Write(json, null!));
    }

    private static string Json(string apostrophes) => apostrophes.Replace('\'', '"');

    private static JsonElement Read(Article article, ArticleLinkedDataOptions? options = null) =>
        JsonSerializer.Deserialize<JsonElement>(ArticleLinkedData.Render(article, options));
}
