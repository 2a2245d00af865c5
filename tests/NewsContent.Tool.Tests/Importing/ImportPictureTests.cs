namespace NewsContent.Tool.Tests.Importing;

/// <summary>Pictures at the top of an article and in its text: where they are found, and what stands below them.</summary>
public sealed class ImportPictureTests : IDisposable
{
    private const string Web = "https://example.org/a.png";

    private readonly ImportedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("image: /images/pier.png\nimageAlt: A pier", "image: ../images/pier.png\nimageAlt: A pier\n")]
    [InlineData("heroImage: images/pier.png\nheroImageAlt: A pier", "image: ../images/pier.png\nimageAlt: A pier\n")]
    [InlineData("images: [/images/pier.png?v=2]\nalt: A pier", "image: ../images/pier.png\nimageAlt: A pier\n")]
    [InlineData("imageUrl: https://gazette.example/images/pier.png\nalt: A pier", "image: ../images/pier.png\nimageAlt: A pier\n")]
    [InlineData("image: https://example.org/a.png\nalt: A pier", "image: https://example.org/a.png\nimageAlt: A pier\n")]
    [InlineData("image: //example.org/a.png\nalt: A pier", "image: https://example.org/a.png\nimageAlt: A pier\n")]
    [InlineData("image: missing.png\nthumbnail: /images/pier.png\nalt: A pier", "image: ../images/pier.png\nimageAlt: A pier\n")]
    [InlineData("image: /images/_raw/old pier.png\nalt: A pier", "image: ../images/raw/old-pier.png\nimageAlt: A pier\n")]
    [InlineData(
        "cover: {image: /images/pier.png, alt: A pier, caption: 'It: closed', credit: Ida Lund, relative: false}",
        "image: ../images/pier.png\nimageAlt: A pier\nimageCaption: \"It: closed\"\nimageCredit: Ida Lund\n"
    )]
    public void The_picture_of_the_head_is_found_from_the_article(string front, string expected)
    {
        _site
            .WithFile("hugo.yaml", "baseURL: https://gazette.example/\n")
            .WithFile("static/images/pier.png")
            .WithFile("static/images/_raw/old pier.png")
            .With("posts/x.md", $"---\ntitle: T\ndate: 2026-02-07\n{front}\n---\n\nText.\n");

        Assert.Equal(0, _site.Import().ExitCode);

        Assert.Equal($"---\ntitle: T\ndate: 2026-02-07\n{expected}---\n\nText.\n", _site.Read("posts/x.md"));
        Assert.DoesNotContain(_site.Notes(), static note => note.Contains("NEWS07", StringComparison.Ordinal) && !note.Contains("072"));
    }

    [Fact]
    public void A_picture_that_the_site_does_not_have_is_reported_and_no_line_of_it_is_written()
    {
        _site.With(
            "x.md",
            "---\ntitle: T\ndate: 2026-02-07\ncover:\n  image: nowhere.png\n  alt: A pier\n  caption: Closed\n---\n\nText.\n"
        );

        Assert.Equal(0, _site.Import().ExitCode);

        Assert.Equal("---\ntitle: T\ndate: 2026-02-07\n---\n\nText.\n", _site.Read("x.md"));
        Assert.Equal(
            [
                "4: “cover: {image: nowhere.png, alt: A pier, caption: Closed}” is left out. The site has no such picture.",
                "6: “imageAlt: A pier” is left out with its picture.",
                "7: “imageCaption: Closed” is left out with its picture.",
            ],
            _site.Notes()
        );
    }

    [Fact]
    public void A_picture_without_words_is_written_and_the_report_says_what_to_write()
    {
        _site.WithFile("static/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>");
        _site.With("x.md", "---\ntitle: T\ndate: 2026-02-07\nimage: /a.svg\n---\n\n![](a.svg)\n\nText.\n");

        var run = _site.Import();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("---\ntitle: T\ndate: 2026-02-07\nimage: a.svg\n---\n\n![](a.svg)\n\nText.\n", _site.Read("x.md"));
        var notes = _site.Notes();
        Assert.Equal(2, notes.Count);
        Assert.StartsWith("4: NEWS071: ", notes[0], StringComparison.Ordinal);
        Assert.Contains("“imageAlt:”", notes[0], StringComparison.Ordinal);
        Assert.StartsWith("7: NEWS071: ", notes[1], StringComparison.Ordinal);
        Assert.Contains("2 build warnings, 0 errors.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_picture_is_reported_and_breaks_nothing()
    {
        _site.WithFile("static/a.png").WithBody("x.md", "![A pier](/a.png)\n\nText.\n");

        Assert.Equal(0, _site.Import().ExitCode);

        Assert.Contains(_site.Notes(), static note => note.StartsWith("6: NEWS072: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_of_the_app_stays_where_it_is()
    {
        _site.WithBody("x.md", "![A pier](/images/a.png)\n\nText.\n");

        Assert.Equal(0, ToolRun.Import(_site.Source, "--from", "hugo", "--to", _site.Target, "--pages", "/images/*").ExitCode);

        Assert.EndsWith("![A pier](/images/a.png)\n\nText.\n", _site.Read("x.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attr=\"Ida Lund\"", "Photo: Ida Lund")]
    [InlineData("attr=\"Photo by Ida Lund\"", "Photo: Ida Lund")]
    [InlineData("attr=\"© Ida Lund\"", "© Ida Lund")]
    [InlineData("attr=\"Ida Lund\" attrlink=\"https://ida.example/\"", "Photo: [Ida Lund](https://ida.example/)")]
    [InlineData("caption=\"The *pier*\" attr=\"Ida Lund\"", "The *pier*\nPhoto: Ida Lund")]
    [InlineData("title=\"Noon\" caption=\"The pier\"", "**Noon**\nThe pier")]
    [InlineData("caption=\"1. May\"", "1\\. May")]
    [InlineData("caption=\"- the pier\"", "\\- the pier")]
    public void A_figure_has_its_caption_below_and_who_made_it_at_the_end(string values, string expected) =>
        Assert.Equal(
            $"One.\n\n![A]({Web})\n{expected}\n\nTwo.",
            _site.Body($"One.\n{{{{< figure src=\"{Web}\" alt=\"A\" {values} >}}}}\nTwo.\n")
        );

    [Fact]
    public void A_figure_stands_apart_in_files_of_Windows_and_in_lists_too()
    {
        var shortcode = $"{{{{< figure src=\"{Web}\" alt=\"A\" caption=\"The pier\" attr=\"Ida Lund\" >}}}}";
        var figure = $"![A]({Web})\nThe pier\nPhoto: Ida Lund";
        var text = $"---\ntitle: T\ndate: 2026-02-07\n---\n\nOne.\n{shortcode}\nTwo.\n\n- Three\n\n  {shortcode}\n\nEnd.\n";
        _site.With("x.md", text.ReplaceLineEndings("\r\n")).Import();

        var inList = figure.Replace("\n", "\n  ", StringComparison.Ordinal);
        Assert.EndsWith(
            $"One.\n\n{figure}\n\nTwo.\n\n- Three\n\n  {inList}\n\nEnd.\n".ReplaceLineEndings("\r\n"),
            _site.Read("x.md"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<figure>\n  <p><img src=\"W\" alt=\"A\"></p>\n  <figcaption><p>The <i>pier</i></p></figcaption>\n</figure>", "The *pier*")]
    [InlineData(
        "<figure><figcaption>The pier<br>Foto: Ida Lund</figcaption><img src=\"W\" alt=\"A\"></figure>",
        "The pier\nFoto: Ida Lund"
    )]
    public void A_figure_of_HTML_is_one_of_Markdown(string html, string expected) =>
        Assert.Equal($"![A]({Web})\n{expected}", _site.Body(html.Replace("W", Web, StringComparison.Ordinal) + "\n"));

    [Fact]
    public void A_component_of_MDX_is_a_figure_with_its_caption()
    {
        using var site = new ImportedSite("astro");
        site.WithFile("src/assets/pier.png")
            .WithBody(
                "blog/x.mdx",
                "import pier from '../../assets/pier.png';\n\n<Figure src={pier} alt=\"A\" caption=\"The pier\" credit=\"Ida Lund\" />\n\n"
                    + "<figure>\n  <Image src={pier} alt=\"B\" />\n  <figcaption>At noon</figcaption>\n</figure>\n\nText.\n"
            );

        Assert.Equal(0, site.Import().ExitCode);

        Assert.EndsWith(
            "![A](../assets/pier.png)\nThe pier\nPhoto: Ida Lund\n\n![B](../assets/pier.png)\nAt noon\n\nText.\n",
            site.Read("blog/x.md"),
            StringComparison.Ordinal
        );
    }
}
