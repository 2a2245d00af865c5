using NewsContent.Markdown;
using NewsContent.Sample.Tests.Support;
using NewsContent.Text;
using NewsContent.Text.Pictures;
using NewsContent.Text.References;
using Newsroom;

namespace NewsContent.Sample.Tests.Content;

/// <summary>What the compiler made of each sample article is what the parser makes of its file at run time.</summary>
public class GeneratedContentTests
{
    private const string Project = "sample-app/NewsArticles";

    /// <summary>A build of the configuration Debug has drafts, and no other.</summary>
    private const bool HasDrafts =
#if DEBUG
        true;
#else
        false;
#endif

    private static readonly string[] Paths =
    [
        .. Directory
            .EnumerateFiles(RepositoryFiles.PathOf(Project + "/Articles"), "*.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.PathOf(Project), file).Replace('\\', '/'))
            .Where(static path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal))
            .Where(static path =>
                HasDrafts || !RepositoryFiles.Read($"{Project}/{path}").Contains("\nStatus: draft", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All articles, in all languages.</summary>
    private static IEnumerable<Article> All => Articles.All.SelectMany(static article => article.Translations.Prepend(article));

    public static TheoryData<string> Files => new(Paths);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_generated_article_equals_the_one_parsed_from_its_file(string path)
    {
        var generated = Assert.Single(All, article => article.SourcePath == path);
        var text = RepositoryFiles.Read($"{Project}/{path}");
        var isMarkdown = path.EndsWith(".md", StringComparison.Ordinal);
        var options = new ArticleTextOptions
        {
            Directory = Named,
            Pictures = Pictured,
            Catalog = static () => Articles.All,
            FieldNames = FieldsOf(path),
            DefaultLanguage = generated.Language,
        };
        var parsed = isMarkdown ? MarkdownArticle.Parse(text, path, options) : ArticleText.Parse(text, path, options);

        // The slug of a translation is its original's, which no single file says.
        if (Articles.All[generated.Slug] != generated)
            parsed = parsed with { Slug = generated.Slug };

        Assert.Null(ArticleContentComparer.FirstDifference(parsed, generated));
        Assert.Equal(parsed, generated, ArticleContentComparer.Instance);
    }

    /// <summary>The pictures, with the sizes that the build reads from them: drawings are of one size.</summary>
    private static readonly PictureDirectory Pictured = new(
        Directory
            .EnumerateFiles(RepositoryFiles.PathOf(Project + "/Articles/images"))
            .Select(static file => new NamedPicture(
                $"Articles/images/{Path.GetFileName(file)}",
                1200,
                file.EndsWith(".png", StringComparison.Ordinal) ? 750 : 675
            ))
    );

    /// <summary>The header lines of the folder’s own record.</summary>
    private static IReadOnlyList<string> FieldsOf(string path) =>
        path.StartsWith("Articles/reviews/", StringComparison.Ordinal)
            ? [.. typeof(ReviewFields).GetProperties().Select(static property => property.Name)]
            : [];

    /// <summary>What links in the texts can lead to, read from the texts themselves.</summary>
    private static readonly ArticleDirectory Named = new(
        Paths.Select(static path =>
            path.EndsWith(".md", StringComparison.Ordinal)
                ? MarkdownArticle.ReadNames(path, RepositoryFiles.Read($"{Project}/{path}"))
                : NamedArticle.Read(path, RepositoryFiles.Read($"{Project}/{path}"))
        )
    );

    [Fact]
    public void The_catalog_holds_the_files_and_nothing_else() =>
        Assert.Equal(Paths, All.Select(article => article.SourcePath).Order(StringComparer.Ordinal));

    [Fact]
    public void An_article_is_there_in_three_languages()
    {
        var budget = Articles.HarbourBudget;

        Assert.Equal(["de", "fr"], budget.Translations.Select(static translation => translation.Language));
        Assert.Equal("“A wall that you cannot look over is a house”", $"“{budget.Quotes.AWallThat.Text}”");
        Assert.All(budget.Translations, translation =>
            Assert.Equal("Nessa Holm", translation.Find(budget.Quotes.AWallThat)!.Speaker!.Name)
        );
    }

    [Fact]
    public void A_folder_is_a_nested_class_and_its_articles_slugs_begin_with_it()
    {
        Assert.Equal("world/fog-treaty", Articles.World.FogTreaty.Slug);
        Assert.Same(Articles.World.FogTreaty, Articles.All["world/fog-treaty"]);
    }
}
