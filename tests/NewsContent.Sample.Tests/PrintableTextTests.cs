using NewsReader.Printing;

namespace NewsContent.Sample.Tests;

public class PrintableTextTests
{
    [Theory]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\n\r\n b ", "a b")]
    [InlineData("a\u2028b\u2029c\u0085d", "a b c d")]
    [InlineData("a\tb", "a b")]
    [InlineData("\u001B[0m", "␛[0m")]
    [InlineData("\0\a\u007F", "␀␇␡")]
    [InlineData("\u009B1m", "\uFFFD1m")]
    [InlineData("\u202Ea", "\uFFFDa")]
    [InlineData("می\u200Cرود \u2068x\u2069", "می\u200Cرود \u2068x\u2069")]
    [InlineData("“[青] «\u00A0é\u00A0» 👩‍👧”", "“[青] «\u00A0é\u00A0» 👩‍👧”")]
    [InlineData("\n", "")]
    public void One_line_has_no_character_that_moves_a_terminal(string text, string expected) =>
        Assert.Equal(expected, PrintableText.OneLine(text));
}
