using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Tests.Quotations;

public class MarkConventionTests
{
    [Theory]
    [InlineData("en", '“', "Opens")]
    [InlineData("en-GB", '”', "Closes")]
    [InlineData("de", '“', "Closes")]
    [InlineData("de-CH-1996", '“', "Closes")]
    [InlineData("DE_at", '“', "Closes")]
    [InlineData("pl", '”', "Closes")]
    [InlineData("sv-FI", '”', "Either")]
    [InlineData("hu", '»', "Opens")]
    [InlineData("hu", '«', "Closes")]
    [InlineData("fr", '»', "Closes")]
    [InlineData("fr-CA", '”', "Opens")]
    [InlineData("sr-Latn-ME", '’', "Either")]
    [InlineData("ar-EG", '“', "Closes")]
    [InlineData("kk", '»', "Closes")]
    [InlineData("kk-Arab-CN", '»', "Opens")]
    [InlineData("xx-Unknown", '“', "Opens")]
    [InlineData("", '“', "Opens")]
    [InlineData("-", '“', "Opens")]
    public void A_tag_has_the_marks_of_the_nearest_listed_one(string language, char mark, string custom) =>
        Assert.Equal(custom, MarkConvention.Of(language).CustomOf(MarkKinds.Of(mark)).ToString());

    [Theory]
    [InlineData("pt-BR", '«', false)]
    [InlineData("pt-PT", '«', true)]
    [InlineData("zh", '「', false)]
    [InlineData("zh-CN", '「', false)]
    [InlineData("zh-Hant-HK", '「', true)]
    [InlineData("zh-TW", '「', true)]
    [InlineData("es", '«', false)]
    public void Regions_and_scripts_have_marks_of_their_own(string language, char mark, bool isListed) =>
        Assert.Equal(isListed, MarkConvention.Of(language).Lists(MarkKinds.Of(mark)));

    [Fact]
    public void Every_mark_of_the_table_is_known()
    {
        foreach ((string marks, string tags) in CldrDelimiters.Groups)
        {
            Assert.Equal(CldrDelimiters.Root.Length, marks.Length);
            Assert.All(marks, mark => Assert.NotEqual(MarkKind.None, MarkKinds.Of(mark)));
            Assert.NotEmpty(tags);
        }
    }
}
