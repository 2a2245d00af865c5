using NewsContent.Browsing;

namespace NewsContent.Site.Tests.Live;

/// <summary>
/// The sample's site and its articles in a folder of their own, where they can be edited. The libraries stay where they are.
/// </summary>
internal sealed class SampleCopy : IDisposable
{
    private static readonly string[] Projects = ["NewsArticles", "NewsSite"];
    private static readonly string[] Settings = ["Directory.Build.props", "Directory.Packages.props", "global.json"];

    private readonly string _root = Directory.CreateTempSubdirectory("newscontent-live-").FullName;

    public SampleCopy()
    {
        foreach (var file in Settings)
            File.Copy(Checkout.PathOf(file), Path.Combine(_root, file));
        foreach (var project in Projects)
            Copy(Checkout.PathOf("sample-app", project), Path.Combine(_root, "sample-app", project));
        foreach (var project in Directory.EnumerateFiles(_root, "*.csproj", SearchOption.AllDirectories))
            File.WriteAllText(project, WithLibrariesOf(Checkout.Root, File.ReadAllText(project)));
    }

    /// <summary>The folder of the site's project.</summary>
    public string Site => Path.Combine(_root, "sample-app", "NewsSite");

    /// <summary>Changes the text of an article, in one write as editors do it.</summary>
    public void Edit(string article, Func<string, string> change)
    {
        var file = Path.Combine(_root, "sample-app", "NewsArticles", "Articles", article);
        var text = File.ReadAllText(file);
        var changed = change(text);
        Assert.NotEqual(text, changed);
        File.WriteAllText(file, changed);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string WithLibrariesOf(string checkout, string project) =>
        project
            .Replace("$(MSBuildThisFileDirectory)../../", checkout + "/", StringComparison.Ordinal)
            .Replace("\"../../", $"\"{checkout}/", StringComparison.Ordinal);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            if (Path.GetFileName(folder) is not ("bin" or "obj"))
                Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
