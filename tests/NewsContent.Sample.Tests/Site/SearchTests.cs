using NewsContent.AspNetCore;
using Newsroom;
using NewsSite.Search;

namespace NewsContent.Sample.Tests.Site;

/// <summary>The search: what is found, and how the page shows it.</summary>
public sealed class SearchTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly NewsEdition Edition = new(Articles.All);

    [Theory]
    [InlineData("fog treaty", "world/fog-treaty")]
    [InlineData("FOG tréaty", "world/fog-treaty")]
    [InlineData("araghchi", "iran-us-talks")]
    [InlineData("seraphine", "culture/marche-du-silence")]
    [InlineData("nachtbus bäcker", "nachtbus-hohenwarnau")]
    [InlineData("nachtbus backer", "nachtbus-hohenwarnau")]
    [InlineData("郵便船", "aonami-yubinsen")]
    [InlineData("郵", "aonami-yubinsen")]
    [InlineData("می‌گردد", "ketabkhaneh-sayyar")]
    [InlineData("ميگردد", "ketabkhaneh-sayyar")]
    [InlineData("ferr patience", "harbour/second-bell")]
    public void The_best_article_comes_first(string query, string slug) =>
        Assert.Equal(slug, SearchIndex.Of(Edition).Find(query, 10)[0].Slug);

    [Theory]
    [InlineData("")]
    [InlineData(" – ")]
    [InlineData("fog xylophone")]
    [InlineData("\uD800")]
    public void Nothing_is_found_where_nothing_has_all_words(string query) => Assert.Empty(SearchIndex.Of(Edition).Find(query, 10));

    [Fact]
    public void Found_words_are_marked_in_the_text_as_it_is() =>
        Assert.Equal([("À l’", false), ("École", true), (" on chante", false)], MarkedText.Of("À l’École on chante", "ecole"));

    [Fact]
    public void Words_of_a_script_without_blanks_are_marked_as_one() =>
        Assert.Equal([("夜の", false), ("郵便船", true), ("が出る", false)], MarkedText.Of("夜の郵便船が出る", "郵便船"));

    [Fact]
    public async Task The_page_marks_what_was_found()
    {
        var page = await site.Page("/search?q=biscuit");

        Assert.Equal("1 article found", page.The("[role=status]").Words());
        Assert.Equal("biscuit", page.The("main input").GetAttribute("value"));
        Assert.Equal("/world/tunnel-under-ostervale", page.The(".result h2 a").GetAttribute("href"));
        Assert.Equal(["biscuit"], page.All(".result mark").Distinct());
        Assert.Empty(page.QuerySelectorAll("script[src]"));
    }

    [Fact]
    public async Task Without_a_question_a_script_waits_for_one()
    {
        var page = await site.Page("/search");

        Assert.Equal(("module", "/search.js"), (page.The("script[src]").GetAttribute("type"), page.The("script[src]").GetAttribute("src")));
        Assert.NotNull(page.GetElementById("results"));
        Assert.Contains("JavaScript", page.The("noscript").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_never_markup()
    {
        var text = await site.Text("/search?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));

        Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
    }
}
