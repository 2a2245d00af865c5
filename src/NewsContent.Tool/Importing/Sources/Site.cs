using NewsContent.Text;
using NewsContent.Tool.Importing.FrontMatter;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Importing.Sources;

/// <summary>A file of the source that becomes nothing, and why.</summary>
/// <param name="Path">Below the folder that is imported, with <c>/</c>.</param>
/// <param name="Line">The line at fault, from 0.</param>
/// <param name="Reason">Why, as the end of a sentence that the path begins.</param>
/// <param name="IsFault">Whether it was meant to become an article.</param>
internal sealed record SkippedFile(string Path, int Line, string Reason, bool IsFault);

/// <summary>All that is read of a site before anything is mapped.</summary>
internal sealed class Site
{
    private readonly List<SourcePost> _posts = [];
    private readonly List<SkippedFile> _skipped = [];

    private Site(SourceFolder folder, SiteKind kind)
    {
        (Folder, Kind) = (folder, kind);
        ContentFolder = kind switch
        {
            SiteKind.Hugo when folder.HasFolder("content") => "content/",
            SiteKind.Astro when folder.HasFolder("src/content") => "src/content/",
            _ => "",
        };
    }

    public SourceFolder Folder { get; }

    public SiteKind Kind { get; }

    /// <summary>Where posts stand, below the folder, with a <c>/</c> at its end; empty when the folder itself was given.</summary>
    public string ContentFolder { get; }

    /// <summary>What is known of the whole site.</summary>
    public SiteConfiguration Configuration { get; private set; } = new();

    /// <summary>The posts, in the order of their paths.</summary>
    public IReadOnlyList<SourcePost> Posts => _posts;

    /// <summary>What becomes nothing.</summary>
    public IReadOnlyList<SkippedFile> Skipped => _skipped;

    /// <summary>The files beside posts, below the folder.</summary>
    public IReadOnlyList<string> OtherFiles { get; private set; } = [];

    /// <summary>The full path of the folder in which the posts of a site stand.</summary>
    public static string ContentOf(string folder, SiteKind kind)
    {
        var site = new Site(new SourceFolder(folder), kind);
        return Path.TrimEndingDirectorySeparator(Path.Combine(site.Folder.Root, site.ContentFolder));
    }

    /// <summary>Reads a site.</summary>
    public static Site Read(string folder, SiteKind kind, CancellationToken cancellation)
    {
        var site = new Site(new SourceFolder(folder), kind);
        site.Configuration = SiteConfiguration.Read(site.Folder, kind, (path, line, reason) => site.Skip(path, reason, line));
        var files = site.Folder.Files(site.ContentFolder, (path, reason) => site.Skip(path, reason));
        var contents = files.ConvertAll(path => path[site.ContentFolder.Length..]);
        var languages = LanguageFolders.Find(contents, site.Configuration, kind);
        var others = new List<string>();
        var names = PostName.SeveralIn(contents);
        foreach (var path in contents)
        {
            cancellation.ThrowIfCancellationRequested();
            if (PostFiles.IsText(path))
                site.Add(path, languages, names);
            else
                others.Add(site.ContentFolder + path);
        }

        site.OtherFiles = others;
        return site;
    }

    private void Add(string path, IReadOnlySet<string> languages, IReadOnlySet<string> names)
    {
        var whole = ContentFolder + path;
        if (PostFiles.ReasonAgainst(path, Kind) is { } reason)
        {
            Skip(whole, reason);
            return;
        }

        var file = TextFile.Read(new FilePath(Path.Combine(Folder.Root, whole)));
        if (file.Text is not { } text)
        {
            var fault = file.Undecodable is { } bytes
                ? $"cannot be read: {bytes}. Save it as UTF-8 and run the command again"
                : file.Fault!;
            _skipped.Add(new SkippedFile(whole, 0, fault.TrimEnd('.'), IsFault: true));
            return;
        }

        if (text.Length > ArticleText.LongestArticle)
        {
            _skipped.Add(new SkippedFile(whole, 0, "is longer than any article", IsFault: true));
            return;
        }

        if (string.IsNullOrWhiteSpace(text))
            Skip(whole, "is empty");
        else
            Read(path, text, languages, names);
    }

    private void Read(string path, string text, IReadOnlySet<string> languages, IReadOnlySet<string> names)
    {
        var notes = new List<ImportNote>();
        try
        {
            var front = SourceFrontMatter.Read(text, (line, what) =>
                notes.Add(new ImportNote(line, ImportNoteKind.NotMapped, Sentence(what)))
            );
            _posts.Add(
                new SourcePost(ContentFolder + path, path)
                {
                    Text = text,
                    Front = front,
                    EarlyNotes = notes,
                    Name = PostName.Read(path, Configuration, languages, names),
                }
            );
        }
        catch (FrontMatterException fault)
        {
            _skipped.Add(
                new SkippedFile(ContentFolder + path, fault.Line, "is not imported. " + fault.Message.TrimEnd('.'), IsFault: true)
            );
        }
    }

    private static string Sentence(string what) => $"In front matter {what.TrimEnd('.')}.";

    private void Skip(string path, string reason, int line = 0) => _skipped.Add(new SkippedFile(path, line, reason, IsFault: false));
}
