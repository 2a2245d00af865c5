using System.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Markdown;
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

    /// <summary>What labels make of an article is the same in generated code and at run time, to the place of each word.</summary>
    [Theory]
    [InlineData("Articles/talk.txt", nameof(ArticleStorage.Literals))]
    [InlineData("Articles/talk.txt", nameof(ArticleStorage.Resources))]
    [InlineData("Articles/talk.md", nameof(ArticleStorage.Literals))]
    public void A_generated_interview_has_the_turns_that_are_read_at_run_time(string path, string storage)
    {
        const string Text =
            "Pilots Stay\nBy: Ida Holm\nSpeakers: Nadia Osei (pilot); Ann Brandt (governor)\nForm: transcript\n2026-02-07\n\n"
            + "GOVERNOR BRANDT: We begin.\n\n(Applause.)\n\nWe go on, “as ever.”\n\nQ:\n\nNADIA OSEI: 🕊️ We stay,\n\n"
            + "## The Fog\n\nIt came.\n\nNADIA OSEI: We stay,\n\nQ: Why?\n\nA: Because.\n";
        var project = TestProject
            .Empty.WithArticle(path, Text)
            .WithArticle("Articles/plain.txt", Story.With())
            .With(MetadataNames.Storage, storage);

        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var generated = app.All().Single(static article => article.Headline == "Pilots Stay");
        var read = path.EndsWith(".md", StringComparison.Ordinal) ? MarkdownArticle.Parse(Text, path) : ArticleText.Parse(Text, path);

        Assert.Equal(ArticleForm.Transcript, generated.Form);
        Assert.Equal(read, generated, ArticleContentComparer.Instance);
        Assert.Equal(
            ["Ann Brandt: We begin.\nWe go on, “as ever.”", "Nadia Osei: 🕊️ We stay,", "Nadia Osei: We stay,", "Q: Why?", ": Because."],
            generated.Quotes.Select(static quote => $"{quote.Speaker?.Name}: {quote.Text}")
        );
        Assert.Equal(
            read.Quotes.Select(static quote => (quote.Start, quote.Length)),
            generated.Quotes.Select(static quote => (quote.Start, quote.Length))
        );
        var copy = ArticleJson.Deserialize(ArticleJson.Serialize(generated)) with { SourcePath = path };
        Assert.Equal(generated, copy, ArticleContentComparer.Instance);
        Assert.Contains("GOVERNOR BRANDT: ", ArticleHtml.Render(generated), StringComparison.Ordinal);
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
