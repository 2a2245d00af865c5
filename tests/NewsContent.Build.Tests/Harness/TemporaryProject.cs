using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using NewsContent.CompilerServices;

namespace NewsContent.Build.Tests.Harness;

/// <summary>A folder that is a project, with files of it, and the task run over them.</summary>
public sealed class TemporaryProject : IDisposable
{
    public const string Story = "Ferry Runs Again\n\n2026-01-05\n\nThe boats run again.\n";

    private readonly List<string> _named = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("newscontent-build-").FullName;

    /// <summary>The file in which the project's own items stand.</summary>
    public string ProjectFile => PathOf("C#_site.csproj");

    public string PathOf(string path) => Path.Combine(Folder, path);

    public string With(string path, string text = Story)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Makes a link; the target is relative to the link, or a full path.</summary>
    public void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.CreateSymbolicLink(PathOf(path), target);
    }

    public void Pipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        using var made = Process.Start("mkfifo", [PathOf(path)]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    /// <summary>An item as the package's pattern finds it: what stands behind the pattern's folder is its recursive part.</summary>
    public ITaskItem Default(string path) => Item(path, "Articles/", isDefault: true);

    /// <summary>An item that a pattern of the project's own has found.</summary>
    public ITaskItem Found(string path, string folder) => Item(path, folder, isDefault: false);

    /// <summary>An item that the project names, in its project file.</summary>
    public ITaskItem Named(string path, string link = "")
    {
        _named.Add(path);
        WithItems([.. _named]);
        return new FileItem(path, PathOf(path), new() { ["Link"] = link, ["DefiningProjectFullPath"] = ProjectFile });
    }

    /// <summary>An item that a pattern without <c>**</c> has found: nothing in it says so.</summary>
    public ITaskItem FoundFlat(string path) => new FileItem(path, PathOf(path), new() { ["DefiningProjectFullPath"] = ProjectFile });

    /// <summary>Writes the project file.</summary>
    /// <param name="includes">What its items include.</param>
    public void WithItems(params string[] includes) =>
        new XElement(
            "Project",
            new XElement("ItemGroup", includes.Select(static include => new XElement("NewsArticle", new XAttribute("Include", include))))
        ).Save(ProjectFile);

    /// <summary>The option by which all texts are one resource.</summary>
    public static ITaskItem Resources => Option("NewsContentStorage", "Resources");

    /// <summary>An option of the project.</summary>
    public static ITaskItem Option(string name, string value) =>
        new Microsoft.Build.Utilities.TaskItem(name, new Dictionary<string, string> { ["Value"] = value });

    /// <summary>The task, run over files of the folder of articles, whose texts become a resource.</summary>
    internal TaskRun Build(params string[] paths) => Run(static task => task.Options = [Resources], [.. paths.Select(Default)]);

    /// <summary>The task, run over items.</summary>
    internal TaskRun Run(params ITaskItem[] items) => Run(static _ => { }, items);

    internal TaskRun Run(Action<PrepareArticles> change, params ITaskItem[] items)
    {
        var engine = new RecordingEngine();
        var task = new PrepareArticles
        {
            BuildEngine = engine,
            ProjectFolder = Folder,
            Manifest = Path.Combine("obj", "NewsContent.manifest"),
            Articles = items,
            HasDefaultItems = true,
        };
        change(task);
        return new TaskRun(task.Execute(), task, engine);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private FileItem Item(string path, string folder, bool isDefault)
    {
        var below = path[folder.Length..];
        var metadata = new Dictionary<string, string> { ["RecursiveDir"] = below[..(below.LastIndexOf('/') + 1)] };
        metadata[isDefault ? "NewsContentDefault" : "DefiningProjectFullPath"] = isDefault ? "true" : ProjectFile;
        return new FileItem(path, PathOf(path), metadata);
    }
}

/// <summary>What a run of the task gave.</summary>
internal sealed record TaskRun(bool Succeeded, PrepareArticles Task, RecordingEngine Engine)
{
    /// <summary>The articles of the manifest; none when there is none.</summary>
    public IReadOnlyList<Manifest.ManifestArticle> Articles =>
        Task.AdditionalFiles.Length == 0 ? [] : Manifest.ArticleManifest.Read(File.ReadAllText(Task.AdditionalFiles[0].ItemSpec))!.Articles;

    public IEnumerable<string> Identities => Articles.Select(static article => article.Identity);

    /// <summary>An article's text as the resource has it; null when it has none.</summary>
    public string? Text(string identity)
    {
        var resource = Assert.Single(Task.Resources);
        Assert.Equal("NewsContent.texts", resource.GetMetadata("LogicalName"));
        return TextsReader.TryFind(File.ReadAllBytes(resource.ItemSpec), identity, out var text) ? Encoding.UTF8.GetString(text) : null;
    }

    /// <summary>Fails with what the task has told.</summary>
    public TaskRun Silent()
    {
        Assert.Empty(Engine.Told);
        Assert.True(Succeeded);
        return this;
    }
}

/// <summary>An item as MSBuild gives it, whose well-known metadata are taken as given.</summary>
internal sealed class FileItem(string include, string fullPath, Dictionary<string, string> metadata) : ITaskItem
{
    public string ItemSpec { get; set; } = include;

    public System.Collections.ICollection MetadataNames => metadata.Keys;

    public int MetadataCount => metadata.Count;

    public string GetMetadata(string metadataName) => metadataName == "FullPath" ? fullPath : metadata.GetValueOrDefault(metadataName, "");

    public void SetMetadata(string metadataName, string metadataValue) => metadata[metadataName] = metadataValue;

    public void RemoveMetadata(string metadataName) => metadata.Remove(metadataName);

    public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

    public System.Collections.IDictionary CloneCustomMetadata() => metadata;
}

/// <summary>Keeps what a task tells.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    /// <summary>Id, file and message of each error and warning.</summary>
    public List<(string Code, string File, string Message)> Told { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "test.csproj";

    public void LogErrorEvent(BuildErrorEventArgs e) => Told.Add((e.Code, e.File, e.Message!));

    public void LogWarningEvent(BuildWarningEventArgs e) => Told.Add((e.Code, e.File, e.Message!));

    public void LogMessageEvent(BuildMessageEventArgs e) { }

    public void LogCustomEvent(CustomBuildEventArgs e) { }

    public bool BuildProjectFile(
        string projectFileName,
        string[] targetNames,
        System.Collections.IDictionary globalProperties,
        System.Collections.IDictionary targetOutputs
    ) => throw new NotSupportedException();
}
