using NewsSite.Languages;
using NewsSite.Parts;

namespace NewsContent.Sample.Tests.Site;

/// <summary>Days, numbers and words in the languages of the site.</summary>
public sealed class LanguageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData("en", "February 7, 2026")]
    [InlineData("en-GB", "7 February 2026")]
    [InlineData("de", "7. Februar 2026")]
    [InlineData("fr", "7 février 2026")]
    [InlineData("fa", "۱۸ بهمن ۱۴۰۴")]
    [InlineData("ja", "2026年2月7日")]
    [InlineData("sv", "7 februari 2026")]
    [InlineData("qqq-nobody", "2026-02-07")]
    [InlineData("<script>", "2026-02-07")]
    public void A_day_is_written_as_its_language_writes_it(string language, string day) =>
        Assert.Equal(day, LocalDate.Of(new DateOnly(2026, 2, 7), language));

    [Fact]
    public void Persian_years_begin_in_spring()
    {
        Assert.Equal("۲۹ اسفند ۱۴۰۴", LocalDate.Of(new DateOnly(2026, 3, 20), "fa"));
        Assert.Equal("۱ فروردین ۱۴۰۵", LocalDate.Of(new DateOnly(2026, 3, 21), "fa"));
    }

    [Theory]
    [InlineData("/ketabkhaneh-sayyar", "fa", "rtl", "چه کسی چه گفت")]
    [InlineData("/aonami-yubinsen", "ja", "ltr", "だれが何を言ったか")]
    [InlineData("/culture/marche-du-silence", "fr", "ltr", "Qui a dit quoi")]
    [InlineData("/nachtbus-hohenwarnau", "de", "ltr", "Wer was gesagt hat")]
    public async Task The_words_around_an_article_are_in_its_language(string address, string language, string direction, string words)
    {
        var page = await site.Page(address);

        Assert.Equal((language, direction), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal(words, page.The("#voices").Words());
        Assert.Equal("en", page.The("header .nameplate").GetAttribute("lang"));
    }

    [Theory]
    [InlineData("soon.", 20, "soon")]
    [InlineData("We have asked for a new pier, and for rope.", 20, "We have asked for a…")]
    [InlineData("灯りのついた窓がある限り、手紙を届けたい", 12, "灯りのついた…")]
    public void Long_words_end_after_a_word(string text, int longest, string shown) => Assert.Equal(shown, FirstWords.Of(text, longest));
}
