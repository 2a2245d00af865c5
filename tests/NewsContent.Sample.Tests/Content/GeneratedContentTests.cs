using NewsContent.Markdown;
using NewsContent.Sample.Tests.Support;
using NewsContent.Text;
using NewsContent.Text.References;
using Newsroom;

namespace NewsContent.Sample.Tests.Content;

/// <summary>What the compiler made of each sample article is what the parser makes of its file at run time.</summary>
public class GeneratedContentTests
{
    private const string Project = "sample-app/NewsArticles";

    private static readonly string[] Paths =
    [
        .. Directory
            .EnumerateFiles(RepositoryFiles.PathOf(Project + "/Articles"), "*.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.PathOf(Project), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Files => new(Paths);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_generated_article_equals_the_one_parsed_from_its_file(string path)
    {
        var generated = Assert.Single(Articles.All, article => article.SourcePath == path);
        var text = RepositoryFiles.Read($"{Project}/{path}");
        var isMarkdown = path.EndsWith(".md", StringComparison.Ordinal);
        var options = new ArticleTextOptions
        {
            Directory = Named,
            Catalog = static () => Articles.All,
            FieldNames = FieldsOf(path),
        };
        var parsed = isMarkdown ? MarkdownArticle.Parse(text, path, options) : ArticleText.Parse(text, path, options);

        Assert.Null(ArticleContentComparer.FirstDifference(parsed, generated));
        Assert.Equal(parsed, generated, ArticleContentComparer.Instance);
    }

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
        Assert.Equal(Paths, Articles.All.Select(article => article.SourcePath).Order(StringComparer.Ordinal));

    [Fact]
    public void A_folder_is_a_nested_class_and_its_articles_slugs_begin_with_it()
    {
        Assert.Equal("world/fog-treaty", Articles.World.FogTreaty.Slug);
        Assert.Same(Articles.World.FogTreaty, Articles.All["world/fog-treaty"]);
    }
}
