using System.Globalization;

namespace NewsContent.Tests.Content;

public class TextFormTests
{
    [Fact]
    public void An_article_shows_headline_date_and_size() =>
        Assert.Equal("Iran-US Talks Resume Amid Tensions (2026-02-07, 3 sections, 5 quotes)", Samples.Talks().ToString());

    [Fact]
    public void One_is_singular() =>
        Assert.Equal(
            "H (2026-02-07, 1 section, 1 quote)",
            new Article("H", new DateOnly(2026, 2, 7), "s", sections: [new Section("x", new Paragraph("“a”", new Quote("a")))]).ToString()
        );

    [Fact]
    public void A_typed_article_shows_the_same()
    {
        var (_, typed) = Typed.Of(Samples.Talks());
        Assert.Equal(Samples.Talks().ToString(), typed.ToString());
    }

    [Fact]
    public void A_long_headline_is_cut_between_words()
    {
        var article = new Article(string.Concat(Enumerable.Repeat("Seven77 ", 20)).Trim(), new DateOnly(2026, 2, 7), "s");
        Assert.Equal(string.Concat(Enumerable.Repeat("Seven77 ", 10)) + "… (2026-02-07, 0 sections, 0 quotes)", article.ToString());
    }

    [Fact]
    public void A_text_without_blanks_is_cut_but_never_inside_a_surrogate_pair()
    {
        var paragraph = new Paragraph("x" + string.Concat(Enumerable.Repeat("𠀀", 60)));
        Assert.Equal("x" + string.Concat(Enumerable.Repeat("𠀀", 39)) + " …", paragraph.ToString());
    }

    [Fact]
    public void Eighty_characters_are_not_cut()
    {
        var text = new string('a', 80);
        Assert.Equal(text, new Paragraph(text).ToString());
        Assert.Equal(text + " …", new Paragraph(text + "a").ToString());
    }

    [Fact]
    public void A_quotation_shows_its_speaker_and_words()
    {
        Assert.Equal("Abbas Araghchi: “a good start”", new Quote("a good start", Samples.Araghchi).ToString());
        Assert.Equal("“two lines”", new Quote("two\nlines").ToString());
    }

    [Fact]
    public void Speaker_section_list_and_catalog_show_themselves()
    {
        var article = Samples.Talks();
        Assert.Equal("Abbas Araghchi, Foreign Minister", Samples.Araghchi.ToString());
        Assert.Equal("a senior official", Samples.Official.ToString());
        Assert.Equal("Red Lines (2 paragraphs, 3 quotes)", article.Sections[0].ToString());
        Assert.Equal("3 sections", new NamedSections(article.Sections).ToString());
        Assert.Equal("1 quote", new NamedQuotes([new Quote("x")]).ToString());
        Assert.Equal("0 articles", ArticleCatalog.Empty.ToString());
        Assert.Equal("1 article (2026-02-07 to 2026-02-07)", new ArticleCatalog([article]).ToString());
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Its own digits, calendar and signs, also where the tests run without culture data.
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "minus";
            culture.DateTimeFormat.DateSeparator = "#";
            culture.DateTimeFormat.TimeSeparator = "#";
            CultureInfo.CurrentCulture = culture;

            var article = Samples.Talks();
            Assert.Equal("Iran-US Talks Resume Amid Tensions (2026-02-07, 3 sections, 5 quotes)", article.ToString());
            Assert.Equal(article, Typed.Of(article).Plain);
            Assert.Equal(
                "PublishedAt: 2026-02-07T09:30:00.0000001+03:30 ≠ null",
                ArticleContentComparer.FirstDifference(article, article with { PublishedAt = null })
            );
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
