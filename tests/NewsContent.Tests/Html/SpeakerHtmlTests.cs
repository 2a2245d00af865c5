namespace NewsContent.Tests.Html;

/// <summary>Who said a block quotation, with and without a page of their own.</summary>
public class SpeakerHtmlTests
{
    [Theory]
    [InlineData("Harbour Master", "<a href=\"/speakers/ida-holm\">Ida &lt;Holm&gt;</a>, Harbour Master")]
    [InlineData(null, "<a href=\"/speakers/ida-holm\">Ida &lt;Holm&gt;</a>")]
    public void The_name_alone_is_the_link(string? role, string html) =>
        Assert.Equal(html, Caption(new Speaker("Ida <Holm>", role), static speaker => "/speakers/" + speaker.Slug));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//example.org/ida")]
    [InlineData("\\example.org")]
    public void Without_an_address_that_may_be_written_the_name_is_alone(string? address) =>
        Assert.Equal("Ida Holm, Harbour Master", Caption(new Speaker("Ida Holm", "Harbour Master"), _ => address));

    [Fact]
    public void An_address_is_encoded() =>
        Assert.Equal(
            "<a href=\"/speakers?a=&quot;1&quot;&amp;b=2\">Board</a>",
            Caption(new Speaker("Board", kind: SpeakerKind.Organization), static _ => "/speakers?a=\"1\"&b=2")
        );

    [Fact]
    public void Nobody_asks_for_the_page_of_a_speaker_without_a_name() =>
        Assert.Equal(
            "a witness",
            Caption(new Speaker("a witness", kind: SpeakerKind.Unnamed), static _ =>
                throw new InvalidOperationException("It was asked for.")
            )
        );

    private static string Caption(Speaker speaker, Func<Speaker, string?> resolve)
    {
        var html = ArticleHtml.Render(
            new BlockQuotation(new Paragraph("We wait.")) { Speaker = speaker },
            new() { ResolveSpeaker = resolve }
        );
        HtmlPage.Of(html);
        return html.Split("<figcaption>")[1].Split("</figcaption>")[0];
    }
}
