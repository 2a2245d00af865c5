using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators;
using NewsContent.Scale.Archives;

namespace NewsContent.Scale.Typing;

/// <summary>An archive in the generator's driver, as an editor that has the project open holds it.</summary>
/// <param name="Driver">With what earlier runs have left in it.</param>
/// <param name="Compilation">Before generation.</param>
/// <param name="Texts">The articles.</param>
/// <param name="Manifest">What the build tells of them.</param>
internal sealed record EditedProject(
    GeneratorDriver Driver,
    CSharpCompilation Compilation,
    ImmutableArray<AdditionalText> Texts,
    AdditionalText Manifest
)
{
    /// <summary>
    /// A project of so many articles, all in one folder, which is the hardest case for every list of members; none for an empty driver.
    /// </summary>
    public static EditedProject Of(int articles) => Of(articles, InventedArticle.TextOf, [Code(0)]);

    /// <summary>The same, each article with six fields.</summary>
    public static EditedProject WithFields(int articles) =>
        Of(articles, InventedFields.TextOf, [Code(0), SchemaCode(InventedFields.Record)]);

    private static EditedProject Of(int articles, Func<int, string> textOf, SyntaxTree[] code)
    {
        var texts = Enumerable
            .Range(0, articles)
            .Select(number => Article(Name(number), textOf(number)))
            .ToImmutableArray<AdditionalText>();
        var compilation = CSharpCompilation.Create(
            "Newsroom",
            code,
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        var manifest = ManifestOf(texts);
        var driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()],
            texts.Add(manifest),
            CSharpParseOptions.Default
        );
        return new EditedProject(driver, compilation, texts, manifest);
    }

    /// <summary>The project after a run, so that the next one finds everything that has not changed.</summary>
    public EditedProject Run() => this with { Driver = Driver.RunGenerators(Compilation) };

    /// <summary>Other C# code in the one file.</summary>
    public EditedProject WithCode(int version) =>
        this with
        {
            Compilation = Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], Code(version)),
        };

    /// <summary>Another record of the fields.</summary>
    public EditedProject WithSchema(string record) =>
        this with
        {
            Compilation = Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[1], SchemaCode(record)),
        };

    /// <summary>Another text in the middle of the archive.</summary>
    public EditedProject WithText(int version)
    {
        var index = Texts.Length / 2;
        var edited = Article(Name(index), InventedArticle.TextOf(index) + $"Another paragraph {version}.\n");
        return this with { Driver = Driver.ReplaceAdditionalText(Texts[index], edited), Texts = Texts.SetItem(index, edited) };
    }

    /// <summary>One article more.</summary>
    public EditedProject WithAdded(int version)
    {
        var added = Article(string.Create(CultureInfo.InvariantCulture, $"added-{version:D3}"), InventedArticle.TextOf(version));
        return Listed(Driver.AddAdditionalTexts([added]), Texts.Add(added));
    }

    /// <summary>The last article under another name.</summary>
    public EditedProject WithRenamed(int version)
    {
        var renamed = Article(string.Create(CultureInfo.InvariantCulture, $"renamed-{version:D3}"), Texts[^1].GetText()!.ToString());
        return Listed(Driver.RemoveAdditionalTexts([Texts[^1]]).AddAdditionalTexts([renamed]), Texts.SetItem(Texts.Length - 1, renamed));
    }

    // The build writes anew which files are articles.
    private EditedProject Listed(GeneratorDriver driver, ImmutableArray<AdditionalText> texts)
    {
        var manifest = ManifestOf(texts);
        return this with { Driver = driver.ReplaceAdditionalText(Manifest, manifest), Texts = texts, Manifest = manifest };
    }

    private static ArticleFileText ManifestOf(ImmutableArray<AdditionalText> texts)
    {
        var manifest = new StringBuilder($"NewsContent manifest 1\nfolder\t{Folder}\noption\tRootNamespace\tNewsroom\n");
        manifest.Append("option\tNewsContentNames\tArticles\noption\tNewsContentStorage\tResources\n");
        foreach (var text in texts)
            manifest.Append(CultureInfo.InvariantCulture, $"article\t{((ArticleFileText)text).Identity}\n");
        manifest.Append(CultureInfo.InvariantCulture, $"end\t{texts.Length}\n");
        return new ArticleFileText("obj/NewsContent.manifest", SourceText.From(manifest.ToString(), Encoding.UTF8));
    }

    /// <summary>The generated files.</summary>
    public ImmutableArray<GeneratedSourceResult> Sources => Driver.GetRunResult().Results.Single().GeneratedSources;

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"story-{number:D6}");

    private static SyntaxTree Code(int version) =>
        CSharpSyntaxTree.ParseText($"class Page {{ int Version => {version}; }}", CSharpParseOptions.Default, "Page.cs");

    private static SyntaxTree SchemaCode(string record) =>
        CSharpSyntaxTree.ParseText(record, CSharpParseOptions.Default, "ReviewFields.cs");

    private static ArticleFileText Article(string name, string text) =>
        new("Articles/" + name + ".txt", SourceText.From(text, Encoding.UTF8));

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "NewsContent.dll" or "netstandard.dll"
            )
            .Select(path => MetadataReference.CreateFromFile(path));

    private const string Folder = "/newsroom/";

    private sealed class ArticleFileText(string identity, SourceText text) : AdditionalText
    {
        public string Identity { get; } = identity;

        public override string Path { get; } = Folder + identity;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
