using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Package.Tests.Consumers;

/// <summary>
/// This process as an editor that loads the generators of packages: each package's folder into a context of
/// its own, with the compiler shared.
/// </summary>
internal sealed class EditorProcess : IAnalyzerAssemblyLoader, IDisposable
{
    private readonly Dictionary<string, AssemblyLoadContext> _contexts = [];

    /// <summary>Opens a project of one article.</summary>
    /// <param name="folder">The unpacked package whose generator it has.</param>
    /// <param name="libraryOf">The unpacked package whose library it has.</param>
    public Project Open(string folder, string libraryOf)
    {
        var reference = new AnalyzerFileReference(Path.Combine(folder, "analyzers", "dotnet", "cs", "NewsContent.Generators.dll"), this);
        return new Project(reference.GetGenerators(LanguageNames.CSharp), Path.Combine(libraryOf, "lib", "net10.0", "NewsContent.dll"));
    }

    /// <summary>The versions of an assembly in this process, in order.</summary>
    public IEnumerable<string> LoadedVersions(string name) =>
        _contexts
            .Values.SelectMany(static context => context.Assemblies)
            .Select(static assembly => assembly.GetName())
            .Where(assembly => assembly.Name == name)
            .Select(static assembly => assembly.Version!.ToString())
            .Order();

    void IAnalyzerAssemblyLoader.AddDependencyLocation(string fullPath)
    {
        // Everything that a package needs stands beside it.
    }

    Assembly IAnalyzerAssemblyLoader.LoadFromPath(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath)!;
        lock (_contexts)
        {
            if (!_contexts.TryGetValue(folder, out var context))
                _contexts.Add(folder, context = new FolderContext(folder));
            return context.LoadFromAssemblyPath(fullPath);
        }
    }

    public void Dispose()
    {
        foreach (var context in _contexts.Values)
            context.Unload();
    }

    private sealed class FolderContext(string folder) : AssemblyLoadContext("package", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name) =>
            Path.Combine(folder, name.Name + ".dll") is var file && File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }

    /// <summary>A project that is compiled anew for each text of its article.</summary>
    internal sealed class Project(ImmutableArray<ISourceGenerator> generators, string library)
    {
        private static readonly ImmutableArray<MetadataReference> Framework =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(static file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
                .Select(static file => MetadataReference.CreateFromFile(file)),
        ];

        /// <summary>
        /// The headline of the article in the compiled app, after everything that the generator and the
        /// compiler say was found to be nothing.
        /// </summary>
        public string Headline(string headline)
        {
            var text = new ArticleFile($"{headline}\n\n2026-01-05\n\nThe boats run again, “at last,” said Maria Soto.\n");
            var compilation = CSharpCompilation.Create(
                "App",
                [],
                Framework.Add(MetadataReference.CreateFromFile(library)),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            );
            var driver = CSharpGeneratorDriver
                .Create(generators, [text, new Manifest()])
                .RunGeneratorsAndUpdateCompilation(compilation, out var app, out _);
            var result = Assert.Single(driver.GetRunResult().Results);
            Assert.Null(result.Exception);
            Assert.Empty(result.Diagnostics);

            using var image = new MemoryStream();
            var emitted = app.Emit(image);
            Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
            var context = new FolderContext(Path.GetDirectoryName(library)!);
            try
            {
                image.Position = 0;
                var article = context
                    .LoadFromStream(image)
                    .GetType("App.Articles", throwOnError: true)!
                    .GetProperty("First")!
                    .GetValue(null)!;
                return (string)article.GetType().GetProperty("Headline")!.GetValue(article)!;
            }
            finally
            {
                context.Unload();
            }
        }
    }

    private sealed class ArticleFile(string text) : AdditionalText
    {
        public override string Path => "/app/Articles/first.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    /// <summary>What the package's task tells the generator.</summary>
    private sealed class Manifest : AdditionalText
    {
        private const string Content =
            "NewsContent manifest 1\nfolder\t/app/\noption\tRootNamespace\tApp\narticle\tArticles/first.txt\nend\t1\n";

        public override string Path => "/app/obj/NewsContent.manifest";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Content, Encoding.UTF8);
    }
}
