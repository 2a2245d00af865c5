using System.Text;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Reading;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Translations;

namespace NewsContent.Generators.Tests.Reading;

/// <summary>What a compiler server knows of a file from the compilation before.</summary>
public class KeptReadingsTests
{
    private const string Identity = "Articles/story.txt";

    private static readonly ReadingOptions Options = new(
        ArticleTextOptions.Default,
        ArticleStorage.Literals,
        PublicationRule.Of(PublicationRule.Include, null)
    );

    [Fact]
    public void The_same_bytes_are_not_read_again()
    {
        var kept = Articles();

        var first = ArticleReader.Read(File(Story.With()), kept, default);

        Assert.Same(first, ArticleReader.Read(File(Story.With()), kept, default));
        Assert.Equal(first, ArticleReader.Read(File(Story.With()), default));
    }

    [Fact]
    public void Other_bytes_are_read_and_take_the_place_of_the_first()
    {
        var kept = Articles();
        var first = ArticleReader.Read(File(Story.With()), kept, default);

        var edited = ArticleReader.Read(File(Story.With("Mayor approves budget")), kept, default);

        Assert.Equal("Mayor approves budget", edited.Model!.Headline);
        Assert.Same(edited, ArticleReader.Read(File(Story.With("Mayor approves budget")), kept, default));
        Assert.NotSame(first, ArticleReader.Read(File(Story.With()), kept, default));
    }

    [Fact]
    public void The_same_bytes_read_in_another_way_are_another_reading()
    {
        var kept = Articles();
        var file = File(Story.With());
        var first = ArticleReader.Read(file, kept, default);
        ArticleFile[] others =
        [
            file with
            {
                Reading = Options with { Storage = ArticleStorage.Resources },
            },
            file with
            {
                Reading = Options with { Text = Options.Text with { DefaultLanguage = "de" } },
            },
            file with
            {
                Identity = "Articles/world/story.txt",
            },
            file with
            {
                FieldsFolder = "",
            },
            file with
            {
                Translation = new TranslationName("de", Identity),
            },
            File(Story.With(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Encoding.Unicode),
        ];

        Assert.All(others, other =>
        {
            Assert.NotSame(first, ArticleReader.Read(other, kept, default));
            Assert.Equal(ArticleReader.Read(other, default), ArticleReader.Read(other, kept, default));
        });
    }

    [Fact]
    public void A_reading_that_was_cancelled_is_not_kept()
    {
        var kept = Articles();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            ArticleReader.Read(File(Story.With()), kept, new CancellationToken(canceled: true))
        );

        Assert.Equal(ArticleReader.Read(File(Story.With()), default), ArticleReader.Read(File(Story.With()), kept, default));
    }

    [Fact]
    public void No_more_is_held_than_the_bound_and_what_was_asked_for_last_is()
    {
        var kept = new KeptByContent<string>(100, static _ => 10);
        for (var i = 0; i < 100; i++)
        {
            kept.Keep($"{i}", "origin", $"value {i}");
            Assert.Equal("value 0", kept.Find("0", "origin"));
        }

        var held = Enumerable.Range(0, 100).Where(i => kept.Find($"{i}", "origin") is not null).ToList();
        Assert.InRange(held.Count, 5, 10);
        Assert.Contains(0, held);
        Assert.Contains(99, held);
        Assert.Null(kept.Find("99", "other origin"));
    }

    [Fact]
    public void What_is_heavier_than_half_of_the_bound_is_not_held()
    {
        var kept = new KeptByContent<string>(100, static value => value.Length);

        kept.Keep("a", "origin", new string('a', 51));
        kept.Keep("b", "origin", "b");

        Assert.Null(kept.Find("a", "origin"));
        Assert.Equal("b", kept.Find("b", "origin"));
    }

    private static KeptByContent<ArticleResult> Articles() => new(1 << 20, ArticleWeight.Of);

    private static ArticleFile File(string text) => Of(() => SourceText.From(text, Encoding.UTF8));

    /// <summary>Bytes in one encoding that are read in another.</summary>
    private static ArticleFile File(string text, Encoding written, Encoding read) =>
        Of(() => SourceText.From(new MemoryStream(written.GetBytes(text)), read));

    private static ArticleFile Of(Func<SourceText> read)
    {
        var file = new MemoryText(Identity, read);
        return new ArticleFile(file, file.Path, Identity, Options);
    }
}
