using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Reading;
using NewsContent.Generators.Schemas;
using NewsContent.Text.Advice;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Advice;

/// <summary>The articles of a project that wants advice, and what is needed to tell of them.</summary>
internal sealed class ArchiveOfProject
{
    /// <summary>Every analyzer asks for the same project: it goes when the compiler lets go of the options.</summary>
    private static readonly ConditionalWeakTable<AnalyzerOptions, Holder> Known = new();

    private readonly ListedArticles _listed;
    private readonly EquatableArray<FolderKeys> _fields;

    private ArchiveOfProject(
        AnalyzerOptions options,
        ProjectManifest manifest,
        AdviceSettings settings,
        bool isForSearchEngines,
        ProjectOptions project,
        EquatableArray<FolderKeys> fields
    )
    {
        _fields = fields;
        Advice = settings.Advice with { ForSearchEngines = isForSearchEngines };
        WantsStableNames = settings.WantsStableNames;
        Project = project;
        _listed = manifest.Articles;
        Files = options
            .AdditionalFiles.Select(Find)
            .OfType<ArticleFile>()
            .OrderBy(static file => file.Identity, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    public AdviceOptions Advice { get; }

    /// <summary>Whether uses of names are reported that no note fixes.</summary>
    public bool WantsStableNames { get; }

    public ProjectOptions Project { get; }

    /// <summary>The articles in the order of their paths.</summary>
    public ImmutableArray<ArticleFile> Files { get; }

    /// <summary>Those of them that C# code can name: translations have no member, and are in no list of all.</summary>
    public IEnumerable<ArticleFile> Originals => Files.Where(static file => file.Translation is null);

    /// <summary>The project's articles; null when it has none, or wants no advice: then there is no work.</summary>
    public static ArchiveOfProject? Of(AnalyzerOptions options, Compilation compilation)
    {
        var manifest = ProjectManifest.Read(options.AdditionalFiles, CancellationToken.None);
        var settings = AdviceSettings.Read(manifest.Options);
        if (!settings.IsOn)
            return null;
        var project = ProjectOptions.Read(manifest.Options, CancellationToken.None);
        var fields = EmittedSchemas.KeysOf(EmittedSchemas.Of(compilation, project));
        var holder = Known.GetValue(options, static _ => new Holder());
        var archive = holder.Archive;
        if (archive is null || !archive._fields.Equals(fields))
            holder.Archive = archive = new ArchiveOfProject(options, manifest, settings, IsForSearchEngines(compilation), project, fields);
        return archive.Files.IsEmpty ? null : archive;
    }

    /// <summary>Whether the project gives the rule a severity of its own: of nearly every article it would tell something.</summary>
    private static bool IsForSearchEngines(Compilation compilation) =>
        compilation.Options.SyntaxTreeOptionsProvider is { } severities
        && severities.TryGetGlobalDiagnosticValue(AdviceRules.SearchPropertyMissing.Id, CancellationToken.None, out var severity)
        && severity is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);

    /// <summary>The article that an additional file is; null when it is none.</summary>
    public ArticleFile? Find(AdditionalText file) =>
        ArticleFile.Find(file, _listed, Project.Reading) is { } article ? article.WithFields(_fields, CancellationToken.None) : null;

    /// <summary>An article's text; null when the generator says why there is none.</summary>
    public static SourceText? TextOf(ArticleFile file, CancellationToken cancellation) =>
        file.Text.GetText(cancellation) is { } text && UnreadBytes.Of(text) is null ? text : null;

    /// <summary>An article's text and what it says.</summary>
    public static (string Text, ArticleSyntax Article)? Read(ArticleFile file, CancellationToken cancellation)
    {
        if (TextOf(file, cancellation) is not { } text)
            return null;
        var characters = text.ToString();
        return (characters, ParsedText.Of(text, characters, file.Reading.Text, cancellation));
    }

    /// <summary>A problem of two articles beside each other, told at the first with the other as its second place.</summary>
    public DiagnosticModel Of(ArchiveProblem found) =>
        DiagnosticModel.Of(Files[found.ArticleIndex].Path, found.Problem) with
        {
            Related = PlaceModel.Of(Files[found.OtherIndex].Path, found.Other.Range, found.Other.Start, found.Other.End),
        };

    /// <summary>The archive that was made last: another one when the project’s fields have other keys.</summary>
    private sealed class Holder
    {
        public ArchiveOfProject? Archive { get; set; }
    }
}
