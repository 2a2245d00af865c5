using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Rules;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("exactly 10", 10, "exactly 10")]
    [InlineData("the talks resumed", 10, "the talks…")]
    [InlineData("unbreakablewords", 10, "unbreakabl…")]
    [InlineData("one\ntwo\r\n\tthree", 20, "one two   three")]
    public void Long_words_are_cut_and_are_on_one_line(string text, int longest, string excerpt) =>
        Assert.Equal(excerpt, Excerpt.Of(text, longest));

    [Fact]
    public void A_surrogate_pair_is_never_cut_in_two() => Assert.Equal("abc…", Excerpt.Of("abc\U0001F54A\U0001F54A", 4));
}
