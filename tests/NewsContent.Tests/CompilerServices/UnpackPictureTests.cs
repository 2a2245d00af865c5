using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

/// <summary>The pictures of the project, which stand behind a packed article.</summary>
public class UnpackPictureTests
{
    private static readonly Article Ferry = new(
        "Ferry",
        new DateOnly(2026, 2, 7),
        "ferry",
        [
            new Paragraph("See it.") { Inlines = [new Inline(InlineKind.Image, 4, 2) { Target = "pier.jpg" }] },
            new Figure(new Image("other.png", "Another") { Credit = "Bo" }),
        ]
    )
    {
        SourcePath = "Articles/ferry.md",
        Image = new Image("pier.jpg", "A pier") { Caption = "At noon.", Credit = "Ida" },
    };

    [Theory]
    [InlineData("", "pier.jpg", null, null)]
    [InlineData("\u001DPpier.jpg\u001F640\u001F480", "pier.jpg", 640, 480)]
    [InlineData("\u001DPworld/pier.jpg\u001F640\u001F480\u001Fpier.jpg", "world/pier.jpg", 640, 480)]
    [InlineData("\u001DPworld/pier.jpg\u001F\u001F\u001Fpier.jpg", "world/pier.jpg", null, null)]
    [InlineData("\u001DPelse.png\u001F1\u001F2\u001DPw/pier.jpg\u001F3\u001F4\u001Fpier.jpg\u001DX", "w/pier.jpg", 3, 4)]
    [InlineData("\u001DPpier.jpg\u001F0\u001F-5", "pier.jpg", null, null)]
    [InlineData("\u001DPpier.jpg\u001F99999999999\u001Fx", "pier.jpg", null, null)]
    [InlineData("\u001DPpier.jpg", "pier.jpg", null, null)]
    [InlineData("\u001DP\u001F1\u001F1\u001Fpier.jpg", "pier.jpg", null, null)]
    public void Header_and_text_have_the_pictures_that_the_names_say(string names, string source, int? width, int? height)
    {
        var article = new Article(ArticleContent.Unpack(PackedWriter.Pack(Ferry) + names));

        Assert.Equal(Ferry.Image! with { Source = source, Width = width, Height = height }, article.Image);
        Assert.Equal(source, article.Paragraphs[0].Inlines[0].Target);
        Assert.Equal(((Figure)Ferry.Blocks[1]).Image, ((Figure)article.Blocks[1]).Image);
    }
}
