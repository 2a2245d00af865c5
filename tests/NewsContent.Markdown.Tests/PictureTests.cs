namespace NewsContent.Markdown.Tests;

/// <summary>Pictures in front matter and in the text.</summary>
public class PictureTests
{
    [Theory]
    [InlineData("image: pier.jpg\nimageAlt: A pier\nimageCaption: At noon.\nimageCredit: Ida")]
    [InlineData("heroImage: pier.jpg\nimage_alt: A pier\nimage-caption: At noon.\nImage Credit: Ida")]
    [InlineData("featured_image: pier.jpg\nimageAlt: A pier\nimageCaption: At noon.\nimageCredit: Ida")]
    [InlineData("featuredImage: 'pier.jpg'\nimageAlt: A pier\nimageCaption: At noon.\nimageCredit: Ida")]
    [InlineData("images: [pier.jpg]\nimageAlt: A pier\nimageCaption: At noon.\nimageCredit: Ida")]
    [InlineData("image:\n  src: pier.jpg\n  alt: A pier\n  caption: At noon.\n  credit: Ida")]
    [InlineData("image: { url: pier.jpg, alt: A pier, caption: At noon., credit: Ida }")]
    [InlineData("cover:\n  image: pier.jpg\n  alt: A pier\n  caption: At noon.\n  credit: Ida")]
    [InlineData("heroImage:\n  src: pier.jpg\n  alt: A pier\nimageCaption: At noon.\nimageCredit: Ida")]
    public void Front_matter_names_a_picture_as_other_programs_do(string lines) =>
        Assert.Equal(
            new Image("pier.jpg", "A pier") { Caption = "At noon.", Credit = "Ida" },
            MarkdownArticle.Parse($"---\ntitle: A\ndate: 2026-03-01\n{lines}\n---\n\nText.\n", "Articles/a.md").Image
        );

    [Theory]
    [InlineData("image: pier.jpg", "(4,8): warning NEWS071")]
    [InlineData("image: pier.jpg\nimageAlt: \"\"", null)]
    [InlineData("image: pier.jpg\nimageAlt: '\"\"'", null)]
    [InlineData("image:\n  src: pier.jpg\n  alt: ''", null)]
    [InlineData("image:\n  src: pier.jpg", "(5,8): warning NEWS071")]
    [InlineData("cover:\n  image: ''\n  alt: ''\n  caption: ''", null)]
    [InlineData("imageAlt: A pier", "(4,1): error NEWS014")]
    [InlineData("cover:\n  caption: A pier", "(5,3): error NEWS014")]
    [InlineData("cover:\n  image: ''\n  alt: A pier", "(6,3): error NEWS014")]
    [InlineData("image:\n  src: pier.jpg\n  alt: A\n  relative: true", "(7,3): error NEWS012")]
    [InlineData("image:\n  src: pier.jpg\n  alt: A\n  size:\n    width: 5", "(8,5): error NEWS048")]
    [InlineData("image:\n  src: pier.jpg\n  alt: A\nheroImage: b.jpg", "(7,1): error NEWS013")]
    [InlineData("images: [pier.jpg, b.jpg]\nimageAlt: A", "(4,10): error NEWS014")]
    [InlineData("image: javascript:x\nimageAlt: A", "(4,8): error NEWS014")]
    [InlineData("image: &a pier.jpg\nimageAlt: A", "(4,8): error NEWS048")]
    [InlineData("author:\n  name: Ida", "(5,3): error NEWS048")]
    public void What_is_wrong_is_reported_at_its_place(string lines, string? where)
    {
        var problems = MarkdownArticle.ParseSyntax($"---\ntitle: A\ndate: 2026-03-01\n{lines}\n---\n\nText.\n").Problems;

        Assert.Equal(
            where is null ? [] : [where],
            problems.Select(static problem => problem.ToString().Split(": ")[0] + ": " + Rule(problem))
        );
    }

    [Theory]
    [InlineData("![A](a.png)\nNoon.", "Noon.", null)]
    [InlineData("![A](a.png)  \nNoon.\nPhoto: Ida Lund", "Noon. Photo: Ida Lund", "Ida Lund")]
    [InlineData("![A](a.png)\\\nNoon (Foto: Ida Lund)", "Noon (Foto: Ida Lund)", "Ida Lund")]
    [InlineData("![A](a.png)\n© Ida Lund/Harbour Wire", "© Ida Lund/Harbour Wire", "Ida Lund/Harbour Wire")]
    [InlineData("![A](a.png)\nHer photo: a pier. Credit: Ida Lund", "Her photo: a pier. Credit: Ida Lund", "Ida Lund")]
    [InlineData("![A](a.png)\nTelephoto:x Photo:", "Telephoto:x Photo:", null)]
    [InlineData("![A](a.png)\nPhoto: The pier before the storm took it.", "Photo: The pier before the storm took it.", null)]
    [InlineData(
        "![A](a.png)\nPhoto: Ida Lund for the Harbour Wire.",
        "Photo: Ida Lund for the Harbour Wire.",
        "Ida Lund for the Harbour Wire."
    )]
    [InlineData("![A](a.png)", null, null)]
    public void Lines_below_a_lone_picture_are_its_caption(string text, string? caption, string? credit)
    {
        var figure = Assert.IsType<Figure>(Read(text).LeadBlocks[0]);

        Assert.Equal(new Image("a.png", "A") { Credit = credit }, figure.Image);
        Assert.Equal(caption, figure.Caption?.Text);
    }

    [Theory]
    [InlineData("![A](a.png)\n![B](b.png)", "a.png: -; b.png: -")]
    [InlineData(
        "![A](a.png)\nNoon,\nat low tide.\n![B](b.png)\\\nNight.\n![C](c.png)",
        "a.png: Noon, at low tide.; b.png: Night.; c.png: -"
    )]
    [InlineData("> ![A](a.png)\n> ![B](b.png)\n> Photo: *Ida Lund*", "a.png: -; b.png: Photo: Ida Lund")]
    [InlineData("![A](a.png)\nNoon. ![B](b.png)\n![C](c.png)", "a.png: Noon. B; c.png: -")]
    public void Each_picture_on_a_line_of_its_own_is_a_figure(string text, string figures)
    {
        var blocks = Read(text).LeadBlocks;
        var read = blocks.SelectMany(static block => block is BlockQuotation quotation ? quotation.Blocks : [block]).OfType<Figure>();

        Assert.Equal(figures, string.Join("; ", read.Select(static figure => $"{figure.Image.Source}: {figure.Caption?.Text ?? "-"}")));
    }

    [Theory]
    [InlineData("![A](a.png) Noon.")]
    [InlineData("Noon ![A](a.png)\nit is.")]
    [InlineData("*![A](a.png)*\nNoon.")]
    public void A_picture_with_words_on_its_line_is_in_them(string text) => Assert.IsType<Paragraph>(Read(text).LeadBlocks[0]);

    private static Article Read(string text) =>
        MarkdownArticle.Parse($"---\ntitle: A\ndate: 2026-03-01\n---\n\n{text}\n\nText.\n", "Articles/a.md");

    private static string Rule(NewsContent.Text.Rules.ArticleProblem problem) =>
        $"{(problem.Rule.Severity == NewsContent.Text.Rules.RuleSeverity.Error ? "error" : "warning")} {problem.Rule.Id}";
}
