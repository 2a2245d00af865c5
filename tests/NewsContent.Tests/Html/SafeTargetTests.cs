namespace NewsContent.Tests.Html;

/// <summary>Which targets become an address.</summary>
public class SafeTargetTests
{
    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://example.org:8080/a?b=c&d=e#f")]
    [InlineData("HTTPS://EXAMPLE.ORG")]
    [InlineData("https://user@example.org/a b")]
    [InlineData("https://例え.jp/日本")]
    [InlineData("mailto:ida@example.org?subject=a:b")]
    [InlineData("MailTo:ida@example.org")]
    [InlineData("tel:+49-30-1234")]
    [InlineData("/news/a:b")]
    [InlineData("news/javascript:x")]
    [InlineData("./javascript:x")]
    [InlineData("?q=javascript:x&a=b")]
    [InlineData("#javascript:x")]
    [InlineData("../images/the pier.jpg")]
    [InlineData("images/r&d.png")]
    [InlineData("pier.jpg")]
    [InlineData(".")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("a//b")]
    public void These_do(string target) => Assert.True(SafeTarget.Is(target));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("\u00A0javascript:alert(1)")]
    [InlineData("\u200Bjavascript:alert(1)")]
    [InlineData("\u202Ejavascript:alert(1)")]
    [InlineData("javascript :alert(1)")]
    [InlineData("java script:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\rscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("\u0000javascript:alert(1)")]
    [InlineData("java\u0000script:alert(1)")]
    [InlineData("\u001Bjavascript:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("javascript&#x3a;alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("javaſcript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("blob:https://example.org/1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("view-source:https://example.org/")]
    [InlineData("feed:https://example.org/")]
    [InlineData("x:y")]
    [InlineData(":y")]
    [InlineData("c:\\files\\pier.jpg")]
    [InlineData("//example.org/")]
    [InlineData("///example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("\\\\example.org/")]
    [InlineData("\\/example.org/")]
    [InlineData("/\t/example.org/")]
    [InlineData("/\n/example.org/")]
    [InlineData("https:\\\\example.org")]
    [InlineData("https:example.org")]
    [InlineData("https:/example.org")]
    [InlineData("https://")]
    [InlineData("http:")]
    [InlineData(" https://example.org/")]
    [InlineData("https ://example.org/")]
    [InlineData("https://example.org/\u0000")]
    [InlineData("https://example.org/\u0085")]
    [InlineData("mailto:")]
    [InlineData("tel:")]
    [InlineData("tel:1\n2")]
    [InlineData("mailto\u0000:a")]
    [InlineData("http\u017F://example.org")]
    public void These_do_not(string target)
    {
        Assert.False(SafeTarget.Is(target));
        if (!string.IsNullOrWhiteSpace(target))
        {
            Assert.Equal(
                "x",
                ArticleHtml.RenderInlines(new Paragraph("x") { Inlines = [new Inline(InlineKind.Link, 0, 1) { Target = target }] })
            );
            Assert.DoesNotContain("<img", ArticleHtml.Render(new Figure(new Image(target, "x"))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_character_hides_a_scheme()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var character = (char)code;
            Assert.False(SafeTarget.Is($"{character}javascript:alert(1)") && character is not ('/' or '?' or '#'), $"U+{code:X4} before");
            Assert.False(SafeTarget.Is($"java{character}script:alert(1)") && character is not ('/' or '?' or '#'), $"U+{code:X4} in");
            Assert.False(SafeTarget.Is($"javascript{character}:alert(1)") && character is not ('/' or '?' or '#'), $"U+{code:X4} behind");
        }
    }
}
