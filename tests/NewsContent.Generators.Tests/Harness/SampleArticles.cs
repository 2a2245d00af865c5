using NewsContent.Build.Manifest;
using NewsContent.Build.Pictures;
using NewsContent.Text.Names;
using NewsContent.Text.Pictures;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>The sample newsroom's articles, as its project includes them, but those whose fields its C# gives.</summary>
internal static class SampleArticles
{
    /// <summary>The folder of the whole repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Each article's identity and text, in the order of the identities.</summary>
    public static IReadOnlyList<(string Identity, string Text)> All { get; } = Find();

    /// <summary>Its pictures, as the build lists them.</summary>
    public static IReadOnlyList<ManifestPicture> Pictures { get; } = FindPictures();

    public static TestProject Project { get; } =
        All.Aggregate(TestProject.Empty, (project, article) => project.WithArticle(article.Identity, article.Text)) with
        {
            Pictures = [.. Pictures],
        };

    private static string FindRepository()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "NewsContent.Generators.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
        return root.FullName;
    }

    private static List<ManifestPicture> FindPictures()
    {
        var project = Path.Combine(Repository, "sample-app", "NewsArticles");
        return
        [
            .. Directory
                .EnumerateFiles(Path.Combine(project, "Articles"), "*", SearchOption.AllDirectories)
                .Where(PictureFiles.HasExtension)
                .Select(file => (Path.GetRelativePath(project, file).Replace('\\', '/'), PictureSizeReader.Read(file)))
                .Select(static picture => new ManifestPicture(picture.Item1, picture.Item2.Width, picture.Item2.Height, false)),
        ];
    }

    private static List<(string Identity, string Text)> Find()
    {
        var project = Path.Combine(Repository, "sample-app", "NewsArticles");
        return
        [
            .. Directory
                .EnumerateFiles(Path.Combine(project, "Articles"), "*", SearchOption.AllDirectories)
                .Where(static file => ArticleFiles.IsArticle(Path.GetFileName(file)))
                .Select(file => (Path.GetRelativePath(project, file).Replace('\\', '/'), File.ReadAllText(file)))
                .Where(static article => !article.Item1.StartsWith("Articles/reviews/", StringComparison.Ordinal))
                .OrderBy(article => article.Item1, StringComparer.Ordinal),
        ];
    }
}
