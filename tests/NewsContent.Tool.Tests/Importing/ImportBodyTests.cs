namespace NewsContent.Tool.Tests.Importing;

/// <summary>What becomes of a post’s text.</summary>
public sealed class ImportBodyTests : IDisposable
{
    private readonly ImportedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("It is <b>closed</b> and <em>wet</em>.", "It is **closed** and *wet*.")]
    [InlineData("It is <b>closed </b>now.", "It is closed now.")]
    [InlineData("One<br>two", "One\\\ntwo")]
    [InlineData("One<br/>\ntwo", "One\\\ntwo")]
    [InlineData("One<br><br>two", "One\n\ntwo")]
    [InlineData("One<br>", "One")]
    [InlineData("- One<br>two", "- One two")]
    [InlineData("Press <kbd>F1</kbd>.", "Press `F1`.")]
    [InlineData("10 m<sup>2</sup>, H<sub>2</sub>O", "10 m², H₂O")]
    [InlineData("See <a href=\"https://example.org/\" title=\"T\">it</a>.", "See [it](https://example.org/ \"T\").")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"A pier\">", "![A pier](https://example.org/a.png)")]
    [InlineData("A <span class=\"x\">red</span> lamp.", "A red lamp.")]
    [InlineData("Text. <!-- Ask Bo. -->", "Text. <!-- Ask Bo. -->")]
    [InlineData("One.\n\n<!--more-->\n\nTwo.", "One.\n\n<!--more-->\n\nTwo.")]
    [InlineData("<p>One <i>two</i></p>\n<p>Three</p>", "One *two*\n\nThree")]
    [InlineData("<ul>\n<li>a</li>\n<li>b<ul><li>c</li></ul></li>\n</ul>", "- a\n- b\n  - c")]
    [InlineData("<ol start=\"3\"><li>a</li><li>b</li></ol>", "3. a\n4. b")]
    [InlineData("<blockquote><p>One</p><p>Two</p></blockquote>", "> One\n>\n> Two")]
    [InlineData("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>a|b</td></tr></table>", "| A | B |\n|---|---|\n| 1 | a\\|b |")]
    [InlineData(
        "<figure><img src=\"https://example.org/a.png\" alt=\"A\"><figcaption>The pier</figcaption></figure>",
        "![A](https://example.org/a.png)\nThe pier"
    )]
    [InlineData("<pre><code class=\"language-go\">a &lt; b\n</code></pre>", "```go\na < b\n```")]
    [InlineData("<div>\n\nSome *words*.\n\n</div>", "Some *words*.")]
    [InlineData("<div>\nfour * five * six\n</div>", "four \\* five \\* six")]
    [InlineData(
        "<table>\n  <tr>\n    <th>\n      A\n    </th>\n\n    <th>\n      B\n    </th>\n  </tr>\n\n</table>",
        "| A | B |\n|---|---|"
    )]
    [InlineData("<h3>The tide</h3>\n<p>It falls.</p>", "### The tide\n\nIt falls.")]
    public void Html_that_Markdown_can_say_is_Markdown(string html, string expected) => Assert.Equal(expected, _site.Body(html + "\n"));

    [Theory]
    [InlineData("Text.\n\n<script>\nlet a = 1;\n</script>")]
    [InlineData("Text.\n\n<table><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr></table>")]
    [InlineData("Text <video src=\"a.mp4\"></video> goes on.")]
    [InlineData("Text.\n\n{{< gallery dir=\"x\" >}}")]
    [InlineData("{{< badge >}} Text.")]
    [InlineData("<blockquote><p>We stay</p><p>here</p>\n\nText.")]
    [InlineData("- <table><tr><td>Pier</td><td>7</td></tr></table>")]
    [InlineData("- {{< badge >}} Text.\n- {{< badge >}}")]
    [InlineData("| {{< a >}} b | c |\n|---|---|\n| {{< a >}} d | {{< a >}} |")]
    [InlineData("Text.\n\n{{< a >}}{{< b >}}")]
    [InlineData("{{< a >}}{{< b >}} Text. {{< c >}}")]
    [InlineData("Text.\n\n{{< note\n  title=\"One\"\n>}}\nMore.\n{{< /note >}}")]
    [InlineData("## {{< icon >}} Heading\n\nText.")]
    public void What_has_no_place_is_kept_in_a_comment_and_told(string body)
    {
        var result = _site.Body(body + "\n");

        Assert.DoesNotContain("unfinished", result, StringComparison.Ordinal);
        Assert.Contains("<!-- ", result, StringComparison.Ordinal);
        Assert.DoesNotContain("stayhere", result, StringComparison.Ordinal);
        Assert.DoesNotContain("Pier7", result, StringComparison.Ordinal);
        Assert.NotEmpty(_site.Notes());
    }

    [Theory]
    [InlineData("{{< figure src=\"https://example.org/a.png\" alt=\"A\" >}}", "![A](https://example.org/a.png)")]
    [InlineData(
        "{{< figure src=\"https://example.org/a.png\" caption=\"The *pier*\" alt=\"A\" >}}",
        "![A](https://example.org/a.png)\nThe *pier*"
    )]
    [InlineData("{{<figure src=\"https://example.org/a.png\" title=\"T\">}}", "![](https://example.org/a.png)\nT")]
    [InlineData("{{< youtube abc_DEF-123 >}}", "[Video on YouTube](https://www.youtube.com/watch?v=abc_DEF-123)")]
    [InlineData("{{< youtube id=\"abc\" title=\"A talk\" >}}", "[A talk](https://www.youtube.com/watch?v=abc)")]
    [InlineData("{{< highlight go \"linenos=table\" >}}\na := 1\n{{< /highlight >}}", "```go\na := 1\n```")]
    [InlineData("{{< details \"More\" >}}\nHidden.\n{{< /details >}}", "**More**\n\nHidden.")]
    [InlineData("{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}", "```mermaid\ngraph TD\n```")]
    [InlineData("Write {{</* figure */>}} so.", "Write \\{{< figure >}} so.")]
    [InlineData("```\n{{</* figure */>}}\n```\n\nText.", "```\n{{< figure >}}\n```\n\nText.")]
    public void Shortcodes_that_say_something_known_are_Markdown(string shortcode, string expected) =>
        Assert.Equal(expected, _site.Body(shortcode + "\n"));

    [Theory]
    [InlineData("[b](/news/b/)", "[b](news/b.md)")]
    [InlineData("[b](/news/other/)", "[b](news/b.md)")]
    [InlineData("[b](/NEWS/B)", "[b](news/b.md)")]
    [InlineData("[b](news/b.md#the-tide)", "[b](news/b.md#the-tide)")]
    [InlineData("[b](news/b.md#own-id)", "[b](news/b.md#whats-c-x)")]
    [InlineData("[b](news/b.md#nowhere)", "[b](news/b.md)")]
    [InlineData("[b]({{< ref \"b.md\" >}})", "[b](news/b.md)")]
    [InlineData("[b]({{< relref \"/news/b#the-tide\" >}})", "[b](news/b.md#the-tide)")]
    [InlineData("{{< ref \"b\" >}}", "[B](news/b.md)")]
    [InlineData("[b][1]\n\n[1]: /news/b/ \"T\"", "[b][1]\n\n[1]: news/b.md \"T\"")]
    [InlineData("[about](/about/)", "about")]
    [InlineData("[**bold** about](/about/) and", "**bold** about and")]
    [InlineData("[a][1] and [b][1]\n\n[1]: /about/", "a and b")]
    [InlineData("[x](//example.org/)", "[x](https://example.org/)")]
    [InlineData("[x](www.example.org)", "[x](https://www.example.org)")]
    [InlineData("[x](javascript:alert)", "x")]
    [InlineData("[front](/)", "[front](/)")]
    [InlineData("[file](/files/a.pdf)", "[file](/files/a.pdf)")]
    public void Links_lead_to_the_articles(string link, string expected)
    {
        _site.With(
            "news/b.md",
            "---\ntitle: B\ndate: 2026-02-07\nslug: other\n---\n\nText.\n\n## The tide\n\nIt falls.\n\n"
                + "## What’s C++ & “x”? {#own-id}\n\nText.\n"
        );

        Assert.Equal(expected, _site.Body(link + "\n"));
    }

    [Fact]
    public void A_page_that_is_no_article_is_linked_by_its_whole_address_where_the_site_says_it()
    {
        _site.WithFile("hugo.toml", "baseURL = \"https://gazette.example/\"\n");

        Assert.Equal("[about](https://gazette.example/about/#us)", _site.Body("[about](/about/#us)\n"));
    }

    [Fact]
    public void A_page_that_the_app_has_keeps_its_link()
    {
        _site.WithBody("x.md", "[about](/about/)\n");

        ToolRun.Import(_site.Source, "--from", "hugo", "--to", _site.Target, "--pages", "/about");

        Assert.Contains("[about](/about/)", _site.Read("x.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_are_copied_and_their_links_follow()
    {
        _site
            .WithFile("content/posts/pier/a b.png")
            .WithFile("static/images/x.png")
            .With(
                "posts/pier/index.md",
                "---\ntitle: T\ndate: 2026-02-07\n---\n\n![a](a%20b.png) ![x](/images/x.png \"T\") ![lost](/lost.png) "
                    + "![out](../../../../../../../../etc/x.png)\n"
            );

        _site.Import();

        Assert.EndsWith(
            "![a](pier/a-b.png) ![x](../images/x.png \"T\") <!-- ![lost](/lost.png) --> "
                + "<!-- ![out](../../../../../../../../etc/x.png) -->\n",
            _site.Read("posts/pier.md"),
            StringComparison.Ordinal
        );
        Assert.True(_site.Has("posts/pier/a-b.png"));
        Assert.True(_site.Has("images/x.png"));
    }

    [Theory]
    [InlineData("# Other\n\nText.", "## Other\n\nText.")]
    [InlineData("# T\n\nText.", "# T\n\nText.")]
    [InlineData("Other\n=====\n\nText.", "Other\n---\n\nText.")]
    [InlineData("Text.\n\n## Empty\n\n## Full\n\nText.", "Text.\n\n**Empty**\n\n## Full\n\nText.")]
    [InlineData("- [x] Rope\n- [ ] Lamps", "- ☑ Rope\n- ☐ Lamps")]
    [InlineData("> [!WARNING]\n> Mind it.", "> **Warning:**\n> Mind it.")]
    [InlineData("It is :sunny: at 10:30:45.", "It is ☀️ at 10:30:45.")]
    [InlineData("$$\nx^2\n$$", "```latex\nx^2\n```")]
    [InlineData("Pier\n: A *long* one.\n\nLamp\n:   Oil.", "- **Pier**: A *long* one.\n\n- **Lamp**: Oil.")]
    [InlineData("It is ==new==.", "It is \\==new==.")]
    [InlineData("Text.\n{.wide}", "Text.\n\\{.wide}")]
    [InlineData("Text.\n\n{.wide}", "Text.")]
    [InlineData("A note[^1].\n\n[^1]: Words.\n\n[^2]: Lost.", "A note[^1].\n\n[^1]: Words.")]
    public void Signs_of_other_programs_say_what_they_mean(string body, string expected) => Assert.Equal(expected, _site.Body(body + "\n"));

    [Fact]
    public void Lines_keep_their_ends()
    {
        _site.With("x.md", "---\r\ntitle: T\r\ndate: 2026-02-07\r\n---\r\n\r\nOne<br>two.\r\n\r\n<p>Three</p>\r\n").Import();

        Assert.Equal("---\r\ntitle: T\r\ndate: 2026-02-07\r\n---\r\n\r\nOne\\\r\ntwo.\r\n\r\nThree\r\n", _site.Read("x.md"));
    }

    [Fact]
    public void What_is_in_code_stays_to_the_byte()
    {
        const string Code = "```html\n<b>a</b> [x](/y/) :sunny:\n```\n\n    <i>b</i>\n\nAnd `<br>` too.";

        Assert.Equal(Code, _site.Body(Code + "\n"));
    }

    [Theory]
    [InlineData("import A from './a.astro';\n\nText.", "Text.")]
    [InlineData("import A from './a'\nimport B from './b'\nexport const c = {\n\n  d: 1\n}\n\nText.", "Text.")]
    [InlineData("Text {/* Ask Bo. */} here.", "Text <!-- Ask Bo. --> here.")]
    [InlineData("Text {' '}and {\"words\"}.", "Text  and words.")]
    [InlineData("The answer is {answer}.", "The answer is <!-- {answer} -->.")]
    [InlineData("<Image src=\"https://example.org/a.png\" alt=\"A\" />", "![A](https://example.org/a.png)")]
    [InlineData("<YouTube id=\"abc\" />", "[Video on YouTube](https://www.youtube.com/watch?v=abc)")]
    [InlineData("<Tip>\n  Mind the **gap**.\n</Tip>", "<!-- <Tip> -->\nMind the **gap**.\n<!-- </Tip> -->")]
    [InlineData(
        "<Tabs>\n  <Tab label=\"a\">\n    ```sh\n    npm i {x}\n    ```\n  </Tab>\n</Tabs>\n\nText.",
        "<!-- <Tabs> -->\n<!-- <Tab label=\"a\"> -->\n```sh\nnpm i {x}\n```\n<!-- </Tab> -->\n<!-- </Tabs> -->\n\nText."
    )]
    [InlineData("`{code}` and \\{braces\\}", "`{code}` and \\{braces\\}")]
    [InlineData("import is a word here.\n\nText.", "import is a word here.\n\nText.")]
    public void Components_and_programs_of_MDX_are_Markdown_or_comments(string body, string expected)
    {
        using var site = new ImportedSite("astro");
        site.With("blog/x.mdx", $"---\ntitle: T\npubDate: 2026-02-07\n---\n\n{body}\n\nEnd.\n").Import();

        Assert.Equal(expected, site.Read("blog/x.md").Split("---\n", 3)[2].Replace("\n\nEnd.", "", StringComparison.Ordinal).Trim('\n'));
    }

    [Fact]
    public void A_picture_that_MDX_imports_is_copied()
    {
        using var site = new ImportedSite("astro");
        site.WithFile("src/content/blog/pier.png")
            .With(
                "blog/x.mdx",
                "---\ntitle: T\npubDate: 2026-02-07\n---\nimport pier from './pier.png';\n\n<Image src={pier} alt=\"A\" />\n\nEnd.\n"
            )
            .Import();

        Assert.EndsWith("![A](pier.png)\n\nEnd.\n", site.Read("blog/x.md"), StringComparison.Ordinal);
        Assert.True(site.Has("blog/pier.png"));
    }

    [Fact]
    public void A_text_of_nothing_but_components_is_reported_and_is_no_article()
    {
        using var site = new ImportedSite("astro");
        site.With("blog/x.mdx", "---\ntitle: T\npubDate: 2026-02-07\n---\n\n<Chart data={[1, 2]} />\n");

        Assert.Equal(1, site.Import().ExitCode);

        Assert.True(site.Has("blog/_x.md"));
        Assert.Contains(site.Notes(), static note => note.Contains("NEWS008", StringComparison.Ordinal));
    }
}
