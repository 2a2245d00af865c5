using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NewsContent.Build.Files;
using NewsContent.Build.Manifest;
using NewsContent.Build.Texts;
using NewsContent.CompilerServices;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Says which files of a project are articles, and writes what the generator must know of them and of the project into one manifest.
/// </summary>
public sealed class PrepareArticles : Task
{
    private const string StorageOption = "NewsContentStorage";

    /// <summary>Above so many articles their texts are resources, where the project leaves it open.</summary>
    private const int MostLiterals = 1_000;

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>Where the manifest is written; beside it stands the stamp.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <summary>The items that the project calls articles.</summary>
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Files among the articles whose kind is not read.</summary>
    public ITaskItem[] UnreadFiles { get; set; } = [];

    /// <summary>Whether the project has the package's own items, which are all in the folder <c>Articles</c>.</summary>
    public bool HasDefaultItems { get; set; }

    /// <summary>The project's options: a property's name, and in the metadata <c>Value</c> what it says.</summary>
    public ITaskItem[] Options { get; set; } = [];

    /// <summary>Whether an editor asks: then nothing is an error, since file list and disk may differ for a moment.</summary>
    public bool IsDesignTime { get; set; }

    /// <summary>What the compiler gets: the manifest and the articles. Nothing without articles.</summary>
    [Output]
    public ITaskItem[] AdditionalFiles { get; set; } = [];

    /// <summary>The file of all texts, which the compiler embeds; none where the generated code holds them, and in editors.</summary>
    [Output]
    public ITaskItem[] Resources { get; set; } = [];

    /// <summary>
    /// A file that is written anew when an article's file is another one than before, be it older. Nothing without articles, and in
    /// editors.
    /// </summary>
    [Output]
    public ITaskItem[] Stamp { get; set; } = [];

    /// <summary>The files that have been written, which a clean deletes.</summary>
    [Output]
    public ITaskItem[] Written { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var told = new BuildMessages(Log, IsDesignTime);
        var chosen = ChosenArticles.Of(Articles);
        foreach (var refused in chosen.Refused)
            told.Refused(refused);
        foreach (var unread in UnreadFiles)
            told.Unread(unread.GetMetadata("FullPath"));
        if (HasDefaultItems)
            told.OtherFolders(DefaultFolder.OthersIn(ProjectFolder));
        try
        {
            if (chosen.Articles.Count > 0)
                Prepare(chosen.Articles);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(exception);
        }
        catch (OverflowException)
        {
            told.TextsTooLarge(ProjectFolder);
        }

        return !Log.HasLoggedErrors;
    }

    private void Prepare(IReadOnlyList<ChosenArticle> articles)
    {
        var folder = Path.GetFullPath(ProjectFolder);
        var manifestFile = Path.GetFullPath(Path.Combine(folder, Manifest));
        var files = new CarriedFiles(folder, Path.ChangeExtension(manifestFile, ".articles"));
        var storage = Storage(articles.Count);
        var manifest = new ArticleManifest(files.Folder, [.. OptionsWith(storage)], [.. articles.Select(files.Carry)]);

        WholeFile.Write(manifestFile, manifest.Write());
        Written = [Item(manifestFile), .. Copies(manifest.Articles).Select(copy => Item(files.FullPath(copy)))];
        AdditionalFiles = [Item(manifestFile), .. manifest.Articles.Select(article => Item(files.FullPath(article.File)))];

        // An editor compiles nothing, and what it leaves must not hide a change from the next build.
        if (!IsDesignTime)
            WriteTexts(articles, Path.ChangeExtension(manifestFile, ".texts"), Path.ChangeExtension(manifestFile, ".stamp"), storage);
    }

    private void WriteTexts(IReadOnlyList<ChosenArticle> articles, string textsFile, string stampFile, string storage)
    {
        var seen = articles.Select(static article => new StampedArticle(article.FullPath, article.Stamp, article.Identity, 0, 0));
        var stamp = new BuildStamp("", [.. seen]);
        if (storage == "Resources")
        {
            stamp = new TextsFile(textsFile).Update([.. OnceEach(stamp.Articles)], BuildStamp.Read(stampFile));
            Resources = [Resource(textsFile)];
        }

        WholeFile.Write(stampFile, stamp.Write());
        Stamp = [Item(stampFile)];
        Written = [.. Written, .. Stamp, .. Resources.Select(static resource => new TaskItem(ItemText.Escaped(resource.ItemSpec)))];
    }

    /// <summary>
    /// Literals of one assembly share 16 MB, and only a build can embed files: so it chooses, and the generator hears of it.
    /// </summary>
    private string Storage(int articles)
    {
        var given = Options.FirstOrDefault(static option => option.ItemSpec == StorageOption)?.GetMetadata("Value").Trim() ?? "";
        if (given.Length == 0 || string.Equals(given, "Auto", StringComparison.OrdinalIgnoreCase))
            return articles > MostLiterals ? "Resources" : "Literals";
        return string.Equals(given, "Resources", StringComparison.OrdinalIgnoreCase) ? "Resources" : given;
    }

    private IEnumerable<KeyValuePair<string, string>> OptionsWith(string storage)
    {
        foreach (var option in Options)
        {
            var value = option.ItemSpec == StorageOption ? storage : option.GetMetadata("Value");
            if (value.Length > 0)
                yield return new(option.ItemSpec, value);
        }
    }

    /// <summary>Two articles of one path are the generator's to tell: neither is emitted.</summary>
    private static IEnumerable<StampedArticle> OnceEach(IReadOnlyList<StampedArticle> articles)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return articles.Where(article => paths.Add(article.Identity));
    }

    private static IEnumerable<string> Copies(IReadOnlyList<ManifestArticle> articles) =>
        articles.Where(static article => article.Original is not null).Select(static article => article.File);

    private static TaskItem Resource(string path)
    {
        var item = Item(path);
        item.SetMetadata("LogicalName", TextsFormat.ResourceName);
        item.SetMetadata("WithCulture", "false");
        item.SetMetadata("Type", "Non-Resx");
        return item;
    }

    private static TaskItem Item(string path) => new(ItemText.Escaped(path));
}
