namespace NewsContent.Sample.Tests.Site;

/// <summary>The page of everything that somebody said, and the lists of all speakers, authors and topics.</summary>
public sealed class SpeakerPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Everything_that_a_speaker_said_is_there_newest_article_first()
    {
        var page = await site.Page("/speakers/odile-farrant");

        Assert.Equal("Odile Farrant", page.The("h1").Words());
        Assert.Equal(["pilot of the Tollen ferry", "cook"], page.All(".roles li"));
        Assert.Equal("8 quotations in 3 articles January 19, 2026 – May 12, 2026", page.The(".tally").Words());
        Assert.Equal(["/harbour/second-bell", "/reviews/the-salt-cellar", "/long-night-at-tollen-ferry"], page.Links(".statement h2 a"));
        Assert.Equal(Newsroom.Articles.All.QuotesBy("Odile Farrant").Count, page.QuerySelectorAll("figure blockquote").Length);
    }

    [Fact]
    public async Task Each_quotation_leads_to_its_words_in_the_article()
    {
        var page = await site.Page("/speakers/odile-farrant");

        foreach (var link in page.Links("figure figcaption a"))
        {
            var parts = link.Split('#');
            var article = await site.Page(parts[0]);
            Assert.Equal("quotation", article.GetElementById(Uri.UnescapeDataString(parts[1]))!.ClassName);
        }
    }

    [Fact]
    public async Task Those_who_speak_in_the_same_articles_are_named()
    {
        var page = await site.Page("/speakers/odile-farrant");

        Assert.Equal("Also speaking in these articles", page.The("aside h2").Words());
        Assert.Equal("/speakers/casper-lindqvane", page.Links("aside a").First());
        Assert.DoesNotContain("/speakers/odile-farrant", page.Links("aside a"));
    }

    [Fact]
    public async Task Words_of_another_language_say_which_one()
    {
        var page = await site.Page("/speakers/%D9%85%D9%87%D8%B1%D9%86%D9%88%D8%B4-%D8%B3%D9%BE%DB%8C%D8%AF%D8%A7%D8%B1%D9%BE%D9%88%D8%B1");

        var statement = page.The(".statement");
        Assert.Equal(("fa", "rtl"), (statement.GetAttribute("lang"), statement.GetAttribute("dir")));
        Assert.Equal("fa", page.The("h1").GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/speakers", "Speakers", "/speakers/nessa-holm")]
    [InlineData("/authors", "Authors", "/authors/odo-brunn")]
    [InlineData("/tags", "Topics", "/tags/harbour")]
    [InlineData("/de/speakers", "Stimmen", "/speakers/nessa-holm")]
    public async Task Lists_lead_to_every_page(string address, string title, string link)
    {
        var page = await site.Page(address);

        Assert.Equal(title, page.The("h1").Words());
        Assert.Equal($"{title} – The Marrowhaven Gazette", page.Title);
        Assert.Contains(link, page.Links(".index a"));
    }

    [Theory]
    [InlineData("/world", "World", "Section")]
    [InlineData("/tags/fog", "fog", "Topic")]
    [InlineData("/authors/quillon-abernale", "Quillon Abernale", "Articles by")]
    public async Task A_list_of_articles_has_its_name_and_their_number(string address, string title, string over)
    {
        var page = await site.Page(address);

        Assert.Equal((title, over), (page.The("h1").Words(), page.The(".page-head .kicker").Words()));
        var count = page.QuerySelectorAll(".listing article").Length;
        Assert.True(count > 1);
        Assert.Equal($"{count} articles", page.The(".tally").Words());
    }
}
