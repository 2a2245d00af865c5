using NewsContent.Build.Manifest;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Generators.Tests.Hostile;

namespace NewsContent.Generators.Tests.Inputs;

/// <summary>Which of the compiler's files are articles: those that the manifest names, whatever their names.</summary>
public class ListedArticlesTests
{
    private static readonly ManifestArticle[] Articles =
    [
        Article("Articles/a.txt"),
        Article("Articles/world/b.txt"),
        Article("/elsewhere/c.txt"),
        Article("Articles/wörld/c d='e'.txt"),
    ];

    [Fact]
    public void Names_of_any_kind_are_found()
    {
        var names = Pieces
            .All.Where(static piece => piece.Length > 0)
            .Select(static piece => $"Articles/{piece}.txt".Replace('\\', '/'))
            .Distinct()
            .ToArray();
        var manifest = new ArticleManifest("/site/", [], [.. names.Select(Article)]).Write();

        var read = ArticleManifest.Read(manifest)!;
        var listed = new ListedArticles(read.Folder, read.Articles.ToEquatableArray());

        Assert.True(names.Length > 100);
        Assert.All(names, name => Assert.Equal(Article(name), listed.Find("/site/" + name)));
    }

    [Fact]
    public void A_file_that_is_not_named_is_no_article()
    {
        var project = Story.Many(3).WithFile(Unnamed(MemoryText.Of("Articles/notes.txt", "No article at all")));

        var run = GeneratorRun.Of(project).DemandFlawless();

        Assert.DoesNotContain(run.Sources.Values, static source => source.Contains("notes", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void An_edited_text_is_read_alone_and_the_manifest_not_again()
    {
        var before = GeneratorRun.Of(Story.Many(130));

        var after = before.After(project => project.WithArticle(Story.Identity(77), Story.With("Council rejects budget 77")));

        Assert.True(after.Kept(TrackingNames.Manifest), "The manifest was read anew.");
        Assert.True(after.Kept(TrackingNames.Listed), "The list was read anew.");
        Assert.Single(after.EmittedAnewSince(before));
    }

    [Theory]
    [InlineData("/site/", "/site/Articles/a.txt", true)]
    [InlineData("/site/", "/site/Articles/world/b.txt", true)]
    [InlineData("/site/", "/site/Articles/wörld/c d='e'.txt", true)]
    [InlineData("/site/", "/elsewhere/c.txt", true)]
    [InlineData("C:/Site/", @"c:\Site\Articles\world\b.txt", true)]
    [InlineData("/site/", "/site/Articles/d.txt", false)]
    [InlineData("/site/", "/site2/Articles/a.txt", false)]
    [InlineData("/site/", "/elsewhere/site/Articles/a.txt", false)]
    [InlineData("/site/", "/site/", false)]
    public void A_file_is_found_by_its_path_below_the_projects_folder(string folder, string path, bool isFound) =>
        Assert.Equal(isFound, new ListedArticles(folder, Articles.ToEquatableArray()).Find(path) is not null);

    [Fact]
    public void Lists_of_the_same_articles_are_equal()
    {
        Assert.Equal(Listed("/site/", Articles), Listed("/site/", [.. Articles]));
        Assert.Equal(Listed("/site/", Articles).GetHashCode(), Listed("/site/", [.. Articles]).GetHashCode());
        Assert.NotEqual(Listed("/site/", Articles), Listed("/site/", Articles[..2]));
        Assert.NotEqual(Listed("/site/", Articles), Listed("/other/", Articles));
        Assert.NotEqual(Listed("/site/", Articles), Listed("/site/", [.. Articles[..3], Articles[3] with { Identity = "Articles/d.txt" }]));
    }

    private static ListedArticles Listed(string folder, ManifestArticle[] articles) => new(folder, articles.ToEquatableArray());

    private static ManifestArticle Article(string file) => new(file, file, null);

    private static MemoryText Unnamed(MemoryText file) => new(file.Identity, () => file.GetText()) { IsArticle = false };
}
