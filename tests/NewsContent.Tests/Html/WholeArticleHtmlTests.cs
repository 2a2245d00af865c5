using System.Globalization;
using System.Text;

namespace NewsContent.Tests.Html;

/// <summary>Whole articles: header, sections, options, writers.</summary>
public class WholeArticleHtmlTests
{
    [Fact]
    public void An_article_has_header_lead_and_sections()
    {
        var article = new Article(
            "Ferry & Tide",
            new DateOnly(2026, 2, 7),
            "ferry",
            lead: [new Paragraph("It sails.")],
            sections:
            [
                new Section("The Tide"),
                new Section("More of it", new Paragraph("It falls.")) { Level = 3 },
                new Section("The tide", new Divider()),
            ]
        )
        {
            Kicker = "LOCAL",
            Summary = "A <short> day.",
            Byline = [new Author("Ida Lund"), new Author("Per Dahl", "tides")],
            Credits = [new Credit(CreditKind.Reporting, new Author("Bo Holm")), new Credit(CreditKind.Photos, new Author("Sam Lee"))],
            Corrections = [new Correction(new DateOnly(2026, 2, 9), "It was <another> tide.")],
            Language = "en-GB",
        };

        const string Expected = """
            <article lang="en-GB" dir="ltr">
            <header>
            <p class="kicker">LOCAL</p>
            <h1>Ferry &amp; Tide</h1>
            <p class="summary">A &lt;short&gt; day.</p>
            <p class="dateline"><time datetime="2026-02-07">2026-02-07</time></p>
            <p class="byline">Ida Lund, Per Dahl (tides)</p>
            </header>
            <p>It sails.</p>
            <h2 id="the-tide">The Tide</h2>
            <h3 id="more-of-it">More of it</h3>
            <p>It falls.</p>
            <h2 id="the-tide-2">The tide</h2>
            <hr>
            <footer>
            <p class="credit reporting">Bo Holm</p>
            <p class="credit photos">Sam Lee</p>
            <p class="correction"><time datetime="2026-02-09">2026-02-09</time> It was &lt;another&gt; tide.</p>
            </footer>
            </article>

            """;
        Assert.Equal(Expected, ArticleHtml.Render(article));
        Assert.Equal(
            Expected[
                (Expected.IndexOf("</header>\n", StringComparison.Ordinal) + 10)..Expected.IndexOf("<footer>", StringComparison.Ordinal)
            ],
            ArticleHtml.RenderBody(article)
        );
        HtmlPage.Of(Expected);
    }

    [Fact]
    public void An_article_with_nothing_but_its_headline_is_short() =>
        Assert.Equal(
            """
            <article lang="en" dir="ltr">
            <header>
            <h1>H</h1>
            <p class="dateline"><time datetime="0001-01-01">0001-01-01</time></p>
            </header>
            </article>

            """,
            ArticleHtml.Render(new Article("H", DateOnly.MinValue, "h"))
        );

