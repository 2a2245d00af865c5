using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>Archives, where articles alone have names.</summary>
public class ArchiveTests
{
    private const string Edited = "Articles/y1/story-007.txt";

    /// <summary>Three folders, of which one needs several parts, articles beside them, and a folder that has only a folder.</summary>
    private static readonly TestProject Archive = Enumerable
        .Range(0, 120)
        .Select(i => $"Articles/y1/story-{i:D3}.txt")
        .Concat(Enumerable.Range(0, 30).Select(i => $"Articles/y2/story-{i:D3}.txt"))
        .Concat(["Articles/deep/er/story.txt", "Articles/first.txt", "Articles/second.txt"])
        .Aggregate(TestProject.Empty, (project, identity) => project.WithArticle(identity, Story.With("Council approves " + identity)))
        .With(MetadataNames.Names, "Articles");

    [Theory]
    [InlineData("Literals", "")]
    [InlineData("Resources", "")]
    [InlineData("Literals", "static ")]
    [InlineData("Resources", "static ")]
    public void Every_article_is_the_one_of_its_file(string storage, string ownKind)
    {
        var own = $"namespace Newsroom {{ public {ownKind}partial class Articles {{ public {ownKind}partial class Y1 {{ }} }} }}";
        var run = GeneratorRun.Of(Archive.With(MetadataNames.Storage, storage).WithCode(own)).DemandFlawless();
        using var app = run.Load();

        Assert.Equal(153, app.All().Count);
        Assert.Equal("Council approves Articles/first.txt", app.Article("First").Headline);
        Assert.Equal("Council approves Articles/deep/er/story.txt", app.Article("Deep.Er.Story").Headline);
        for (var i = 0; i < 120; i++)
        {
            var article = app.Article($"Y1.Story{i:D3}");
            Assert.Equal($"Council approves Articles/y1/story-{i:D3}.txt", article.Headline);
            Assert.Same(article, app.All()[$"y1/story-{i:D3}"]);
        }
    }

    [Fact]
    public void An_edited_text_emits_one_file()
    {
        var before = GeneratorRun.Of(Archive);

        var after = before.After(project => project.WithArticle(Edited, Story.With("Council rejects budget")));

        Assert.Equal(FilesWith(after, "rejects"), after.EmittedAnewSince(before));
        Assert.True(after.Kept(TrackingNames.Index));
        using var app = after.DemandFlawless().Load();
        Assert.Equal("Council rejects budget", app.Article("Y1.Story007").Headline);
    }

    [Fact]
    public void An_added_or_renamed_article_emits_the_files_it_is_in()
    {
        var before = GeneratorRun.Of(Archive);

        var added = before.After(project => project.WithArticle("Articles/y2/treaty.txt", Story.With()));
        var renamed = added
            .After(project => project.Without("Articles/y2/treaty.txt"))
            .After(project => project.WithArticle("Articles/y2/accord.txt", Story.With()));

        Assert.Equal(FilesWith(added, "Treaty"), added.EmittedAnewSince(before));
        Assert.Equal(
            FilesWith(added, "Treaty").Union(FilesWith(renamed, "Accord")).Order(StringComparer.Ordinal),
            renamed.EmittedAnewSince(added)
        );
    }

    [Fact]
    public void A_folder_that_outgrows_a_part_emits_its_own_parts_and_the_index()
    {
        var before = GeneratorRun.Of(Archive);
        Assert.DoesNotContain("Articles_Y2_001", string.Concat(before.Sources.Values), StringComparison.Ordinal);

        var after = before.After(project =>
            Enumerable.Range(30, 21).Aggregate(project, (grown, i) => grown.WithArticle($"Articles/y2/story-{i:D3}.txt", Story.With()))
        );

        Assert.Contains(
            "class Y2 : global::Newsroom.ArticlesMembers.Articles_Y2_001",
            after.Sources["Articles.g.cs"],
            StringComparison.Ordinal
        );
        using var app = after.DemandFlawless().Load();
        Assert.Equal(174, app.All().Count);
    }

    [Fact]
    public void Names_of_folders_that_run_together_stay_apart()
    {
        var run = GeneratorRun.Of(
            Archive
                .WithArticle("Articles/a/b-1/x.txt", Story.With())
                .WithArticle("Articles/a-b/1/x.txt", Story.With())
                .WithArticle("Articles/a/b1/y.txt", Story.With())
                .WithArticle("Articles/articles-000/x.txt", Story.With())
        );

        run.DemandCompiles();
    }

    /// <summary>Each folder is written once, in the one around it, and lines deep inside begin no further right.</summary>
    [Theory]
    [InlineData("Articles")]
    [InlineData("Quotes")]
    public void Articles_deep_in_folders_take_code_in_proportion(string names)
    {
        const int Levels = 30;
        var flat = CharactersOfEach(names, i => $"Articles/story-{i}.txt");
        var shared = CharactersOfEach(names, i => $"Articles/{FoldersOf(Levels - 1, "x")}f{i}/story.txt");
        var own = CharactersOfEach(names, i => $"Articles/{FoldersOf(Levels, $"{i}")}story.txt");

        Assert.InRange(shared, flat, 5 * flat);

        // Thirty classes for one article: none costs more than an article does.
        Assert.InRange(own, flat, (1 + Levels) * flat);
    }

    private static string FoldersOf(int levels, string end) =>
        string.Concat(Enumerable.Range(0, levels).Select(level => $"d{level}-{end}/"));

    private static int CharactersOfEach(string names, Func<int, string> identity)
    {
        const int Count = 60;
        var text = Story.With(text: string.Concat(Enumerable.Repeat("The council met on Friday. ", 15)));
        var project = Enumerable.Range(0, Count).Aggregate(TestProject.Empty, (grown, i) => grown.WithArticle(identity(i), text));
        return GeneratorRun.Of(project.With(MetadataNames.Names, names)).DemandFlawless().Sources.Values.Sum(source => source.Length)
            / Count;
    }

    private static IEnumerable<string> FilesWith(GeneratorRun run, string text) =>
        run
            .Sources.Where(source => source.Value.Contains(text, StringComparison.Ordinal))
            .Select(source => source.Key)
            .Order(StringComparer.Ordinal);
}
