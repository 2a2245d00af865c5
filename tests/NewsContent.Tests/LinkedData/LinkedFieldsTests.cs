using System.Text.Json;

namespace NewsContent.Tests.LinkedData;

/// <summary>Every property of an article has its place in linked data, or stands among those that schema.org has none for.</summary>
public sealed class LinkedFieldsTests
{
    private static readonly DateTimeOffset Moment = new(2026, 4, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The property of schema.org, and a change of the article that shows there.</summary>
    private static readonly Dictionary<string, (string Place, Func<Article, Article> Change)> Places = new()
    {
        ["Authors"] = ("author", static article => article with { Authors = ["Ida Lund"] }),
        ["Byline"] = ("author", static article => article with { Byline = [new Author("Jane Doe", "editor")] }),
        ["Corrections"] = ("correction", static article => article with { Corrections = [] }),
        ["Credits"] = ("contributor", static article => article with { Credits = [] }),
        ["Expires"] = ("expires", static article => article with { Expires = Moment }),
        ["Form"] = ("genre", static article => article with { Form = ArticleForm.Interview }),
        ["Headline"] = ("headline", static article => article with { Headline = "x" }),
        ["Image"] = ("image", static article => article with { Image = null }),
        ["IsTranslation"] = ("translationOfWork", static article => Translated(article)),
        ["Kicker"] = ("articleSection", static article => article with { Kicker = null }),
        ["Language"] = ("inLanguage", static article => article with { Language = "fa" }),
        ["Location"] = ("dateline", static article => article with { Location = null }),
        ["Published"] = ("datePublished", static article => article with { PublishedAt = null, Published = article.Published.AddDays(1) }),
        ["PublishedAt"] = ("datePublished", static article => article with { PublishedAt = Moment }),
        ["Quotes"] = ("hasPart", static article => new Article(article.Headline, article.Published, article.Slug)),
        ["Slug"] = ("url", static article => article with { Slug = "x" }),
        ["Source"] = ("sourceOrganization", static article => article with { Source = null }),
        ["Speakers"] = ("hasPart", static article => new Article(article.Headline, article.Published, article.Slug)),
        ["Status"] = ("creativeWorkStatus", static article => article with { Status = ArticleStatus.Draft }),
        ["Summary"] = ("description", static article => article with { Summary = null }),
        ["Tags"] = ("keywords", static article => article with { Tags = [] }),
        ["Translations"] = ("translationOfWork", static article => Translated(article)),
        ["Updated"] = ("dateModified", static article => article with { UpdatedAt = null, Updated = new DateOnly(2026, 2, 9) }),
        ["UpdatedAt"] = ("dateModified", static article => article with { UpdatedAt = Moment }),
        ["WordCount"] = ("wordCount", static article => new Article(article.Headline, article.Published, article.Slug)),
    };

    /// <summary>The body is one text, in <c>articleBody</c>; of the rest schema.org has nothing for an article.</summary>
    private static readonly string[] WithoutPlace =
    [
        "Aliases",
        "Blocks",
        "Direction",
        "Embargo",
        "Lead",
        "LeadBlocks",
        "Paragraphs",
        "ReadingTime",
        "Related",
        "Sections",
        "SourcePath",
        "SummaryQuotes",
    ];

    public static TheoryData<string> Properties => [.. Places.Keys];

    [Fact]
    public void Every_property_is_thought_of() =>
        Assert.Equal(
            typeof(Article).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal),
            Places.Keys.Concat(WithoutPlace).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_change_of_a_property_shows_at_its_place(string property)
    {
        var (place, change) = Places[property];

        Assert.NotEqual(At(place, Samples.Talks()), At(place, change(Samples.Talks())));
    }

    private static Article Translated(Article article) => article with { IsTranslation = true, Translations = [article] };

    private static string? At(string place, Article article)
    {
        var options = new ArticleLinkedDataOptions { AddressOfArticle = static article => "https://example.org/" + article.Slug };
        var linked = JsonSerializer.Deserialize<JsonElement>(ArticleLinkedData.Render(article, options));
        return linked.TryGetProperty(place, out var value) ? value.GetRawText() : null;
    }
}
