namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Single marks as the British press has them, with apostrophes of words inside.</summary>
public class BritishMarksTests
{
    [Theory]
    [InlineData("Stone said it was about ‘rock ’n’ roll politics’ in the port.", "rock ’n’ roll politics")]
    [InlineData("Stone said: ‘We follow the people and not the whips’.’", "We follow the people and not the whips’.")]
    [InlineData("Stone said: ‘We follow the people.’", "We follow the people.")]
    [InlineData("Stone said it was ‘the whips’.", "the whips")]
    [InlineData("Stone said: ‘It is the whips’ plan.’", "It is the whips’ plan.")]
    public void An_apostrophe_inside_does_not_close(string paragraph, string words) =>
        Assert.Equal(words, Assert.Single(ArticleText.ParseSyntax($"Whips Leave\n2026-01-05\n\n{paragraph}\n").Quotes).Text);

    [Fact]
    public void A_role_goes_on_behind_the_apostrophe_of_a_decade()
    {
        var article = ArticleText.ParseSyntax(
            "Whips Leave\n2026-01-05\n\nKarl Lund, a star of the ’90s and a pilot, said it was “late.”\n"
        );

        Assert.Equal("star of the ’90s and a pilot", Assert.Single(article.Quotes).Speaker!.Role);
    }
}
