using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Build.Manifest;
using NewsContent.Generators.Inputs;
using NewsContent.Tests.CompilerServices;
using NewsContent.Text.Header;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>A project with articles, as the compiler sees it. Each change gives another project that shares what stayed.</summary>
internal sealed record TestProject
{
    /// <summary>A project with nothing in it but its name.</summary>
    public static TestProject Empty { get; } = new TestProject().With(MetadataNames.RootNamespace, "Newsroom");

    public ImmutableArray<MemoryText> Files { get; init; } = [];

    /// <summary>The articles and the other files, and the manifest, which is the same object while nothing in it changes.</summary>
    public ImmutableArray<AdditionalText> AdditionalTexts => [Manifest, .. Files];

    public MemoryOptions Options { get; private init; } = new(isRealBuild: true);

    public ImmutableArray<SyntaxTree> Code { get; private init; } = [];

    public CSharpParseOptions ParseOptions { get; private init; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>False for a project that has the generator and not the library.</summary>
    public bool HasRecords { get; init; } = true;

    /// <summary>The assembly's name.</summary>
    public string AssemblyName { get; init; } = "Newsroom";

    /// <summary>Other projects and packages.</summary>
    public ImmutableArray<MetadataReference> Libraries { get; init; } = [];

    /// <summary>Articles that the manifest names beside those that are there.</summary>
    public ImmutableArray<MemoryText> Lost { get; init; } = [];

    /// <summary>The pictures that the manifest names.</summary>
    public ImmutableArray<ManifestPicture> Pictures { get; init; } = [];

    /// <summary>The project with one more picture, or with another size of one that it has.</summary>
    public TestProject WithPicture(string identity, int? width = 640, int? height = 480, bool isUnreadable = false) =>
        this with
        {
            Pictures = Pictures
                .RemoveAll(picture => picture.Identity == identity)
                .Add(new ManifestPicture(identity, width, height, isUnreadable)),
        };

    /// <summary>What is written in the manifest's place; null for the manifest of this very project.</summary>
    public string? OtherManifest { get; init; }

    private ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What the build tells of the project.</summary>
    public MemoryText Manifest
    {
        get
        {
            var text = OtherManifest ?? MemoryManifest.Of(Properties, Files.AddRange(Lost), Pictures);
            if (_manifest?.Text != text)
                _manifest = (text, new MemoryText(MemoryManifest.Path, ReadOnce(text)) { IsArticle = false });
            return _manifest.Value.File;
        }
    }

    // Copied with the project, so that a change which leaves the manifest as it is leaves the file as it is.
    private (string Text, MemoryText File)? _manifest;

    /// <summary>The articles' files that the project embeds, as the package's task does; nothing when the literals hold all.</summary>
    public IEnumerable<ResourceDescription> Resources =>
        Properties.GetValueOrDefault(MetadataNames.Storage) != nameof(ArticleStorage.Resources)
            ? []
            : Embedded([
                .. Files
                    .Where(file =>
                        file is { IsArticle: true, Bytes: not null } && !Publication.IsKeptApart(Encoding.UTF8.GetString(file.Bytes))
                    )
                    .Select(static file => (ArticlePath.Of(file.Identity, file.Link, file.RecursiveFolder), file.Bytes!))
                    .DistinctBy(static text => text.Item1, StringComparer.Ordinal),
            ]);

    private PublicationRule Publication =>
        PublicationRule.Of(Properties.GetValueOrDefault(MetadataNames.Drafts), Properties.GetValueOrDefault(MetadataNames.PublishAt));

    /// <summary>The resource of these texts.</summary>
    public static IEnumerable<ResourceDescription> Embedded(params (string Path, byte[] Text)[] texts) =>
        [new ResourceDescription(TextsResource.Name, () => new MemoryStream(TextsResource.Of(texts)), isPublic: true)];

    /// <summary>A project of one article.</summary>
    public static TestProject Of(string text, string identity = "Articles/story.txt") => Empty.WithArticle(identity, text);

    /// <summary>The project with one more article, or with other text in one that it has.</summary>
    public TestProject WithArticle(string identity, string text) => WithFile(MemoryText.Of(identity, text));

    public TestProject WithFile(MemoryText file)
    {
        var index = IndexOf(file.Identity);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    public TestProject Without(string identity) => this with { Files = Files.RemoveAt(IndexOf(identity)) };

    /// <summary>The project with one property set; see <see cref="MetadataNames"/>.</summary>
    public TestProject With(string property, string value)
    {
        return this with { Properties = Properties.SetItem(property, value) };
    }

    /// <summary>The same project, with configuration and manifest read anew as an IDE does when any of such files changes.</summary>
    public TestProject WithOptionsReadAnew() => this with { Options = new MemoryOptions(isRealBuild: true), _manifest = null };

    /// <summary>The project as an editor has it, where the manifest and the file list may differ for a moment.</summary>
    public TestProject InEditor() => this with { Options = new MemoryOptions(isRealBuild: false) };

    /// <summary>The project with one more file of its own code, which needs no comments here.</summary>
    public TestProject WithCode(string code) =>
        this with
        {
            Code = Code.Add(
                CSharpSyntaxTree.ParseText(
                    SourceText.From("#pragma warning disable CS1591\n" + code, Encoding.UTF8),
                    ParseOptions,
                    $"Code{Code.Length}.cs"
                )
            ),
        };

    /// <summary>The project with other code in its last file.</summary>
    public TestProject WithOtherCode(string code) => (this with { Code = Code.RemoveAt(Code.Length - 1) }).WithCode(code);

    public TestProject WithLanguage(LanguageVersion version) => this with { ParseOptions = ParseOptions.WithLanguageVersion(version) };

    /// <summary>The compilation before generation: every warning is an error, as in a strict app.</summary>
    public CSharpCompilation Compile() =>
        CSharpCompilation.Create(
            AssemblyName,
            Code,
            [.. HasRecords ? References.WithRecords : References.OfRuntime, .. Libraries],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999,
                nullableContextOptions: Nullable,
                deterministic: true
            )
        );

    private static Func<SourceText> ReadOnce(string text)
    {
        var source = SourceText.From(text, Encoding.UTF8);
        return () => source;
    }

    private int IndexOf(string identity)
    {
        for (var i = 0; i < Files.Length; i++)
        {
            if (Files[i].Identity == identity)
                return i;
        }

        return -1;
    }
}
