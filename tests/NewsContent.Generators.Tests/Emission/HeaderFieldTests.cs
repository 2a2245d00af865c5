using System.Text;
using NewsContent.Generators.Inputs;
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
        var text = $"Ferry Runs Again\n{others}{field.ExampleLine}\n2026-02-07\n\n“We sail,” said Lindqvist.\n";

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
        if (field.RecordProperty is { } name)
            Assert.Equal(typeof(Article).GetProperty(name)!.GetValue(read), typeof(Article).GetProperty(name)!.GetValue(generated));
        Assert.Equal(read, generated, ArticleContentComparer.Instance);
    }

    [Theory]
    [InlineData(nameof(ArticleStorage.Literals))]
    [InlineData(nameof(ArticleStorage.Resources))]
    public void A_generated_article_has_roles_credits_and_corrections_and_no_note(string storage)
    {
        const string Text =
            "Ferry Runs Again\nBy: Ida Holm (harbour), Bo Lind\nPhotos: Sam Lee\nCorrection 2026-02-09: It was another quay.\n"
            + "Note: Hold the picture.\nCorrection 2026-02-11: It was another day.\n2026-02-07\n\n“We sail,” said Lindqvist.\n";
        var project = TestProject.Of(Text).WithArticle("Articles/plain.txt", Story.With()).With(MetadataNames.Storage, storage);
        var run = GeneratorRun.Of(project).DemandFlawless();

        using var app = run.Load();
        var generated = app.Article("Story");
        Assert.Equal(["Ida Holm (harbour)", "Bo Lind"], generated.Byline.Select(static author => author.ToString()));
        Assert.Equal(["Photos: Sam Lee"], generated.Credits.Select(static credit => credit.ToString()));
        Assert.Equal(["It was another day.", "It was another quay."], generated.Corrections.Select(static correction => correction.Text));
        Assert.Equal(new DateOnly(2026, 2, 11), generated.Updated);
        Assert.Equal(ArticleText.Parse(Text, generated.SourcePath), generated, ArticleContentComparer.Instance);
        var image = run.Image();
        Assert.All(run.Sources.Values, static source => Assert.DoesNotContain("Hold the picture", source, StringComparison.Ordinal));
        Assert.All(
            [
                Encoding.Latin1.GetString(image),
                Encoding.Unicode.GetString(image),
                Encoding.Unicode.GetString(image, 1, (image.Length - 1) & ~1),
            ],
            static text => Assert.DoesNotContain("Hold the picture", text, StringComparison.Ordinal)
        );
    }
}
