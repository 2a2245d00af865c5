using NewsReader.Terminal;

namespace NewsContent.Sample.Tests;

public class LineBreakerTests
{
    [Fact]
    public void Lines_are_filled_and_broken_at_spaces() =>
        Assert.Equal(["one two", "three", "four"], LineBreaker.Break("one two three four", 9));

    [Fact]
    public void A_line_that_fits_exactly_is_not_broken() => Assert.Equal(["one two"], LineBreaker.Break("one two", 7));

    [Fact]
    public void Several_spaces_within_a_line_are_kept_and_those_at_a_break_are_dropped() =>
        Assert.Equal(["a  b", "c"], LineBreaker.Break("a  b   c", 4));

    [Fact]
    public void A_no_break_space_keeps_its_words_together() =>
        Assert.Equal(["il dit", "«\u00A0oui\u00A0»"], LineBreaker.Break("il dit «\u00A0oui\u00A0»", 12));

    [Fact]
    public void A_word_wider_than_the_line_is_broken_between_characters() =>
        Assert.Equal(["a", "long-s", "lug b"], LineBreaker.Break("a long-slug b", 6));

    [Fact]
    public void A_letter_and_its_marks_stay_together() =>
        Assert.Equal(["e\u0301e\u0301", "e\u0301"], LineBreaker.Break("e\u0301e\u0301e\u0301", 2));

    [Fact]
    public void A_joined_emoji_stays_together() => Assert.Equal(["👩‍👩‍👧", "👩‍👩‍👧"], LineBreaker.Break("👩‍👩‍👧👩‍👩‍👧", 3));

    [Fact]
    public void Japanese_is_broken_between_any_two_characters() => Assert.Equal(["青波", "町の", "船"], LineBreaker.Break("青波町の船", 4));

    [Theory]
    [InlineData("青波町、船")]
    [InlineData("青波町。船")]
    [InlineData("青波町」船")]
    [InlineData("青波町ー船")]
    [InlineData("青波町っ船")]
    public void No_line_begins_with_a_mark_that_ends(string text) =>
        Assert.Equal(["青波", "町" + text[3], "船"], LineBreaker.Break(text, 4));

    [Fact]
    public void No_line_ends_with_an_opening_mark() => Assert.Equal(["青波町", "「船」"], LineBreaker.Break("青波町「船」", 8));

    [Fact]
    public void A_Latin_word_within_Japanese_is_not_parted() => Assert.Equal(["青波", "Ferry", "船"], LineBreaker.Break("青波Ferry船", 6));

    [Fact]
    public void Nothing_has_no_lines() => Assert.Empty(LineBreaker.Break("  ", 10));

    [Fact]
    public void The_widest_word_counts_cells_and_not_code_units()
    {
        Assert.Equal(5, LineBreaker.WidestWord("a bb three"));
        Assert.Equal(4, LineBreaker.WidestWord("青、波"));
        Assert.Equal(0, LineBreaker.WidestWord(""));
    }
}
