using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.IntelliSense.Tests;

/// <summary>
/// A project as an editor holds it: the generator's assembly, the articles as additional documents, and the manifest
/// that the build writes of them. Each edit gives another project, as in the editor.
/// </summary>
internal sealed partial class EditorProject
{
    private const string Folder = "/home/reporter/site/";
    private const string ManifestName = "NewsContent.manifest";
    private const string Caret = "$$";

    // The services are found once; a workspace costs little beside them.
    private static readonly MefHostServices Services = MefHostServices.Create(MefHostServices.DefaultAssemblies);

    private readonly Project _project;

    private readonly string _names;

    private EditorProject(Project project, string names) => (_project, _names) = (project, names);

    /// <summary>A project with these articles, each the path under <c>Articles/</c> and the text.</summary>
    public static EditorProject With(params IReadOnlyList<(string Path, string Text)> articles) => WithNames("Quotes", articles);

    /// <summary>The same with a value of <c>NewsContentNames</c>.</summary>
    public static EditorProject WithNames(string names, IReadOnlyList<(string Path, string Text)> articles)
    {
        var id = ProjectId.CreateNewId();
        var generator = new AnalyzerFileReference(typeof(Generators.ArticleGenerator).Assembly.Location, new InProcessLoader());
        var solution = new AdhocWorkspace(Services).CurrentSolution.AddProject(
            ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Newsroom",
                "Newsroom",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
                metadataReferences: References(),
                analyzerReferences: [generator]
            )
        );
        foreach (var (path, text) in articles)
        {
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(id),
                path,
                SourceText.From(text, Encoding.UTF8),
                filePath: FileOf(path)
            );
        }

        return new EditorProject(solution.GetProject(id)!, names).Configured();
    }

    /// <summary>The project after an article's text was replaced in the editor.</summary>
    public async Task<EditorProject> Edited(string path, Func<string, string> edit)
    {
        var article = Article(path);
        var text = edit((await article.GetTextAsync()).ToString());
        return new EditorProject(
            _project.Solution.WithAdditionalDocumentText(article.Id, SourceText.From(text, Encoding.UTF8)).GetProject(_project.Id)!,
            _names
        );
    }

    /// <summary>The project after an article's file was renamed.</summary>
    public async Task<EditorProject> Renamed(string path, string newPath)
    {
        var article = Article(path);
        var solution = _project
            .Solution.RemoveAdditionalDocument(article.Id)
            .AddAdditionalDocument(DocumentId.CreateNewId(_project.Id), newPath, await article.GetTextAsync(), filePath: FileOf(newPath));
        return new EditorProject(solution.GetProject(_project.Id)!, _names).Configured();
    }

    /// <summary>What the editor lists behind an expression such as <c>Articles.</c>, without the members of every object.</summary>
    public async Task<IReadOnlyList<Completion>> Complete(string expression)
    {
        var (document, position) = Open(expression + Caret);
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, position);
        var completions = new List<Completion>();
        foreach (var item in list.ItemsList)
        {
            if (typeof(object).GetMethod(item.DisplayText, [typeof(object), typeof(object)]) is null)
                completions.Add(new Completion(item.DisplayText, () => Describe(service, document, item)));
        }

        return completions;
    }

    /// <summary>The tooltip of the name in which <c>$$</c> stands.</summary>
    public async Task<string> QuickInfo(string expression)
    {
        var (document, position) = Open(expression);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return string.Join("\n", info!.Sections.Select(section => section.Text));
    }

    private static async Task<string> Describe(CompletionService service, Document document, CompletionItem item) =>
        (await service.GetDescriptionAsync(document, item))!.Text.ReplaceLineEndings("\n");

    private (Document Document, int Position) Open(string expression)
    {
        var code = $"class Page {{ object Show() => Newsroom.{expression}; }}";
        var position = code.IndexOf(Caret, StringComparison.Ordinal);
        return (_project.AddDocument("Page.cs", code.Remove(position, Caret.Length), filePath: Folder + "Page.cs"), position);
    }

    /// <summary>The project with a property that its file sets.</summary>
    public EditorProject With(string property, string value)
    {
        var written = Manifest!;
        var text = written
            .GetTextAsync()
            .GetAwaiter()
            .GetResult()
            .ToString()
            .Replace("\narticle", $"\noption\t{property}\t{value}\narticle", StringComparison.Ordinal);
        return new EditorProject(
            _project.Solution.WithAdditionalDocumentText(written.Id, SourceText.From(text, Encoding.UTF8)).GetProject(_project.Id)!,
            _names
        );
    }

    /// <summary>The project with a picture that the build has found.</summary>
    public EditorProject WithPicture(string path)
    {
        var written = Manifest!;
        var text = written.GetTextAsync().GetAwaiter().GetResult().ToString();
        var listed = text.Replace("\nend", $"\npicture\tArticles/{path}\t640\t480\nend", StringComparison.Ordinal);
        return new EditorProject(
            _project.Solution.WithAdditionalDocumentText(written.Id, SourceText.From(listed, Encoding.UTF8)).GetProject(_project.Id)!,
            _names
        );
    }

    private TextDocument? Manifest => _project.AdditionalDocuments.FirstOrDefault(static document => document.Name == ManifestName);

    // The very form in which a build tells the compiler and the editors which files are articles.
    private EditorProject Configured()
    {
        var articles = _project.AdditionalDocuments.Where(static document => document.Name != ManifestName).ToArray();
        var lines = new StringBuilder($"NewsContent manifest 1\nfolder\t{Folder}\n");
        lines.Append(CultureInfo.InvariantCulture, $"option\tRootNamespace\tNewsroom\noption\tNewsContentNames\t{_names}\n");
        foreach (var article in articles)
            lines.Append(CultureInfo.InvariantCulture, $"article\tArticles/{article.Name}\n");
        lines.Append(CultureInfo.InvariantCulture, $"end\t{articles.Length}\n");

        var text = SourceText.From(lines.ToString(), Encoding.UTF8);
        var solution = Manifest is { } written
            ? _project.Solution.WithAdditionalDocumentText(written.Id, text)
            : _project.Solution.AddAdditionalDocument(
                DocumentId.CreateNewId(_project.Id),
                ManifestName,
                text,
                filePath: Folder + "obj/" + ManifestName
            );
        return new EditorProject(solution.GetProject(_project.Id)!, _names);
    }

    private TextDocument Article(string path) => _project.AdditionalDocuments.Single(document => document.Name == path);

    private static string FileOf(string path) => Folder + "Articles/" + path;

    private static IEnumerable<MetadataReference> References()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == runtime)
            .Append(typeof(Article).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private sealed class InProcessLoader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
