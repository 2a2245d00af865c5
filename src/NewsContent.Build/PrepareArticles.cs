using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NewsContent.Build.Files;
using NewsContent.Build.Manifest;
using NewsContent.Build.Pictures;
using NewsContent.Build.Texts;
using NewsContent.CompilerServices;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>Finds the articles of a project and writes what the generator needs to know about them into one manifest.</summary>
public sealed class PrepareArticles : Task
{
    /// <summary>What the stamp's name ends in; the file of texts has the same name before it.</summary>
    internal const string StampExtension = ".stamp";

    private const string StorageOption = "NewsContentStorage";

    /// <summary>Above so many articles their texts are resources, where the project leaves it open.</summary>
    private const int MostLiterals = 1_000;

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The path of the manifest; its stamp is beside it.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <summary>The items that the project calls articles.</summary>
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The items that the project calls pictures.</summary>
    public ITaskItem[] Pictures { get; set; } = [];

    /// <summary>Files among the articles with an unsupported ending.</summary>
    public ITaskItem[] UnreadFiles { get; set; } = [];

    /// <summary>Whether the project uses the package’s default items, which are all in the folder <c>Articles</c>.</summary>
    public bool HasDefaultItems { get; set; }

    /// <summary>The project’s options: the name of a property, with its value in the metadata <c>Value</c>.</summary>
    public ITaskItem[] Options { get; set; } = [];

    /// <summary>
    /// Whether this is a design-time build of an editor. Then nothing is an error, because file list and disk may differ for a moment.
    /// </summary>
    public bool IsDesignTime { get; set; }

    /// <summary>The files for the compiler: the manifest and the articles. Empty without articles.</summary>
    [Output]
    public ITaskItem[] AdditionalFiles { get; set; } = [];

    /// <summary>The file of all texts, which the compiler embeds. Empty if the generated code has the texts, and in editors.</summary>
    [Output]
    public ITaskItem[] Resources { get; set; } = [];

    /// <summary>The pictures to copy, each with its path in the output as <c>TargetPath</c>.</summary>
    [Output]
    public ITaskItem[] CopiedPictures { get; set; } = [];

    /// <summary>
    /// A file that is rewritten when the file of an article changes, even to an older one, or is deleted. Empty if there has never been an
    /// article, and in editors.
    /// </summary>
    [Output]
    public ITaskItem[] Stamp { get; set; } = [];

    /// <summary>The written files, which a clean deletes.</summary>
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
        var pictures = ChosenPictures.Of(Pictures, told.SecondPicture);
        CopiedPictures = [.. pictures.Where(static picture => picture.IsCopied).Select(Copied)];
        try
        {
            if (chosen.Articles.Count > 0)
                Prepare(chosen.Articles, pictures, told);
            else
                NoteThatNothingIsLeft();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (!IsDesignTime)
                Log.LogErrorFromException(exception);
        }
        catch (OverflowException)
        {
            told.TextsTooLarge(ProjectFolder);
        }

        return !Log.HasLoggedErrors;
    }

    private string ManifestFile => Path.GetFullPath(Path.Combine(Path.GetFullPath(ProjectFolder), Manifest));

    private string StampFile => Path.ChangeExtension(ManifestFile, StampExtension);

    private void Prepare(IReadOnlyList<ChosenArticle> articles, IReadOnlyList<ChosenPicture> pictures, BuildMessages told)
    {
        var (manifestFile, reader) = (ManifestFile, new ArticleFileReader());
        var files = new CarriedFiles(Path.GetFullPath(ProjectFolder), Path.ChangeExtension(manifestFile, ".articles"), reader);
        var storage = Storage(articles.Count);
        var carried = articles.Select(files.Carry).OfType<ManifestArticle>();
        var manifest = new ArticleManifest(files.Folder, [.. OptionsWith(storage)], [.. carried])
        {
            Pictures = [.. pictures.Select(static picture => picture.Measure())],
        };

        WholeFile.Write(manifestFile, manifest.Write());
        Written = [Item(manifestFile), .. Copies(manifest.Articles).Select(copy => Item(files.FullPath(copy)))];
        AdditionalFiles = [Item(manifestFile), .. manifest.Articles.Select(article => Item(files.FullPath(article.File)))];

        // An editor compiles nothing, and what it leaves must not hide a change from the next build.
        if (!IsDesignTime)
            WriteTexts(articles, Path.ChangeExtension(manifestFile, ".texts"), storage, reader);
        foreach (var refused in reader.Refused.Distinct())
            told.Refused(refused);
    }

    private void WriteTexts(IReadOnlyList<ChosenArticle> articles, string textsFile, string storage, ArticleFileReader reader)
    {
        var seen = articles.Select(static article => new StampedArticle(article.FullPath, article.Stamp, article.Identity, 0, 0));
        var stamp = new BuildStamp("", "", [.. seen]);
        if (storage == "Resources")
        {
            stamp = new TextsFile(textsFile, Publication).Update(OnceEach(stamp.Articles), BuildStamp.Read(StampFile), reader);
            Resources = [Resource(textsFile)];
        }

        WriteStamp(stamp);
        Written = [.. Written, .. Resources.Select(static resource => new TaskItem(ItemText.Escaped(resource.ItemSpec)))];
    }

    /// <summary>For the compiler’s target a file that it no longer gets is not a change: the last article would stay in the app.</summary>
    private void NoteThatNothingIsLeft()
    {
        if (!IsDesignTime && File.Exists(StampFile))
            WriteStamp(BuildStamp.None);
    }

    private void WriteStamp(BuildStamp stamp)
    {
        WholeFile.Write(StampFile, stamp.Write());
        Stamp = [Item(StampFile)];
        Written = [.. Written, .. Stamp];
    }

    /// <summary>
    /// Literals of one assembly share 16 MB, and only a build can embed files: so it chooses, and the generator hears of it.
    /// </summary>
    private string Storage(int articles)
    {
        var given = Option(StorageOption);
        if (given.Length == 0 || string.Equals(given, "Auto", StringComparison.OrdinalIgnoreCase))
            return articles > MostLiterals ? "Resources" : "Literals";
        return string.Equals(given, "Resources", StringComparison.OrdinalIgnoreCase) ? "Resources" : given;
    }

    private PublicationRule Publication => PublicationRule.Of(Option("NewsContentDrafts"), Option("NewsContentPublishAt"));

    private string Option(string name) => Options.FirstOrDefault(option => option.ItemSpec == name)?.GetMetadata("Value").Trim() ?? "";

    private IEnumerable<KeyValuePair<string, string>> OptionsWith(string storage)
    {
        foreach (var option in Options)
        {
            var value = option.ItemSpec == StorageOption ? storage : option.GetMetadata("Value");
            if (value.Length > 0)
                yield return new(option.ItemSpec, value);
        }
    }

    /// <summary>
    /// The articles in the order of their paths, which is the same on every machine. Two of one path are the generator's to tell: neither
    /// is emitted.
    /// </summary>
    private static IReadOnlyList<StampedArticle> OnceEach(IReadOnlyList<StampedArticle> articles)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. articles.Where(article => paths.Add(article.Identity)).OrderBy(static article => article.Identity, StringComparer.Ordinal),
        ];
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

    /// <summary>Records name a picture by its path from the folder of articles, which the output has too.</summary>
    private static TaskItem Copied(ChosenPicture picture)
    {
        var item = Item(picture.FullPath);
        item.SetMetadata("TargetPath", ItemText.Escaped(ArticleSlug.RootFolder + "/" + picture.Source));
        return item;
    }

    private static TaskItem Item(string path) => new(ItemText.Escaped(path));
}
