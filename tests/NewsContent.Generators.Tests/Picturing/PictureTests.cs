using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Markdown;
using NewsContent.Text;

namespace NewsContent.Generators.Tests.Picturing;

/// <summary>Pictures that articles name: found, with their sizes, or told at their places.</summary>
public class PictureTests
{
    private const string Ferry = "Articles/world/ferry.md";

    private static readonly TestProject Pictures = TestProject
        .Empty.WithPicture("Articles/world/pier.jpg", 1600, 900)
        .WithPicture("Articles/sign board.svg", null, null)
        .WithPicture("Articles/culture/tide.png", 3, 2)
        .WithPicture("Articles/world/pier@2x.png", 6, 4)
        .WithPicture("Articles/broken.png", null, null, isUnreadable: true);

    [Theory]
    [InlineData("pier.jpg", "world/pier.jpg", 1600, 900)]
    [InlineData("world/pier.jpg", "world/pier.jpg", 1600, 900)]
    [InlineData("/world/pier.jpg", "world/pier.jpg", 1600, 900)]
    [InlineData("./pier.jpg", "world/pier.jpg", 1600, 900)]
    [InlineData("../culture/tide.png", "culture/tide.png", 3, 2)]
    [InlineData("culture/tide.png?v=2#top", "culture/tide.png", 3, 2)]
    [InlineData("../sign%20board.svg", "sign board.svg", null, null)]
    [InlineData("pier@2x.png", "world/pier@2x.png", 6, 4)]
    [InlineData("https://example.org/pier.jpg", "https://example.org/pier.jpg", null, null)]
    public void A_picture_has_its_place_in_the_project_and_its_size(string name, string source, int? width, int? height)
    {
        var text = $"""
            ---
            title: The Ferry
            date: 2026-02-07
            image: {name}
            imageAlt: The pier
            imageCaption: A day in May.
            imageCredit: Ida Lund
            ---

            It sails.

            ![The pier]({name} "Noon")
            The *old* pier, “a ruin,” said Ida Holm. Photo: Bo Lund

            ## A ![sign]({name}) there

            See ![it]({name}) here.
            """;
        foreach (var storage in Enum.GetNames<ArticleStorage>())
        {
            var project = Pictures.With(MetadataNames.Storage, storage).WithArticle(Ferry, text);
            using var app = GeneratorRun.Of(project).DemandFlawless().Load();

            var article = app.Article("World.Ferry");
            Assert.Equal(
                new Image(source, "The pier")
                {
                    Caption = "A day in May.",
                    Credit = "Ida Lund",
                    Width = width,
                    Height = height,
                },
                article.Image
            );
            var figure = Assert.Single(article.Blocks.OfType<Figure>());
            Assert.Equal(
                new Image(source, "The pier")
                {
                    Title = "Noon",
                    Credit = "Bo Lund",
                    Width = width,
                    Height = height,
                },
                figure.Image
            );
            Assert.Equal("The old pier, “a ruin,” said Ida Holm. Photo: Bo Lund", figure.Caption!.Text);
            Assert.Equal("Ida Holm", Assert.Single(figure.Caption.Quotes).Speaker!.Name);
            Assert.Equal(source, article.Paragraphs[^1].Inlines[0].Target);
            Assert.Equal(source, article.Sections[0].HeadingInlines[0].Target);
            var options = new ArticleTextOptions { Pictures = Parsed.Pictures(project.Pictures) };
            Assert.Null(ArticleContentComparer.FirstDifference(MarkdownArticle.Parse(text, Ferry, options), article));
        }
    }

    [Fact]
    public void In_plain_text_the_header_names_a_picture()
    {
        const string Text = "Ferry\nImage: pier.jpg\nImage alt: \"\"\n2026-02-07\n\nIt sails.\n";
        using var app = GeneratorRun.Of(Pictures.WithArticle("Articles/world/ferry.txt", Text)).DemandFlawless().Load();

        Assert.Equal(new Image("world/pier.jpg", "") { Width = 1600, Height = 900 }, app.Article("World.Ferry").Image);
    }