    [Fact]
    public void The_moment_of_publication_is_written_with_its_zone() =>
        Assert.Contains(
            "<time datetime=\"2026-02-07T09:30:00+03:30\">2026-02-07</time>",
            ArticleHtml.Render(Samples.Talks()),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_article_in_a_script_from_right_to_left_says_so_and_its_code_does_not()
    {
        var article = new Article("خبر", new DateOnly(2026, 2, 7), "s", [new CodeBlock("x")]) { Language = "fa" };

        var html = ArticleHtml.Render(article);

        Assert.StartsWith("<article lang=\"fa\" dir=\"rtl\">\n", html, StringComparison.Ordinal);
        Assert.Contains("<h1>خبر</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<pre dir=\"ltr\"><code>x</code></pre>", html, StringComparison.Ordinal);
        HtmlPage.Of(html);
    }

    [Theory]
    [InlineData(1, "h1 h2 h3 h4 h5 h6")]
    [InlineData(2, "h2 h3 h4 h5 h6 h6")]
    [InlineData(4, "h4 h5 h6 h6 h6 h6")]
    public void Headings_are_below_the_headline_and_stop_at_the_sixth_level(int level, string headings)
    {
        var article = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            sections: Enumerable.Range(2, 5).Select(depth => new Section($"S{depth}") { Level = depth })
        );

        var html = ArticleHtml.Render(article, new() { HeadlineLevel = level });

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.Equal(headings.Split(' '), page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void No_other_level_can_be_set(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleHtmlOptions { HeadlineLevel = level });

    [Fact]
    public void The_app_may_write_blocks_itself_wherever_they_stand()
    {
        var asked = new List<string>();
        var options = new ArticleHtmlOptions
        {
            WriteBlock = (block, writer) =>
            {
                asked.Add(block.GetType().Name);
                if (block is not Divider)
                    return false;
                writer.Write("<hr class=\"waves\">\n");
                return true;
            },
        };
        var article = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            [
                new BlockQuotation(new Divider()),
                new ListBlock(new ListItem(new Divider())),
                new Footnote("1", new Divider()),
                new Table(new TableRow("x")),
                new Figure(new Image("x", ""), new Paragraph("x")),
            ]
        );

        var html = ArticleHtml.RenderBody(article, options);

        Assert.Equal(3, html.Split("<hr class=\"waves\">").Length - 1);
        Assert.DoesNotContain("<hr>", html, StringComparison.Ordinal);
        Assert.Equal(["BlockQuotation", "Divider", "ListBlock", "Divider", "Table", "Figure", "Divider"], asked);
    }

    [Fact]
    public void A_writer_gets_what_a_string_has()
    {
        var article = Samples.Talks();
        var paragraph = article.Paragraphs[0];
        var section = article.Sections[0];

        Assert.Equal(ArticleHtml.Render(article), Written(writer => ArticleHtml.Write(writer, article)));
        Assert.Equal(ArticleHtml.RenderBody(article), Written(writer => ArticleHtml.WriteBody(writer, article)));
        Assert.Equal(ArticleHtml.Render(paragraph), Written(writer => ArticleHtml.Write(writer, paragraph)));
        Assert.Equal(ArticleHtml.RenderInlines(paragraph), Written(writer => ArticleHtml.WriteInlines(writer, paragraph)));
        Assert.Equal(ArticleHtml.RenderHeading(section), Written(writer => ArticleHtml.WriteHeading(writer, section)));

        static string Written(Action<TextWriter> write)
        {
            using var stream = new MemoryStream();
            using (var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n" })
                write(writer);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }

    [Fact]
    public void Nothing_is_refused_in_silence()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);

        Assert.Throws<ArgumentNullException>("article", () => ArticleHtml.Render((Article)null!));
        Assert.Throws<ArgumentNullException>("block", () => ArticleHtml.Render((Block)null!));
        Assert.Throws<ArgumentNullException>("article", () => ArticleHtml.RenderBody(null!));
        Assert.Throws<ArgumentNullException>("paragraph", () => ArticleHtml.RenderInlines(null!));
        Assert.Throws<ArgumentNullException>("section", () => ArticleHtml.RenderHeading(null!));
        Assert.Throws<ArgumentNullException>("article", () => ArticleHtml.Write(writer, (Article)null!));
        Assert.Throws<ArgumentNullException>("block", () => ArticleHtml.Write(writer, (Block)null!));
        Assert.Throws<ArgumentNullException>("writer", () => ArticleHtml.Write(null!, Samples.Talks()));
        Assert.Throws<ArgumentNullException>("writer", () => ArticleHtml.Write(null!, new Divider()));
        Assert.Throws<ArgumentNullException>("writer", () => ArticleHtml.WriteInlines(null!, new Paragraph("")));
    }

    [Fact]
    public void Options_say_what_is_set()
    {
        Assert.Equal(
            "HeadlineLevel = 1, ResolveSpeaker, LoadsPicturesLater",
            new ArticleHtmlOptions { ResolveSpeaker = _ => null, LoadsPicturesLater = true }.ToString()
        );
        Assert.Equal("HeadlineLevel = 2, IdOfQuote", new ArticleHtmlOptions { HeadlineLevel = 2, IdOfQuote = _ => null }.ToString());
    }
}
