namespace NewsContent.Sample.Tests.Site;

/// <summary>The front page, in the site's own language and in another one.</summary>
public sealed class FrontPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task The_newest_with_a_picture_leads_and_no_article_is_there_twice()
    {
        var page = await site.Page("/");

        var lead = page.The(".card-lead");
        Assert.Equal("/harbour/quay-opens", lead.The("h2 a").GetAttribute("href"));
        var picture = lead.The("img");
        Assert.Equal("/pictures/images/quay.svg", picture.GetAttribute("src"));
        Assert.Equal(
            ("1200", "675", "high"),
            (picture.GetAttribute("width"), picture.GetAttribute("height"), picture.GetAttribute("fetchpriority"))
        );
        var headlines = page.Links(".card :is(h2, h3) a");
        Assert.True(headlines.Length > 12);
        Assert.Equal(headlines.Distinct(), headlines);
    }

    [Fact]
    public async Task Sections_quoted_people_languages_and_feeds_are_one_link_away()
    {
        var page = await site.Page("/");

        Assert.Equal(["/culture", "/harbour", "/reviews", "/world", "/speakers"], page.Links("nav.sections a"));
        Assert.Contains("/speakers/odile-farrant", page.Links(".quoted a"));
        Assert.Contains("8 quotations in 3 articles", page.All(".quoted .count"));
        Assert.Equal(["/", "/de", "/fa", "/fr", "/ja"], page.Links("nav.languages a"));
        Assert.Equal(["English", "Deutsch", "فارسی", "français", "日本語"], page.All("nav.languages a"));
        Assert.Equal(3, page.QuerySelectorAll("link[rel=alternate][type]").Length);
    }

    [Fact]
    public async Task Articles_in_other_languages_say_which_one()
    {
        var page = await site.Page("/");

        var persian = page.QuerySelector("a[href='/ketabkhaneh-sayyar']")!.Closest("article")!;
        Assert.Equal(("fa", "rtl"), (persian.GetAttribute("lang"), persian.GetAttribute("dir")));
        Assert.Equal("۲ اسفند ۱۴۰۴", persian.The("time").TextContent);
        Assert.Equal("2026-02-21", persian.The("time").GetAttribute("datetime"));
    }

    [Fact]
    public async Task A_language_has_a_front_page_with_its_articles_alone()
    {
        var page = await site.Page("/de");

        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Am häufigsten zitiert", page.The("#quoted").Words());
        Assert.Equal(["Kultur", "Hafen", "Kritiken", "Welt", "Stimmen"], page.All("nav.sections a"));
        Assert.All(page.QuerySelectorAll(".card"), static card => Assert.Equal("de", card.GetAttribute("lang")));
        Assert.Equal("/de/search", page.The("form[role=search]").GetAttribute("action"));
    }
}
