using Microsoft.CodeAnalysis;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Pictures;
using NewsContent.Generators.Reading;
using NewsContent.Generators.References;
using NewsContent.Generators.Schemas;
using NewsContent.Generators.Translations;

namespace NewsContent.Generators;

/// <summary>
/// Turns the articles of a project into records, and reports each problem at its place. The stages: which files are articles, what each
/// says, which names they get, which generated files hold them.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the build and the code say of the project. The compilation is a new one at every keystroke; the few facts taken of it
        // are not. To collect all texts here would make each article's step follow from every text: tests that track steps never end.
        // The texts are asked for once: each further time the compiler compares all of them anew.
        var texts = context.AdditionalTextsProvider;
        var manifest = texts.Where(ProjectManifest.HasName).Collect().Select(ProjectManifest.Read).WithTrackingName(TrackingNames.Manifest);
        var options = manifest.Select(ManifestOptions.Of).Select(ProjectOptions.Read).WithTrackingName(TrackingNames.Options);
        var project = context
            .CompilationProvider.Combine(options.PairWith(context.ParseOptionsProvider))
            .Select(ProjectFacts.Read)
            .WithTrackingName(TrackingNames.Project);

        // The records that give articles fields: which keys a folder has is known before its texts are read, all else afterwards.
        var records = context.SyntaxProvider.ForAttributeWithMetadataName(
            SchemaReader.Attribute,
            SchemaReader.CanHaveAttribute,
            SchemaReader.Read
        );
        var schemas = records
            .Collect()
            .Select(EquatableArray.Of)
            .Combine(options)
            .Select(ProjectSchemas.Of)
            .WithTrackingName(TrackingNames.FoundSchemas);
        var schemaModels = schemas.Select(ProjectSchemas.ModelsOf).WithTrackingName(TrackingNames.Schemas);
        var keys = schemaModels.Select(ProjectSchemas.KeysOf).WithTrackingName(TrackingNames.FieldKeys);

        // Each article by itself. A step with a value for each article copies its table at every edit: there are these two and no more.
        var listed = manifest.Select(ListedArticles.Of).WithTrackingName(TrackingNames.Listed);
        var reading = options.Select(ReadingOptions.Of).WithTrackingName(TrackingNames.Reading);
        var files = texts
            .Combine(listed.PairWith(reading).Combine(keys).Select(ReadingContext.Of))
            .SelectMany(ArticleFile.Find)
            .WithTrackingName(TrackingNames.Files);
        var articles = files.Select(ArticleReader.Read).WithTrackingName(TrackingNames.Articles);

        // All articles as one value, which is compared: names decide who gets a member, and most edits change no name.
        var read = articles.Collect().Select(EquatableArray.Of);
        var names = read.Select(NameEntry.OfAll).WithTrackingName(TrackingNames.Names);
        var build = context.AnalyzerConfigOptionsProvider.Select(BuildKind.Read);
        var missing = listed.PairWith(names).Combine(build).Select(MissingArticles.Find).WithTrackingName(TrackingNames.Missing);
        var plan = names.Combine(options).Select(NamePlan.Make).WithTrackingName(TrackingNames.NamePlan);
        var all = read.Combine(plan).Select(ArticleResult.OnceEach).WithTrackingName(TrackingNames.Collected);

        // Drafts and what is not published yet or any more: nothing in most projects.
        var limited = read.Select(LimitedArticle.OfAll).WithTrackingName(TrackingNames.Limited);

        // Which translation belongs to which original: nothing in most projects, and the same while no name and no language changes.
        var translations = names
            .PairWith(plan)
            .Combine(reading)
            .Select(ResolvedTranslations.Make)
            .WithTrackingName(TrackingNames.Translations);

        var translatedNames = read.Combine(translations).Select(TranslatedNames.Make).WithTrackingName(TrackingNames.TranslatedNames);

        // Who refers to whom: nothing in most projects, and the same while neither a name nor a reference changes.
        var references = read.Combine(schemaModels).Select(ReferringArticle.OfAll).WithTrackingName(TrackingNames.References);
        var libraries = context.CompilationProvider.Combine(options).Select(LibraryArticles.Find).WithTrackingName(TrackingNames.Libraries);
        var resolved = names
            .PairWith(references)
            .Combine(options.PairWith(libraries).PairWith(limited))
            .Select(ResolvedReferences.Make)
            .WithTrackingName(TrackingNames.Resolved);
        var anchors = read.Combine(resolved).Select(LinkedAnchors.Of).WithTrackingName(TrackingNames.Anchors);
        var headings = resolved.Combine(anchors).Select(LinkedAnchors.Problems).WithTrackingName(TrackingNames.HeadingProblems);

        // Which pictures they name: the same while neither a name nor a picture changes.
        var listedPictures = manifest.Select(ListedPictures.Of).WithTrackingName(TrackingNames.ListedPictures);
        var namedPictures = read.Select(PicturingArticle.OfAll).WithTrackingName(TrackingNames.NamedPictures);
        var pictures = namedPictures
            .PairWith(listedPictures)
            .Combine(options)
            .Select(ResolvedPictures.Make)
            .WithTrackingName(TrackingNames.Pictures);
        var content = all.PairWith(plan)
            .PairWith(translations.PairWith(translatedNames))
            .PairWith(resolved.PairWith(pictures))
            .PairWith(reading)
            .Combine(schemaModels)
            .Select(ArchiveContent.Of)
            .WithTrackingName(TrackingNames.Content);

        // What is emitted: an edited text changes one file, and never the index.
        var generation = options.PairWith(project).Combine(plan).Select(GenerationContext.Of).WithTrackingName(TrackingNames.Generation);
        var heldBack = limited.PairWith(plan).Combine(options).Select(HeldBackMembers.Of).WithTrackingName(TrackingNames.HeldBack);
        var folders = content.Combine(heldBack).Select(ContentFolders.Of).WithTrackingName(TrackingNames.Folders);
        var index = folders
            .PairWith(generation)
            .Combine(schemaModels.PairWith(resolved.Select(ResolvedReferences.LibrariesOf)))
            .SelectMany(ContentIndex.Of)
            .WithTrackingName(TrackingNames.Index);
        var generated = content.Combine(generation).SelectMany(GeneratedFile.Of).WithTrackingName(TrackingNames.GeneratedFiles);
        var readers = schemaModels.Combine(generation).SelectMany(FieldReaders.Of).WithTrackingName(TrackingNames.FieldReaders);
        context.RegisterSourceOutput(readers, FieldReadersEmitter.AddSource);
        context.RegisterSourceOutput(index, IndexEmitter.AddSource);
        context.RegisterSourceOutput(heldBack.Combine(generation).SelectMany(HeldBackFile.Of), HeldBackEmitter.AddSource);
        context.RegisterSourceOutput(generated, GeneratedFileEmitter.AddSource);

        // What is told. Source and diagnostics leave apart: a changed message emits no source, and the other way round.
        context.RegisterSourceOutput(all.SelectMany(ProblemSteps.OfTexts).WithTrackingName(TrackingNames.Problems), Report);
        context.RegisterSourceOutput(all.Combine(options).SelectMany(ProblemSteps.OfUnnamedMembers), Report);
        context.RegisterSourceOutput(schemas.SelectMany(ProblemSteps.OfSchemas), Report);
        context.RegisterSourceOutput(
            all.Combine(schemas).SelectMany(CheckedSchemas.Problems).WithTrackingName(TrackingNames.FieldProblems),
            Report
        );
        context.RegisterSourceOutput(plan.SelectMany(ProblemSteps.OfNames), Report);
        context.RegisterSourceOutput(translations.SelectMany(ProblemSteps.OfTranslations), Report);
        context.RegisterSourceOutput(translatedNames.SelectMany(ProblemSteps.OfTranslatedNames), Report);
        context.RegisterSourceOutput(resolved.SelectMany(ProblemSteps.OfReferences), Report);
        context.RegisterSourceOutput(headings.SelectMany(ProblemSteps.OfHeadings), Report);
        context.RegisterSourceOutput(pictures.SelectMany(ProblemSteps.OfPictures), Report);
        context.RegisterSourceOutput(limited.Combine(options).SelectMany(ProblemSteps.OfEmbargoes), Report);
        context.RegisterSourceOutput(limited.Combine(translations).SelectMany(ProblemSteps.OfHeldBackOriginals), Report);
        context.RegisterSourceOutput(content.SelectMany(ProblemSteps.OfSize), Report);
        context.RegisterSourceOutput(manifest.SelectMany(ProblemSteps.OfManifest), Report);
        context.RegisterSourceOutput(missing.SelectMany(ProblemSteps.OfMissingFiles), Report);
        context.RegisterSourceOutput(generation.SelectMany(ProblemSteps.OfProject), Report);
    }

    private static void Report(SourceProductionContext context, DiagnosticModel problem) =>
        context.ReportDiagnostic(problem.ToDiagnostic());
}
