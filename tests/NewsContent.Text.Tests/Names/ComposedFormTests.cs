using NewsContent.Unicode;

namespace NewsContent.Text.Tests.Names;

/// <summary>These hold without a culture library, as this project's own tests run: <c>string.Normalize</c> does nothing there.</summary>
public sealed class ComposedFormTests
{
    [Theory]
    [InlineData("jose\u0301", "jos\u00E9")]
    [InlineData("u\u0308bung", "\u00FCbung")]
    [InlineData("e\u0301\u0323", "\u1EB9\u0301")]
    [InlineData("e\u0323\u0301", "\u1EB9\u0301")]
    [InlineData("o\u0302\u0301", "\u1ED1")]
    [InlineData("o\u0301\u0302", "\u00F3\u0302")]
    [InlineData("a\u0315\u0300\u05AE\u0301b", "\u00E0\u05AE\u0301\u0315b")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u2126", "\u03A9")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\u1100\u1161", "\uAC00")]
    [InlineData("\uAC01\u11A8", "\uAC01\u11A8")]
    [InlineData("\u03B1\u0313\u0300\u0345", "\u1F82")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\U0002F800", "\u4E3D")]
    [InlineData("\U00011099\U000110BA", "\U0001109A")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("a\u0308\u0308", "\u00E4\u0308")]
    [InlineData("\u0308a", "\u0308a")]
    [InlineData("a\uD83Du\u0308", "a\uD83D\u00FC")]
    public void What_looks_the_same_is_written_the_same(string text, string composed)
    {
        Assert.Equal(composed, ComposedForm.Of(text));
        Assert.Equal(composed, ComposedForm.Of(composed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("iran-us-talks")]
    [InlineData("jos\u00E9 — “Übung”")]
    [InlineData("مذاکرات")]
    [InlineData("한국어 中文 हिन्दी")]
    [InlineData("\uD83D")]
    public void A_composed_text_is_given_back_as_it_is(string text) => Assert.Equal(text, ComposedForm.Of(text));

    [Fact]
    public void Texts_without_marks_need_no_copy()
    {
        const string Text = "Iran — US “talks”";

        Assert.Same(Text, ComposedForm.Of(Text));
    }

    [Fact]
    public void A_hundred_thousand_marks_on_one_letter_are_put_in_order()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 50_000));

        var composed = ComposedForm.Of("e" + marks);

        Assert.Equal("\u1EB9" + new string('\u0323', 49_999) + new string('\u0301', 50_000), composed);
    }
}
