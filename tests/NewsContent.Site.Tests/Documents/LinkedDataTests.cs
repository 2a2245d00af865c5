using System.Text.Json;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests.Documents;

/// <summary>What an article's page says of itself to programs, in the words of schema.org.</summary>
[Collection(SiteTests.Name)]
public sealed class LinkedDataTests(SampleSite site)
{
    [Theory]
    [InlineData("/iran-us-talks", "Iran-US Talks Resume Amid Tensions", "2026-02-07")]
    [InlineData("/ketabkhaneh-sayyar", "کتابخانهٔ رکابی نیلوفران", "2026-02-21")]
    [InlineData("/de/harbour-budget", "Marrowhaven baut einen Kai", "2025-11-14")]
    [InlineData("/what-the-tide-left", "What the Tide Left at Gullsound", "2026-03-09")]
    public async Task An_article_is_described(string path, string headline, string published)
    {
        var article = await Article(path);

        Assert.Contains("schema.org", article.GetProperty("@context").ToString(), StringComparison.Ordinal);
        Assert.Contains("Article", article.GetProperty("@type").ToString(), StringComparison.Ordinal);
        Assert.StartsWith(headline, article.GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.StartsWith(published, article.GetProperty("datePublished").GetString(), StringComparison.Ordinal);
        Assert.NotEqual("", article.GetProperty("inLanguage").GetString());
    }

    [Fact]
    public async Task Its_quotations_are_there_with_who_said_them()
    {
        var quotations = OfType(await Article("/iran-us-talks"), "Quotation").ToList();

        Assert.Equal(11, quotations.Count);
        Assert.Contains(quotations, static quotation =>
            quotation.GetProperty("text").GetString()!.Contains("doctrine of domination", StringComparison.Ordinal)
            && quotation.ToString().Contains("Abbas Araghchi", StringComparison.Ordinal)
        );
    }

    private async Task<JsonElement> Article(string path)
    {
        var page = Html.Read(await site.Read(path));
        var scripts = page.QuerySelectorAll("script[type='application/ld+json']");
        using var document = JsonDocument.Parse(Assert.Single(scripts).TextContent);
        return document.RootElement.Clone();
    }

    /// <summary>The objects of a type, wherever they stand.</summary>
    private static IEnumerable<JsonElement> OfType(JsonElement element, string type) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany(part => OfType(part, type)),
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(property => OfType(property.Value, type))
                .Concat(element.TryGetProperty("@type", out var own) && own.ToString() == type ? [element] : []),
            _ => [],
        };
}
