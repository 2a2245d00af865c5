using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Counting;
using NewsContent.Generators.Reading;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;

namespace NewsContent.Generators.Tests.Reading;

/// <summary>Alone: every other test that reads articles pushes readings out.</summary>
[CollectionDefinition(nameof(ParsedTextTests), DisableParallelization = true)]
[Collection(nameof(ParsedTextTests))]
public class ParsedTextTests
{
    private static readonly ArticleTextOptions Options = ArticleTextOptions.Default;

    [Fact]
    public void A_text_is_parsed_once()
    {
        var text = Of(Story.With());

        var (first, steps) = Read(text, Options);
        var (second, stepsOfSecond) = Read(text, Options);

        Assert.Same(first, second);
        Assert.True(stepsOfSecond * 20 < steps, $"{stepsOfSecond} of {steps} steps");
    }

    [Fact]
    public void What_the_generator_has_read_is_not_read_again()
    {
        var text = Of(Story.With());
        var run = GeneratorRun.Of(TestProject.Empty.WithFile(new MemoryText("Articles/story.txt", () => text))).DemandFlawless();

        Assert.Single(run.Sources, source => source.Value.Contains("Council approves budget", StringComparison.Ordinal));
        Assert.NotNull(ParsedText.Known(text, Options));
        Assert.InRange(Read(text, Options).Steps, 0, 100);
    }

    [Fact]
    public void Other_options_are_another_reading()
    {
        var text = Of(Story.With());

        Assert.Equal("en", Read(text, Options).Article.Language);
        Assert.Equal("de", Read(text, Options with { DefaultLanguage = "de" }).Article.Language);
        Assert.Equal("en", Read(text, Options).Article.Language);
    }

    [Fact]
    public void An_edited_text_is_another_text()
    {
        var text = Of(Story.With());
        Read(text, Options);

        var edited = text.WithChanges(new TextChange(new TextSpan(0, 7), "Mayor"));

        Assert.Equal("Mayor approves budget", Read(edited, Options).Article.Headline!.Text);
        Assert.Equal("Council approves budget", Read(text, Options).Article.Headline!.Text);
    }

    [Fact]
    public void A_reading_that_was_cancelled_is_not_kept()
    {
        var text = Of(Story.With());

        Assert.ThrowsAny<OperationCanceledException>(() =>
            ParsedText.Of(text, text.ToString(), Options, new CancellationToken(canceled: true))
        );

        Assert.Null(ParsedText.Known(text, Options));
    }

    [Fact]
    public void Only_the_last_readings_are_held()
    {
        var first = Of(Story.With());
        var reading = ReadWeakly(first);
        GC.Collect();
        Assert.True(IsAlive(reading));

        for (var i = 0; i < ParsedText.Held; i++)
            ReadWeakly(Of(Story.With($"Council approves budget {i}")));
        GC.Collect();

        Assert.False(IsAlive(reading));
        Assert.Null(ParsedText.Known(first, Options));
        Assert.Equal("Council approves budget", Read(first, Options).Article.Headline!.Text);
    }

    [Fact]
    public void No_text_is_kept_alive()
    {
        var text = Abandon();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(text.TryGetTarget(out _));
    }

    [Fact]
    public async Task Threads_that_race_come_to_the_same()
    {
        var texts = Enumerable.Range(0, 100).Select(i => Of(Story.With($"Council approves budget {i}"))).ToArray();

        var readings = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => texts.Select(text => Read(text, Options).Article.Headline!.Text).ToArray()))
        );

        Assert.All(readings, headlines => Assert.Equal(Enumerable.Range(0, 100).Select(i => $"Council approves budget {i}"), headlines));
    }

    private static SourceText Of(string text) => SourceText.From(text, Encoding.UTF8);

    private static (Text.Syntax.ArticleSyntax Article, long Steps) Read(SourceText text, ArticleTextOptions options)
    {
        var before = Work.Steps;
        var article = ParsedText.Of(text, text.ToString(), options, default);
        return (article, Work.Steps - before);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<Text.Syntax.ArticleSyntax> ReadWeakly(SourceText text) => new(Read(text, Options).Article);

    // The test's own stack must not hold what it asks after.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsAlive(WeakReference<Text.Syntax.ArticleSyntax> reading) => reading.TryGetTarget(out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<SourceText> Abandon()
    {
        var text = Of(Story.With());
        Read(text, Options);
        return new WeakReference<SourceText>(text);
    }
}
