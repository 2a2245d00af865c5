using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Generators.Tests.Hostile;

namespace NewsContent.Generators.Tests.Inputs;

/// <summary>Articles that one property names are what articles with metadata are.</summary>
public class ListedArticlesTests
{
    private static readonly string[] Paths = ["Articles/a.txt", "Articles/world/b.txt", "Articles/wörld/c d='e'.txt"];

    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void A_list_gives_what_metadata_gives(string storage)
    {
        var project = SampleArticles.Project.With(MetadataNames.Storage, storage);

        var listed = GeneratorRun.Of(Listed(project)).DemandCompiles();

        Assert.Equal(GeneratorRun.Of(project).Sources, listed.Sources);
        Assert.Equal(
            GeneratorRun.Of(project).Problems.Select(static problem => problem.ToString()),
            listed.Problems.Select(static problem => problem.ToString())
        );
    }

    /// <summary>The targets list no path with a separator, a backslash or two slashes in a row.</summary>
    [Fact]
    public void Listed_names_of_any_kind_give_what_metadata_gives()
    {
        var names = Pieces.All.Where(static piece =>
            piece.Length is > 0 and < 500
            && !piece.Contains('|')
            && !piece.Contains('\\')
            && !piece.Contains("//")
            && piece[0] != '/'
            && piece[^1] != '/'
        );
        var project = TestProject.Empty with
        {
            Files = [.. names.Select(static piece => MemoryText.Of($"Articles/{piece}.txt", Story.With()))],
        };
        var byMetadata = GeneratorRun.Of(project).DemandCompiles();

        var listed = GeneratorRun.Of(Listed(project));

        Assert.True(project.Files.Length > 100);
        Assert.Equal(byMetadata.Sources, listed.Sources);
        Assert.Equal(
            byMetadata.Problems.Select(static problem => problem.ToString()),
            listed.Problems.Select(static problem => problem.ToString())
        );
    }

    [Fact]
    public void A_file_that_is_not_listed_is_no_article()
    {
        var project = Listed(Story.Many(3)).WithFile(Unmarked(MemoryText.Of("Articles/notes.txt", "No article at all")));

        var run = GeneratorRun.Of(project).DemandFlawless();

        Assert.DoesNotContain(run.Sources.Values, static source => source.Contains("notes", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_edited_text_of_a_list_is_read_alone()
    {
        var before = GeneratorRun.Of(Listed(Story.Many(130)));

        var after = before.After(project =>
            project.WithFile(Unmarked(MemoryText.Of(Story.Identity(77), Story.With("Council rejects budget 77"))))
        );

        Assert.True(after.Kept(TrackingNames.Listed), "The list was read anew.");
        Assert.Single(after.EmittedAnewSince(before));
    }

    [Fact]
    public void A_list_read_anew_reads_no_article_again()
    {
        var before = GeneratorRun.Of(Listed(Story.Many(130)));

        var after = before.After(project => project.WithOptionsReadAnew());

        Assert.Empty(after.EmittedAnewSince(before));
        Assert.All(after.Reasons(TrackingNames.Articles), reason =>
            Assert.Equal(Microsoft.CodeAnalysis.IncrementalStepRunReason.Cached, reason)
        );
    }

    [Theory]
    [InlineData("/site", "/site/Articles/a.txt", "Articles/a.txt")]
    [InlineData("/site/", "/site/Articles/world/b.txt", "Articles/world/b.txt")]
    [InlineData("/site", "/site/Articles/wörld/c d='e'.txt", "Articles/wörld/c d='e'.txt")]
    [InlineData(@"C:\Site", @"c:\Site\Articles\world\b.txt", "Articles/world/b.txt")]
    [InlineData("/site", "/site/Articles/d.txt", null)]
    [InlineData("/site", "/site2/Articles/a.txt", null)]
    [InlineData("/site", "/elsewhere/site/Articles/a.txt", null)]
    [InlineData("/site", "Articles/a.txt", null)]
    [InlineData("/site", "/site/", null)]
    public void A_file_is_found_by_its_path_below_the_projects_folder(string folder, string path, string? found) =>
        Assert.Equal(found, Read(folder, Paths).PathOf(path));

    [Fact]
    public void Lists_of_the_same_files_are_equal()
    {
        Assert.Equal(Read("/site", Paths), Read("/site", Paths));
        Assert.Equal(Read("/site", Paths).GetHashCode(), Read("/site", Paths).GetHashCode());
        Assert.NotEqual(Read("/site", Paths), Read("/site", Paths[..2]));
        Assert.NotEqual(Read("/site", Paths), Read("/other", Paths));
    }

    private static ListedArticles Read(string folder, string[] paths) =>
        ListedArticles.Read(List(TestProject.Empty, folder, paths).Options, default);

    private static TestProject Listed(TestProject project) =>
        List(project, MemoryText.ProjectFolder, [.. project.Files.Select(static file => file.Identity)]) with
        {
            Files = [.. project.Files.Select(Unmarked)],
        };

    private static TestProject List(TestProject project, string folder, string[] paths) =>
        project.With(MetadataNames.ProjectFolder, folder).With(MetadataNames.ListedArticles, string.Join('|', paths));

    private static MemoryText Unmarked(MemoryText file) => new(file.Identity, () => file.GetText()) { IsArticle = false };
}
