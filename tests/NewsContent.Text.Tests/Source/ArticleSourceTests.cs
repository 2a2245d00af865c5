using NewsContent.Text.Source;

namespace NewsContent.Text.Tests.Source;

public sealed class ArticleSourceTests
{
    [Fact]
    public void Lines_end_with_all_three_line_ends()
    {
        var source = new ArticleSource("\uFEFFone\r\ntwo\nthree\rfour\n");
        Assert.Equal([(1, 4), (6, 9), (10, 15), (16, 20), (21, 21)], source.Lines.Select(line => (line.Full.Start, line.Full.End)));
        Assert.Equal([0, 1, 2, 3, 4], source.Lines.Select(line => line.Index));
    }

    [Fact]
    public void An_empty_text_has_one_blank_line() => Assert.True(Assert.Single(new ArticleSource("").Lines).IsBlank);

    [Theory]
    [InlineData(" one\t", "one")]
    [InlineData("\u00A0\u3000one\u2003", "one")]
    [InlineData("\u200B\u2060one\uFEFF", "one")]
    [InlineData("\u200Fone!\u200E", "\u200Fone!\u200E")]
    [InlineData("one\u200C", "one\u200C")]
    [InlineData("\u200F \u200E", "")]
    [InlineData("\u2067\u2069", "")]
    [InlineData("\u00AD\u200D", "")]
    [InlineData("\u0000\u0007", "")]
    [InlineData("�", "�")]
    public void Blanks_at_the_ends_of_a_line_do_not_count(string line, string words)
    {
        var source = new ArticleSource(line);
        Assert.Equal(words, source.Words(source.Lines[0]));
        Assert.Equal(words.Length == 0, source.Lines[0].IsBlank);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(3, 0, 2)]
    [InlineData(4, 0, 3)]
    [InlineData(5, 0, 4)]
    [InlineData(6, 1, 0)]
    [InlineData(7, 2, 0)]
    [InlineData(10, 2, 3)]
    public void A_place_has_line_and_column(int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new ArticleSource("\uFEFFone\r\n\ntwo").PositionOf(offset));
}
