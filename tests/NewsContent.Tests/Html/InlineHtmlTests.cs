namespace NewsContent.Tests.Html;

/// <summary>The words of a paragraph with what stands in them.</summary>
public class InlineHtmlTests
{
    private const string Text = "The tide is low at noon.";

    public static TheoryData<string, Inline[], string> Inlines =>
        new()
        {
            { Text, [new(InlineKind.Emphasis, 4, 4)], "The <em>tide</em> is low at noon." },
            { Text, [new(InlineKind.Strong, 4, 4)], "The <strong>tide</strong> is low at noon." },
            { Text, [new(InlineKind.Code, 4, 4)], "The <code>tide</code> is low at noon." },
            { Text, [new(InlineKind.Strikethrough, 4, 4)], "The <del>tide</del> is low at noon." },
            { "One\ntwo", [new(InlineKind.LineBreak, 3, 1)], "One<br>\ntwo" },
            { "One\ntwo", [], "One\ntwo" },
            {
                Text,
                [new(InlineKind.Link, 4, 4) { Target = "https://example.org/?a=1&b=2", Title = "Tides \"today\"" }],
                "The <a href=\"https://example.org/?a=1&amp;b=2\" title=\"Tides &quot;today&quot;\">tide</a> is low at noon."
            },
            { Text, [new(InlineKind.Link, 4, 4) { Target = "javascript:alert(1)", Title = "x" }], Text },
            {
                Text,
                [new(InlineKind.Image, 4, 4) { Target = "tide.png", Title = "Tide" }],
                "The <img src=\"tide.png\" alt=\"tide\" title=\"Tide\"> is low at noon."
            },
            { Text, [new(InlineKind.Image, 4, 4) { Target = "data:,x" }], Text },
            { Text, [new(InlineKind.Image, 0, 0) { Target = "tide.png" }], "<img src=\"tide.png\" alt=\"\">" + Text },
            // What is in the words of a picture is its alternative text; a note there stands behind it.
            {
                Text,
                [
                    new(InlineKind.Image, 4, 7) { Target = "tide.png" },
                    new(InlineKind.Emphasis, 4, 4),
                    new(InlineKind.FootnoteReference, 8, 0) { Target = "1" },
                    new(InlineKind.Strong, 12, 3),
                ],
                "The <img src=\"tide.png\" alt=\"tide is\"><sup>1</sup> <strong>low</strong> at noon."
            },
            {
                Text,
                [new(InlineKind.Strong, 4, 11), new(InlineKind.Emphasis, 4, 4), new(InlineKind.Emphasis, 12, 3)],
                "The <strong><em>tide</em> is <em>low</em></strong> at noon."
            },
            {
                Text,
                [new(InlineKind.Strong, 0, 24), new(InlineKind.Emphasis, 0, 24)],
                "<strong><em>The tide is low at noon.</em></strong>"
            },
            // A picture may stand in a link, and a link in no other.
            {
                Text,
                [new(InlineKind.Link, 4, 7) { Target = "/tides" }, new(InlineKind.Image, 4, 4) { Target = "tide.png" }],
                "The <a href=\"/tides\"><img src=\"tide.png\" alt=\"tide\"> is</a> low at noon."
            },
            {
                Text,
                [new(InlineKind.Link, 4, 7) { Target = "/tides" }, new(InlineKind.Link, 4, 4) { Target = "/tide" }],
                "The <a href=\"/tides\">tide is</a> low at noon."
            },
            { "日本の é 😀", [new(InlineKind.Emphasis, 0, 2)], "<em>日本</em>の é &#x1F600;" },
            // Without its note a reference is its label, and one at the end of a word stands behind what ends there.
            {
                Text,
                [new(InlineKind.Emphasis, 4, 4), new(InlineKind.FootnoteReference, 8, 0) { Target = "<1>" }],
                "The <em>tide</em><sup>&lt;1&gt;</sup> is low at noon."
            },
        };

    [Theory]
    [MemberData(nameof(Inlines))]
    public void Inlines_are_written_so(string text, Inline[] inlines, string html)
    {
        Assert.Equal(html, ArticleHtml.RenderInlines(new Paragraph(text) { Inlines = inlines }));
        Assert.Equal(html, ArticleHtml.RenderHeading(new Section(text) { HeadingInlines = inlines }));
        HtmlPage.Of(html);
    }

    [Fact]
    public void Every_kind_of_inline_is_among_them() =>
        Assert.Equal(
            Enum.GetValues<InlineKind>(),
            Inlines.SelectMany(row => (Inline[])row[1]).Select(inline => inline.Kind).Distinct().Order()
        );

    [Fact]
    public void A_link_to_an_article_has_the_address_that_the_app_gives()
    {
        var reference = new ArticleReference("world/tides", () => throw new InvalidOperationException());
        var paragraph = new Paragraph(Text)
        {
            Inlines = [new Inline(InlineKind.Link, 4, 4) { Target = "../tides.md", Reference = reference }],
        };

        Assert.Equal(Text, ArticleHtml.RenderInlines(paragraph));
        Assert.Equal(
            "The <a href=\"/news/world/tides\">tide</a> is low at noon.",
            ArticleHtml.RenderInlines(paragraph, new() { ResolveReference = found => "/news/" + found.Slug })
        );
        Assert.Equal(Text, ArticleHtml.RenderInlines(paragraph, new() { ResolveReference = _ => null, ResolveTarget = _ => "/other" }));
        Assert.Equal(Text, ArticleHtml.RenderInlines(paragraph, new() { ResolveReference = _ => "javascript:alert(1)" }));
    }

    [Fact]
    public void Targets_are_what_the_app_makes_of_them_and_checked_again()
    {
        var paragraph = new Paragraph("A B C D")
        {
            Inlines =
            [
                new Inline(InlineKind.Link, 0, 1) { Target = "a" },
                new Inline(InlineKind.Link, 2, 1) { Target = "javascript:b" },
                new Inline(InlineKind.Link, 4, 1) { Target = "c" },
                new Inline(InlineKind.Image, 6, 1) { Target = "d" },
            ],
        };

        var html = ArticleHtml.RenderInlines(
            paragraph,
            new()
            {
                ResolveTarget = target =>
                    target switch
                    {
                        "a" => null,
                        "c" => "javascript:c",
                        _ => "https://cdn.example/" + target,
                    },
            }
        );

        Assert.Equal("A <a href=\"https://cdn.example/javascript:b\">B</a> C <img src=\"https://cdn.example/d\" alt=\"D\">", html);
    }
}
