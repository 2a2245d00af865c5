using NewsContent.Text.Attribution.Languages;

namespace NewsContent.Text.Tests.Attribution;

/// <summary>Endings are found by their last letters; nothing that a comparison with each of them finds may be missed.</summary>
public class WordEndingsTests
{
    private static readonly LanguageWords German = LanguageProfile.For("de")!.Words;

    [Fact]
    public void Every_ending_of_the_lexicon_is_found_alone_with_a_capital_and_in_a_compound()
    {
        foreach (var endings in new[] { German.RoleEndings, German.BodyEndings })
        {
            Assert.NotEmpty(endings.All);
            Assert.All(endings.All, ending =>
            {
                Assert.True(endings.EndWord(ending, 0, ending.Length), ending);
                var capitalized = char.ToUpperInvariant(ending[0]) + ending[1..];
                Assert.True(endings.EndWord(capitalized, 0, capitalized.Length), capitalized);
                var text = "die Watt" + ending + " kam";
                Assert.True(endings.EndWord(text, 4, text.Length - 4), text);
            });
        }
    }

    [Theory]
    [InlineData("Wasser")]
    [InlineData("Ende")]
    [InlineData("in")]
    [InlineData("")]
    public void A_word_with_another_ending_is_not(string word) => Assert.False(German.RoleEndings.EndWord(word, 0, word.Length));

    [Theory]
    [InlineData("Verkehrsminister", 9)]
    [InlineData("Klassensprecherin", 14)]
    public void An_ending_that_begins_before_the_word_does_not_count(string text, int start) =>
        Assert.False(German.RoleEndings.EndWord(text, start, text.Length));

    [Fact]
    public void An_ending_of_two_letters_is_refused() => Assert.Throws<FormatException>(() => new WordEndings().Add("in"));
}
