using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CsCheck;
using NewsContent.Tests.Html;

namespace NewsContent.Tests.Content;

/// <summary>Articles as JSON: what is read back is what was written, and nothing stands twice.</summary>
public sealed partial class ArticleJsonTests
{
    private static readonly ArticleJsonOptions WithPath = new() { IncludeSourcePath = true };

    [Fact]
    public void What_is_written_is_read_back_equal()
    {
        foreach (var change in OneChange.All.Values.Append(static article => article))
        {
            var article = change(Samples.Talks());

            var read = ArticleJson.Deserialize(ArticleJson.Serialize(article, WithPath));

            Assert.Null(ArticleContentComparer.FirstDifference(article, read));
        }

        var limited = Samples.WithBlocks() with
        {
            Status = ArticleStatus.Draft,
            Embargo = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.FromHours(1)),
            Expires = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero),
            Related = [new ArticleReference(Samples.Talks())],
        };
        Assert.Equal(limited, ArticleJson.Deserialize(ArticleJson.Serialize(limited, WithPath with { IsIndented = true })));
    }

    /// <summary>Halves of surrogate pairs, which JSON cannot have, and blank names are gone after the first time.</summary>
    [Fact]
    public void Any_article_is_read_back_equal() =>
        RandomRecords.Article.Sample(article =>
        {
            var json = ArticleJson.Serialize(article);
            var read = ArticleJson.Deserialize(json);

            Assert.Null(ArticleContentComparer.FirstDifference(read, ArticleJson.Deserialize(ArticleJson.Serialize(read))));
            if (!json.Contains("\\uFFFD", StringComparison.Ordinal) && article.Authors.All(name => !string.IsNullOrWhiteSpace(name)))
                Assert.Null(ArticleContentComparer.FirstDifference(article, read));
        });

    /// <summary>A day that is not that of its moment, as only an article made by hand can have it.</summary>
    [Fact]
    public void A_moment_of_another_day_is_kept()
    {
        var article = Samples.Talks() with { Published = new DateOnly(2026, 2, 1), Updated = null };

        Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.Serialize(article, WithPath)));
    }

    [Fact]
    public void The_source_path_is_written_when_asked_for_alone()
    {
        Assert.DoesNotContain("Articles/", ArticleJson.Serialize(Samples.Talks()), StringComparison.Ordinal);
        Assert.Contains(
            $"\"sourcePath\":\"{Samples.Talks().SourcePath}\"",
            ArticleJson.Serialize(Samples.Talks(), WithPath),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_shape_is_short_and_says_nothing_twice()
    {
        var article = new Article(
            "Ferry",
            new DateOnly(2026, 2, 7),
            "ferry",
            lead: [new Paragraph("“We sail,” said Ida Holm. “We sail,” said Bo.", Quoted(1, 7), Quoted(27, 7))],
            sections: [new Section("Tide", new ListBlock(new ListItem("It falls.")))]
        );

        Assert.Equal(
            "{\"slug\":\"ferry\",\"headline\":\"Ferry\",\"published\":\"2026-02-07\",\"language\":\"en\","
                + "\"lead\":[{\"text\":\"“We sail,” said Ida Holm. “We sail,” said Bo.\","
                + "\"quotes\":[{\"start\":1,\"length\":7,\"speaker\":0},{\"start\":27,\"length\":7,\"speaker\":0}]}],"
                + "\"sections\":[{\"heading\":\"Tide\",\"blocks\":[{\"type\":\"list\",\"items\":[[{\"text\":\"It falls.\"}]]}]}],"
                + "\"speakers\":[{\"name\":\"Ida Holm\"}]}",
            ArticleJson.Serialize(article)
        );

        static Quote Quoted(int start, int length) => new("We sail", new Speaker("Ida Holm")) { Start = start, Length = length };
    }

    [Fact]
    public void Blocks_may_be_in_each_other_as_deep_as_records_have_them()
    {
        Block block = new Paragraph("Deep.");
        for (var i = 0; i < 100; i++)
            block = new ListBlock(new ListItem(block));
        var article = new Article("Ferry", new DateOnly(2026, 2, 7), "ferry", lead: [block]);

        Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)));
    }

    [Fact]
    public void Fields_are_written_and_read_by_the_apps_own_types()
    {
        var article = new Article<Review>(
            "Kitchen",
            new DateOnly(2026, 2, 7),
            "kitchen",
            new Review(4, "soup", new ArticleReference(Samples.Talks()))
        );

        var json = ArticleJson.SerializeWithFields(article, AppJson.Default.Review);
        Assert.Contains(
            $"\"fields\":{{\"Stars\":4,\"Dish\":\"soup\",\"Author\":\"{Samples.Talks().Slug}\"}}",
            json,
            StringComparison.Ordinal
        );
        Assert.Equal(article, ArticleJson.DeserializeWithFields(json, AppJson.Default.Review));
        Assert.Null(ArticleContentComparer.FirstDifference(article, ArticleJson.Deserialize(json)));
        Assert.DoesNotContain("fields", ArticleJson.Serialize(article), StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => ArticleJson.DeserializeWithFields(ArticleJson.Serialize(article), AppJson.Default.Review));
    }

    [Fact]
    public void An_apps_own_context_writes_and_reads_articles_in_the_same_shape()
    {
        var page = new Page("Front", [Samples.Talks() with { SourcePath = "" }]);

        var json = JsonSerializer.Serialize(page, AppJson.Default.Page);

        var expected = $"{{\"Title\":\"Front\",\"Articles\":[{ArticleJson.Serialize(page.Articles[0])}]}}";
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(json)), json);
        Assert.Equal(page.Articles, JsonSerializer.Deserialize(json, AppJson.Default.Page)!.Articles);
    }

    [Fact]
    public void An_article_under_its_own_type_has_the_same_shape_and_its_fields()
    {
        var article = new Article<Review>(
            "Kitchen",
            new DateOnly(2026, 2, 7),
            "kitchen",
            new Review(4, "soup", new ArticleReference(Samples.Talks()))
        );
        var expected = JsonNode.Parse(ArticleJson.SerializeWithFields(article, AppJson.Default.Review));

        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(JsonSerializer.Serialize(article, AppJson.Default.ArticleReview))));
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(JsonSerializer.Serialize<object>(article))));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", AppJson.Default.ArticleReview));

        var generated = Typed.Of(Samples.Talks() with { SourcePath = "" }).Named;
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(ArticleJson.Serialize(generated)), JsonNode.Parse(JsonSerializer.Serialize(generated)))
        );
    }

    [Fact]
    public void A_reference_that_is_read_leads_to_the_catalog_that_is_given()
    {
        var talks = Samples.Talks();
        var article = new Article("Ferry", new DateOnly(2026, 2, 7), "ferry") { Related = [new ArticleReference(talks)] };
        var json = ArticleJson.Serialize(article);

        var options = new ArticleJsonOptions { Catalog = () => new ArticleCatalog([talks]) };
        Assert.Same(talks, ArticleJson.Deserialize(json, options).Related[0].Article);
        Assert.Throws<InvalidOperationException>(() => ArticleJson.Deserialize(json).Related[0].Article);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("null", "There is no article")]
    [InlineData("{}", "“headline” is missing")]
    [InlineData("{'headline':'H'}", "“published” is missing")]
    [InlineData("{'headline':'H','published':'2026-02-07'}", "“slug” is missing")]
    [InlineData("{'headline':' ','published':'2026-02-07','slug':'s'}", "Headline")]
    [InlineData("{'headline':'H','published':'2026-02-30','slug':'s'}", "is no day")]
    [InlineData("{'headline':'H','published':'2026-02-07T09:30','slug':'s'}", "")]
    [InlineData("{'headline':'H','published':['2026-02-07'],'slug':'s'}", "neither a date")]
    [InlineData("{'headline':'H','published':7,'slug':'s'}", "is no text")]
    [InlineData("{'headline':['H']}", "is no text")]
    [InlineData("{'headline':'H','published':'2026-02-07','slug':'\\ud800'}", "")]
    [InlineData("{'headline':'H','published':'2026-02-07','\\ud800':1}", "")]
    public void What_is_no_article_is_reported(string json, string message) => Told(json, message);

    [Theory]
    [InlineData("'lead':[{'type':'poem'}]", "“poem”")]
    [InlineData("'lead':[{}]", "“text” is missing")]
    [InlineData("'lead':[null]", "is no object")]
    [InlineData("'lead':{}", "“lead” is no array")]
    [InlineData("'lead':[{'type':'table'}]", "“rows” is missing")]
    [InlineData("'lead':[{'type':'table','rows':[[{'text':'a'}],[]]}]", "")]
    [InlineData("'lead':[{'type':'list','items':[{}]}]", "“items” is no array")]
    [InlineData("'lead':[{'type':'figure'}]", "“image” is missing")]
    [InlineData("'lead':[{'text':'T','quotes':[{'start':0,'length':2}]}]", "outside of its paragraph")]
    [InlineData("'lead':[{'text':'T','quotes':[{'text':'T','speaker':0}]}]", "There is no speaker 0")]
    [InlineData("'lead':[{'text':'T','quotes':[{'text':'T','start':-9}]}]", "")]
    [InlineData("'lead':[{'text':'T','inlines':[{'kind':'Blink','start':0,'length':1}]}]", "no value “Blink”")]
    [InlineData("'lead':[{'text':'T','inlines':[{'kind':'Strong','start':0,'length':9}]}]", "")]
    [InlineData("'lead':[{'text':'T','inlines':[{'kind':'Strong','start':0.5,'length':1}]}]", "no whole number")]
    [InlineData("'speakers':[{}]", "“name” is missing")]
    [InlineData("'sections':[{'heading':'T','level':9}]", "level")]
    [InlineData("'status':'Gone'", "no value “Gone”")]
    [InlineData("'status':'7'", "no value “7”")]
    [InlineData("'embargo':'2026-02-07'", "")]
    [InlineData("'credits':[{'name':'Sam'}]", "“kind” is missing")]
    [InlineData("'corrections':[{'date':'2026-02-07','text':' '}]", "Text")]
    public void What_no_article_can_say_is_reported(string property, string message) =>
        Told($"{{'headline':'H','published':'2026-02-07','slug':'s',{property}}}", message);

    private static void Told(string json, string message)
    {
        var fault = Assert.ThrowsAny<JsonException>(() => ArticleJson.Deserialize(json.Replace('\'', '"')));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    internal sealed record Review(int Stars, string Dish, ArticleReference Author);

    internal sealed record Page(string Title, IReadOnlyList<Article> Articles);

    [JsonSerializable(typeof(Review))]
    [JsonSerializable(typeof(Article<Review>))]
    [JsonSerializable(typeof(Page))]
    internal sealed partial class AppJson : JsonSerializerContext;
}
