using Newsroom;

namespace NewsContent.Sample.Tests.Site;

/// <summary>The page of an article.</summary>
public sealed class ArticlePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task The_client_s_article_is_there_whole()
    {
        var article = Articles.IranUsTalks;

        var page = await site.Page("/iran-us-talks");

        Assert.Equal(article.Headline, page.The("h1").Words());
        Assert.Equal(article.Summary, page.The(".story-head .summary").Words());
        Assert.Equal(article.Paragraphs.Select(static paragraph => paragraph.Text), page.All(".story-body p"));
        Assert.Equal(article.Sections.Select(static section => section.Heading), page.All(".story-body h2"));
        Assert.All(article.Quotes, quote => Assert.NotNull(page.GetElementById(article.IdOf(quote)!)));
    }

    [Fact]
    public async Task Each_speaker_stands_once_with_links_to_their_words_and_their_page()
    {
        var page = await site.Page("/iran-us-talks");

        var voices = page.The("aside.voices");
        Assert.Equal("Who said what", voices.The("h2").Words());
        Assert.Equal(["/speakers/abbas-araghchi", "/speakers/donald-trump"], voices.Links(".voice a"));
        var words = voices.QuerySelector("li")!.QuerySelectorAll(".words a");
        Assert.Equal(10, words.Length);
        Assert.Equal("never negotiable", words[3].Words());
        Assert.All(words, word => Assert.Equal("quotation", page.GetElementById(word.GetAttribute("href")![1..])!.ClassName));
    }

    [Fact]
    public async Task A_corrected_article_says_so_above_and_what_was_wrong_below()
    {
        var page = await site.Page("/harbour/quay-opens");

        Assert.Equal("This article was corrected on June 20, 2026. What was wrong", page.The(".corrected").Words());
        Assert.Equal("#corrections", page.The(".corrected a").GetAttribute("href"));
        Assert.Equal("June 20, 2026 An earlier version gave the quay 80 metres. It has 84.", page.The("#corrections dl").Words());
    }

    [Fact]
    public async Task Who_wrote_it_when_and_where_is_below_the_headline()
    {
        var page = await site.Page("/world/tunnel-under-ostervale");

        Assert.Equal(
            ["By Viktor Amsel-Dray (transport) and Ottilie Karst, PhD", "Reporting: Benno Ferrow (Mount Harrow)", "Photos: Sanna Lyck"],
            page.All(".byline")
        );
        Assert.Equal(["/authors/viktor-amsel-dray", "/authors/ottilie-karst-phd"], page.Links(".byline a"));
        Assert.Equal("2026-03-14T09:30:00+01:00", page.The(".facts .dateline > time").GetAttribute("datetime"));
        Assert.Contains("Updated March 16, 2026", page.The(".facts .dateline").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_article_has_a_table_of_contents_and_a_short_one_none()
    {
        var wide = await site.Page("/harbour/quay-opens");
        var brief = await site.Page("/harbour-budget");

        Assert.Equal(4, wide.QuerySelectorAll("nav.contents a").Length);
        Assert.All(wide.Links("nav.contents a"), link => Assert.NotNull(wide.GetElementById(link[1..])));
        Assert.Empty(brief.QuerySelectorAll("nav.contents"));
    }

    [Fact]
    public async Task A_review_has_its_stars_in_words_too()
    {
        var page = await site.Page("/reviews/the-salt-cellar");

        Assert.Equal("4 of 5 stars", page.The(".verdict [role=img]").GetAttribute("aria-label"));
        Assert.Equal(["Seafood", "the soup, bread", "11:30"], page.All(".verdict dd"));
        Assert.Equal("Odile Farrant, cook", page.The(".story-body .quote figcaption").Words());
    }

    [Fact]
    public async Task Articles_that_refer_to_each_other_lead_to_each_other()
    {
        var tunnel = await site.Page("/world/tunnel-under-ostervale");
        var treaty = await site.Page("/world/fog-treaty");

        Assert.Contains("/world/fog-treaty", tunnel.Links(".onward-lists a"));
        Assert.Contains("/world/tunnel-under-ostervale", treaty.Links(".onward-lists a"));
        Assert.Equal("Referred to by", treaty.All(".links h3").First());
    }

    [Fact]
    public async Task A_translation_is_a_page_in_its_language_and_leads_to_the_others()
    {
        var page = await site.Page("/de/harbour-budget");

        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("14. November 2025", page.The(".facts time").Words());
        Assert.Equal(["/harbour-budget", "/de/harbour-budget", "/fr/harbour-budget"], page.Links("nav.languages a"));
        Assert.Equal("page", page.The("nav.languages a[lang=de]").GetAttribute("aria-current"));
        Assert.Equal("/de", page.The("header .nameplate a").GetAttribute("href"));
    }
}
