using System.Text;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>Articles whose texts are resources of the app: the same records, and none when the text is not the one compiled.</summary>
public class ResourceTests
{
    private const string Identity = "Articles/world/2026-02-07-fog-treaty.txt";

    /// <summary>Broken lines, notes, an escape, names over a line end, words without a place in the file.</summary>
    private const string Treaty = """
        WORLD NEWS

        Council approves fog treaty

        The mayor calls it “a good start.”

        By: Ada Stone and Bob Reed
        Location: Gullsound
        Tags: fog, ports
        Updated: 2026-02-08T09:30+01:00
        2026-02-07T23:30:15-05:00

        “We are ready
        to talk,”{by Maria Soto (harbour master)} she said.

        ## Next Steps

        \Not a heading

        “It begins today.

        “It goes
        on tomorrow,” said Ada
        Stone, the mayor. It was “a good start,”{#Given} 🚀 she added.

        青波は
        「良い」と述べた。
        """;

    private static readonly TestProject Empty = TestProject.Empty.With(MetadataNames.Storage, "Resources");

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with a mark", "utf-16", "utf-16BE"];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_part_of_an_article_is_found_in_its_file(string lineEnd) =>
        DemandEqualToParsed(Empty.WithArticle(Identity, Treaty.Replace("\n", lineEnd, StringComparison.Ordinal)), Treaty);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_file_is_read_as_the_compiler_reads_it(string name)
    {
        Encoding encoding =
            name == "utf-8" ? new UTF8Encoding(false)
            : name == "utf-8 with a mark" ? new UTF8Encoding(true)
            : Encoding.GetEncoding(name);
        DemandEqualToParsed(Empty.WithFile(MemoryText.Of(Identity, [.. encoding.GetPreamble(), .. encoding.GetBytes(Treaty)])), Treaty);
    }

    [Fact]
    public void A_second_mark_is_text_to_both() => DemandEqualToParsed(Empty.WithArticle(Identity, "\uFEFF" + Treaty), Treaty);

    [Fact]
    public void A_file_from_elsewhere_is_found_by_its_path()
    {
        const string Text = "Council approves budget\n\n2026-02-07\n\nThe council met.\n";
        var project = Empty
            .WithArticle("../texts/Articles/linked.txt", Text)
            .WithFile(MemoryText.Of("/home/reporter/texts/rooted.txt", Text));

        var run = GeneratorRun.Of(project).DemandFlawless();

        using var app = run.Load();
        Assert.Equal(["Articles/linked.txt", "rooted.txt"], app.All().Select(article => article.SourcePath));
        Assert.All(run.Sources.Values, source => Assert.DoesNotContain("/home/", source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The council met on Monday.")]
    [InlineData("The council met on Friday. ")]
    [InlineData("")]
    public void Another_text_than_the_compiled_one_is_refused_by_name(string other)
    {
        var run = GeneratorRun.Of(Empty.WithArticle(Identity, Story.With())).DemandFlawless();

        var bytes = Encoding.UTF8.GetBytes(other.Length == 0 ? "" : Story.With(text: other));
        using var app = run.Load(TestProject.Embedded((Identity, bytes)));

        Assert.Equal(
            $"The article '{Identity}' cannot be read: the resource 'NewsContent.texts' holds another text than the one that "
                + "was compiled. Rebuild the project that owns the article.",
            Refusal(app)
        );
    }

    [Fact]
    public void A_text_that_is_not_there_is_refused_by_name()
    {
        using var app = GeneratorRun.Of(Empty.WithArticle(Identity, Story.With())).DemandFlawless().Load([]);

        Assert.StartsWith(
            $"The article '{Identity}' cannot be read: its text should be in the resource 'NewsContent.texts' of its assembly, "
                + "and is not.",
            Refusal(app),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_literal_repeats_nothing_of_the_file()
    {
        var source = GeneratorRun.Of(Empty.WithArticle(Identity, Treaty)).DemandFlawless().Sources["Articles.000.g.cs"];

        var literal = source.Split('\n').Single(line => line.Contains("store.Unpack(", StringComparison.Ordinal));
        Assert.Contains(Identity, literal, StringComparison.Ordinal);
        Assert.All(["Council", "Stone", "fog treaty", "Soto", "said", "ready"], words =>
            Assert.DoesNotContain(words, literal, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_edit_emits_the_articles_own_file_alone_and_a_second_run_nothing()
    {
        var before = GeneratorRun.Of(Story.Many(130).With(MetadataNames.Storage, "Resources"));

        var after = before.After(project => project.WithArticle(Story.Identity(77), Story.With("Council rejects budget 77")));

        Assert.Single(after.EmittedAnewSince(before));
        Assert.All([TrackingNames.NamePlan, TrackingNames.Index, TrackingNames.Options, TrackingNames.Project], step =>
            Assert.True(after.Kept(step), step)
        );
        using var app = after.DemandFlawless().Load();
        Assert.Equal("Council rejects budget 77", app.Article("Story077").Headline);
    }

    [Fact]
    public void An_edit_changes_a_constant_so_that_hot_reload_restarts_the_app()
    {
        static string Constant(TestProject project) =>
            GeneratorRun
                .Of(project)
                .DemandFlawless()
                .Sources["Articles.000.g.cs"]
                .Split('\n')
                .Single(line => line.Contains(" const ", StringComparison.Ordinal));
        var project = Empty.WithArticle(Identity, Story.With());

        Assert.Equal(Constant(project), Constant(project.WithOptionsReadAnew()));
        Assert.NotEqual(Constant(project), Constant(project.WithArticle(Identity, Story.With(text: "The council met on Monday."))));
        Assert.DoesNotContain(
            " const ",
            GeneratorRun.Of(project.With(MetadataNames.Storage, "Literals")).Sources["Articles.000.g.cs"],
            StringComparison.Ordinal
        );
    }

    private static void DemandEqualToParsed(TestProject project, string text)
    {
        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        var article = Assert.Single(app.All());
        Assert.Null(ArticleContentComparer.FirstDifference(ArticleText.Parse(text, Identity), article));
        Assert.Equal(5, article.Quotes.Count + article.SummaryQuotes.Count);
    }

    private static string Refusal(LoadedProject app) =>
        Assert.IsType<InvalidOperationException>(Assert.ThrowsAny<Exception>(() => app.All()).InnerException).Message;
}
