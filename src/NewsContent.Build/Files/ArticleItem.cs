using Microsoft.Build.Framework;
using NewsContent.Text.Names;

namespace NewsContent.Build.Files;

/// <summary>An item <c>NewsArticle</c> of the project.</summary>
/// <param name="item">The item.</param>
internal sealed class ArticleItem(ITaskItem item)
{
    /// <summary>The metadata by which the package's own items are known.</summary>
    public const string DefaultMetadata = "NewsContentDefault";

    private const string FolderOfSite = "wwwroot/";

    /// <summary>As the project includes it; relative, or absolute for a file elsewhere.</summary>
    public string Include { get; } = item.ItemSpec;

    public string FullPath { get; } = item.GetMetadata("FullPath");

    /// <summary>Where the project shows it; null when it does not say.</summary>
    public string? Link { get; } = Given(item.GetMetadata("Link"));

    /// <summary>The part of the path that a <c>**</c> stood for, or null.</summary>
    public string? RecursiveFolder { get; } = Given(item.GetMetadata("RecursiveDir"));

    /// <summary>Whether it is one of the items that every project has.</summary>
    public bool IsDefault { get; } = item.GetMetadata(DefaultMetadata) == "true";

    /// <summary>
    /// Whether the output does not get the file: the project says so, or it is where a site has its files, which the SDK copies.
    /// </summary>
    public bool IsNeverCopied { get; } =
        string.Equals(item.GetMetadata("CopyToOutputDirectory"), "Never", StringComparison.OrdinalIgnoreCase)
        || item.ItemSpec.Replace('\\', '/').StartsWith(FolderOfSite, StringComparison.Ordinal);

    /// <summary>The file of the project in which the item stands, a full path; empty when MSBuild knows none.</summary>
    public string DefinedIn => item.GetMetadata("DefiningProjectFullPath");

    /// <summary>The path below the folder that the pattern begins in, as far as can be known.</summary>
    public string PathBelow =>
        RecursiveFolder is null ? BelowArticles ?? Path.GetFileName(FullPath) : RecursiveFolder + Path.GetFileName(FullPath);

    /// <summary>The folder that the pattern begins in.</summary>
    public string Folder =>
        FullPath.Substring(0, FullPath.Length - PathBelow.Length).TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);

    /// <summary>What <c>Articles/*/*.txt</c> has found, below <c>Articles</c>; null elsewhere.</summary>
    private string? BelowArticles
    {
        get
        {
            var start = ArticleSlug.RootFolder.Length + 1;
            var isBelow = Include.Replace('\\', '/').StartsWith(ArticleSlug.RootFolder + "/", StringComparison.Ordinal);
            return isBelow && FullPath.EndsWith(Include.Substring(start), StringComparison.Ordinal) ? Include.Substring(start) : null;
        }
    }

    private static string? Given(string value) => value.Length == 0 ? null : value;
}
