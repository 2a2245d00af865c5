namespace NewsContent.Tests.Html;

/// <summary>Each kind of block, as a record and as HTML.</summary>
public class BlockHtmlTests
{
    private static readonly Speaker Holm = new("Ida Holm", "Harbour Master");

    public static TheoryData<Block, string> Blocks =>
        new()
        {
            { new Paragraph("Three < four & “five”."), "<p>Three &lt; four &amp; “five”.</p>\n" },
            { new ListBlock(new ListItem("Salt"), new ListItem("Rope")), "<ul>\n<li>Salt</li>\n<li>Rope</li>\n</ul>\n" },
            {
                new ListBlock(new ListItem("One")) { IsOrdered = true },
                "<ol>\n<li>One</li>\n</ol>\n"
            },
            {
                new ListBlock(new ListItem("Seven")) { IsOrdered = true, Start = 7 },
                "<ol start=\"7\">\n<li>Seven</li>\n</ol>\n"
            },
            {
                new ListBlock(new ListItem(new Paragraph("Fish"), new ListBlock(new ListItem("Cod")))),
                "<ul>\n<li>Fish\n<ul>\n<li>Cod</li>\n</ul>\n</li>\n</ul>\n"
            },
            {
                new ListBlock(new ListItem(new Paragraph("Fish"), new Paragraph("Fresh."))),
                "<ul>\n<li>\n<p>Fish</p>\n<p>Fresh.</p>\n</li>\n</ul>\n"
            },
            { new ListBlock(new ListItem(new Divider())), "<ul>\n<li>\n<hr>\n</li>\n</ul>\n" },
            { new ListBlock(new ListItem(Array.Empty<Block>())), "<ul>\n<li></li>\n</ul>\n" },
            {
                new BlockQuotation(new Paragraph("We wait.")) { Speaker = Holm },
                "<figure class=\"quote\">\n<blockquote>\n<p>We wait.</p>\n</blockquote>\n"
                    + "<figcaption>Ida Holm, Harbour Master</figcaption>\n</figure>\n"
            },
            { new BlockQuotation(new Paragraph("We wait.")), "<blockquote>\n<p>We wait.</p>\n</blockquote>\n" },
            {
                new Figure(new Image("pier.jpg", "A \"pier\"") { Title = "Noon" }, new Paragraph("The pier.")),
                "<figure>\n<img src=\"pier.jpg\" alt=\"A &quot;pier&quot;\" title=\"Noon\">\n"
                    + "<figcaption>The pier.</figcaption>\n</figure>\n"
            },
            { new Figure(new Image("pier.jpg", "")), "<figure>\n<img src=\"pier.jpg\" alt=\"\">\n</figure>\n" },
            {
                new Figure(new Image("pier.jpg", "") { Width = 640, Height = 480 }),
                "<figure>\n<img src=\"pier.jpg\" alt=\"\" width=\"640\" height=\"480\">\n</figure>\n"
            },
            { new Figure(new Image("pier.jpg", "") { Width = 640 }), "<figure>\n<img src=\"pier.jpg\" alt=\"\">\n</figure>\n" },
            { new Figure(new Image("data:image/png,x", "A pier")), "<figure>\n<p>A pier</p>\n</figure>\n" },
            {
                new Figure(new Image("data:image/png,x", ""), new Paragraph("Pier")),
                "<figure>\n<figcaption>Pier</figcaption>\n</figure>\n"
            },
            {
                new Table(
                    [ColumnAlignment.None, ColumnAlignment.Left, ColumnAlignment.Center, ColumnAlignment.Right],
                    new TableRow("", "Port", "Tide", "Ships"),
                    [new TableRow("1", "Brightport", "low", "12")]
                ),
                """
                    <table>
                    <thead>
                    <tr>
                    <td></td>
                    <th scope="col" style="text-align: left">Port</th>
                    <th scope="col" style="text-align: center">Tide</th>
                    <th scope="col" style="text-align: right">Ships</th>
                    </tr>
                    </thead>
                    <tbody>
                    <tr>
                    <td>1</td>
                    <td style="text-align: left">Brightport</td>
                    <td style="text-align: center">low</td>
                    <td style="text-align: right">12</td>
                    </tr>
                    </tbody>
                    </table>

                    """
            },
            { new Table(new TableRow("Port")), "<table>\n<thead>\n<tr>\n<th scope=\"col\">Port</th>\n</tr>\n</thead>\n</table>\n" },
            {
                new CodeBlock("if (a < b)\n    a++;", "csharp"),
                "<pre><code class=\"language-csharp\">if (a &lt; b)\n    a&#x2B;&#x2B;;</code></pre>\n"
            },
            { new CodeBlock("\n\tx"), "<pre><code>\n\tx</code></pre>\n" },
            { new CodeBlock("x", " sh evil\tclasses"), "<pre><code class=\"language-sh\">x</code></pre>\n" },
            { new CodeBlock("x", " \n"), "<pre><code>x</code></pre>\n" },
            { new Divider(), "<hr>\n" },
            {
                new Footnote("budget", new Paragraph("See the report.")),
                "<section role=\"doc-endnotes\">\n<ol>\n<li id=\"note_1\">\n<p>See the report.</p>\n</li>\n</ol>\n</section>\n"
            },
        };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_written_so(Block block, string html)
    {
        Assert.Equal(html, ArticleHtml.Render(block));
        HtmlPage.Of(html);
    }

    [Fact]
    public void Every_kind_of_block_is_among_them() =>
        Assert.Equal(
            typeof(Block)
                .Assembly.GetExportedTypes()
                .Where(type => type.BaseType == typeof(Block))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            Blocks.Select(row => ((Block)row[0]).GetType().Name).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void An_emptied_item_keeps_what_the_app_writes_in_it()
    {
        var options = new ArticleHtmlOptions { WriteBlock = (block, writer) => WriteMark(block, writer) };

        Assert.Equal("<ul>\n<li><b>!</b></li>\n</ul>\n", ArticleHtml.Render(new ListBlock(new ListItem("Salt")), options));

        static bool WriteMark(Block block, TextWriter writer)
        {
            if (block is Paragraph)
                writer.Write("<b>!</b>");
            return block is Paragraph;
        }
    }
}
