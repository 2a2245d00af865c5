using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Pictures;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>
/// Every row of the table of header fields survives the packed form: the generated article says what the one read at run time says.
/// </summary>
public class HeaderFieldTests
{
    public static TheoryData<string> Keys => [.. HeaderFields.All.Select(row => row.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_generated_article_has_the_value_of_each_header_line(string key)
    {
        var field = HeaderFields.Find(key)!;
        var others =
            field == HeaderFields.Image ? "Image alt: A pier\n"
            : field == HeaderFields.ImageAlt ? "Image: pier.jpg\n"
            : field.RecordProperty == nameof(Article.Image) ? "Image: pier.jpg\nImage alt: A pier\n"
            : "";
        var text = $"Ferry Runs Again\n{others}{field.Name} {field.Example}\n2026-02-07\n\n“We sail,” said Lindqvist.\n";

        using var app = GeneratorRun
            .Of(TestProject.Of(text).WithArticle("Articles/world/fog-treaty.txt", Story.With()).WithPicture("Articles/pier.jpg", 5, 4))
            .DemandFlawless()
            .Load();

        var generated = app.All().Single(static article => article.Headline == "Ferry Runs Again");
        var read = ArticleText.Parse(
            text,
            generated.SourcePath,
            new ArticleTextOptions { Pictures = new PictureDirectory([new NamedPicture("Articles/pier.jpg", 5, 4)]) }
        );
        var property = typeof(Article).GetProperty(field.RecordProperty)!;
        Assert.Equal(property.GetValue(read), property.GetValue(generated));
        Assert.Equal(read, generated, ArticleContentComparer.Instance);
    }
}