    [Theory]
    [InlineData("![A](peer.jpg)", "(6,6,6,14): error NEWS070", "Did you mean “pier.jpg”?")]
    [InlineData("![A](Pier.JPG)", "(6,6,6,14): error NEWS070", "Did you mean “pier.jpg”?")]
    [InlineData("![A](</world/peer.jpg>)", "(6,7,6,22): error NEWS070", "Did you mean “/world/pier.jpg”?")]
    [InlineData("![A](tide.png)", "(6,6,6,14): error NEWS070", "Did you mean “../culture/tide.png”?")]
    [InlineData("![A](sign-board.svg)", "(6,6,6,20): error NEWS070", "Did you mean “../sign%20board.svg”?")]
    [InlineData("![A](nowhere.png)", "(6,6,6,17): error NEWS070", "Put the file beside this article")]
    [InlineData("![A](/nowhere.png)", "(6,6,6,18): error NEWS070", "<NewsContentPages>/images/*</NewsContentPages>")]
    [InlineData("![A](../../nowhere.png)", "(6,6,6,23): error NEWS070", "It is outside the articles folder")]
    [InlineData("![A](nowhere.bmp)", "(6,6,6,17): error NEWS070", "Picture files end in .png, .jpg")]
    [InlineData("![A](_draft.png)", "(6,6,6,16): error NEWS070", "are ignored")]
    [InlineData("See ![a][b] there.\n\n[b]: nowhere.png", "(8,6,8,17): error NEWS070", "There is no picture “nowhere.png”.")]
    [InlineData("- > ![A](nowhere.png)", "(6,10,6,21): error NEWS070", "There is no picture “nowhere.png”.")]
    [InlineData("Boats[^a].\n\n[^a]: ![A](nowhere.png)", "(8,12,8,23): error NEWS070", "There is no picture “nowhere.png”.")]
    [InlineData("![](pier.jpg)", "(6,5,6,13): warning NEWS071", "Say what it shows between the [ ]")]
    [InlineData("See ![](pier.jpg) there.", "(6,9,6,17): warning NEWS071", "Say what it shows between the [ ]")]
    [InlineData("![A](www.example.org/pier.jpg)", "(6,1,6,31): error NEWS047", "Write https://www.example.org/pier.jpg")]
    [InlineData("See ![A](photos\\pier.jpg).", "(6,5,6,26): error NEWS047", "“photos\\pier.jpg” cannot be the address of a picture.")]
    [InlineData("![A](javascript:alert)", "(6,1,6,23): error NEWS047", "“javascript:alert” cannot be the address of a picture.")]
    [InlineData(
        "![A](data:image/png;base64,AA==)",
        "(6,1,6,33): error NEWS047",
        "“data:image/png;base64,AA==” cannot be the address of a picture."
    )]
    [InlineData(
        "![A](mailto:ida@example.org)",
        "(6,1,6,29): error NEWS047",
        "“mailto:ida@example.org” cannot be the address of a picture."
    )]
    [InlineData("![A](#top)", "(6,1,6,11): error NEWS047", "“#top” cannot be the address of a picture.")]
    [InlineData("![A](/broken.png)", "(6,6,6,17): warning NEWS072", "“broken.png” cannot be read as a picture")]
    public void What_is_wrong_in_the_text_is_reported_at_its_place(string text, string where, string message)
    {
        var run = GeneratorRun
            .Of(Pictures.WithArticle(Ferry, $"---\ntitle: A\ndate: 2026-02-07\n---\n\n{text}\n\nIt sails.\n"))
            .DemandCompiles();

        var problem = Assert.Single(run.Problems);
        Assert.Equal(Ferry + where, problem.Where());
        Assert.Contains(message, problem.Message(), StringComparison.Ordinal);
        using var app = run.Load();
        Assert.Single(app.All());
    }

    [Theory]
    [InlineData("Image: peer.jpg\nImage alt: A", "(2,8,2,16): error NEWS070", "Did you mean “pier.jpg”?")]
    [InlineData("Image: sign-board.svg\nImage alt: A", "(2,8,2,22): error NEWS070", "Did you mean “../sign board.svg”?")]
    [InlineData("Image: ..\\culture\\tide.png\nImage alt: A", "(2,8,2,27): error NEWS070", "Did you mean “../culture/tide.png”?")]
    [InlineData("Image: pier.jpg", "(2,8,2,16): warning NEWS071", "Say what it shows in a line “Image alt:”.")]
    [InlineData("Image alt: A", "(2,1,2,10): error NEWS014", "“Image alt:” has no picture to describe.")]
    [InlineData("Image: C:\\pier.jpg\nImage alt: A", "(2,8,2,19): error NEWS014", "Write the path of a file")]
    [InlineData("Image: mailto:ida@example.org\nImage alt: A", "(2,8,2,30): error NEWS014", "Write the path of a file")]
    [InlineData("Image: #2.jpg\nImage alt: A", "(2,8,2,14): error NEWS014", "Write the path of a file")]
    [InlineData("Image: example.org/pier.jpg\nImage alt: A", "(2,8,2,28): error NEWS014", "Write https://example.org/pier.jpg")]
    public void What_is_wrong_in_a_header_is_reported_at_its_place(string lines, string where, string message)
    {
        var text = $"Ferry\n{lines}\n2026-02-07\n\nIt sails.\n";
        var run = GeneratorRun.Of(Pictures.WithArticle("Articles/world/ferry.txt", text)).DemandCompiles();

        var problem = Assert.Single(run.Problems);
        Assert.Equal("Articles/world/ferry.txt" + where, problem.Where());
        Assert.Contains(message, problem.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_that_the_site_has_elsewhere_are_named_in_the_project()
    {
        var project = Pictures
            .With(MetadataNames.Pages, "/images/*;/about")
            .WithArticle(Ferry, "---\ntitle: A\ndate: 2026-02-07\n---\n\n![A](/images/logo.png)\n\nSee ![b](/images/b.png).\n");

        using var app = GeneratorRun.Of(project).DemandFlawless().Load();

        var article = app.Article("World.Ferry");
        Assert.Equal(new Image("/images/logo.png", "A"), article.Blocks.OfType<Figure>().Single().Image);
        Assert.Equal("/images/b.png", article.Paragraphs[0].Inlines[0].Target);
    }

    [Fact]
    public void A_translation_has_the_pictures_of_its_original()
    {
        const string Header = "Image: pier.jpg\nImage alt: A\n2026-02-07\n";
        var project = Pictures
            .With(MetadataNames.Languages, "en;de")
            .WithArticle("Articles/world/ferry.txt", $"Ferry\n{Header}\nIt sails.\n")
            .WithArticle("Articles/de/world/ferry.txt", $"Die Fähre\n{Header}\nSie fährt.\n");

        using var app = GeneratorRun.Of(project).DemandFlawless().Load();

        Assert.Equal("world/pier.jpg", app.Article("World.Ferry").In("de")!.Image!.Source);
    }
}
