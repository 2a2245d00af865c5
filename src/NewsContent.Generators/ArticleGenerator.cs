using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Reading;

namespace NewsContent.Generators;

/// <summary>
/// Turns the project's articles into records, and every fault of theirs into an error at its place. The pipeline, top to
/// bottom: which files are articles, what each says, which names they get, which generated files hold them.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var manifest = context.AdditionalTextsProvider.Collect().Select(ProjectManifest.Read).WithTrackingName(TrackingNames.Manifest);
        var options = manifest.Select(Options).Select(ProjectOptions.Read).WithTrackingName(TrackingNames.Options);
        var project = context
            .CompilationProvider.Combine(context.ParseOptionsProvider)
            .Combine(options)
            .Select(ProjectFacts.Read)
            .WithTrackingName(TrackingNames.Project);

        // A step with a value for each article copies its table at every edit: there are these two and no more.
        var listed = manifest.Select(Listed).WithTrackingName(TrackingNames.Listed);
        var reading = options.Select(Reading).WithTrackingName(TrackingNames.Reading);
        var files = context
            .AdditionalTextsProvider.Combine(listed.Combine(reading))
            .SelectMany(ArticleFile.Find)
            .WithTrackingName(TrackingNames.Files);
        var articles = files.Select(ArticleReader.Read).WithTrackingName(TrackingNames.Articles);

        var all = articles.Collect().Select(OnceEach);
        var problems = all.SelectMany(Problems).WithTrackingName(TrackingNames.Problems);
        var names = all.Select(Names).WithTrackingName(TrackingNames.Names);
        var count = names.Select(Count);
        var plan = names.Combine(options.Select(ClassName)).Select(NamePlan.Make).WithTrackingName(TrackingNames.NamePlan);
        var models = all.Select(Models).Combine(plan).Select(Named).WithTrackingName(TrackingNames.Models);

        var isRealBuild = context.AnalyzerConfigOptionsProvider.Select(MissingArticles.IsRealBuild);
        var missing = listed.Combine(names).Combine(isRealBuild).Select(MissingArticles.Find).WithTrackingName(TrackingNames.Missing);

        var literals = models.Combine(options).Select(Literals).WithTrackingName(TrackingNames.Literals);
        var folders = models.Select(ContentFolders.Of).WithTrackingName(TrackingNames.Folders);
        var surroundings = options.Combine(project).Combine(count.Select(Any));
        var index = folders.Combine(surroundings).SelectMany(Index).WithTrackingName(TrackingNames.Index);
        var emitted = models.Combine(literals).Combine(surroundings);
        var buckets = emitted.SelectMany(Buckets).WithTrackingName(TrackingNames.Buckets);
        var archive = emitted.SelectMany(Archive).WithTrackingName(TrackingNames.Archive);

        // Source and diagnostics leave apart: a changed message emits no source, and the other way round.
        context.RegisterSourceOutput(problems, Report);
        context.RegisterSourceOutput(plan.SelectMany(Problems), Report);
        context.RegisterSourceOutput(literals.SelectMany(Problems), Report);
        context.RegisterSourceOutput(manifest.SelectMany(Problems), Report);
        context.RegisterSourceOutput(missing.SelectMany(Problems), Report);
        context.RegisterSourceOutput(count.Combine(options.Select(NamedMembers)).SelectMany(Advice), Report);
        context.RegisterSourceOutput(all.SelectMany(Unnamed).Combine(options.Select(NamedMembers)).SelectMany(Problems), Report);
        context.RegisterSourceOutput(surroundings.SelectMany(Problems), Report);
        context.RegisterSourceOutput(index, EmitIndex);
        context.RegisterSourceOutput(buckets, EmitBucket);
        context.RegisterSourceOutput(archive, EmitArchive);
    }

    private static ManifestOptions Options(ProjectManifest manifest, CancellationToken cancellation) => manifest.Options;

    private static ListedArticles Listed(ProjectManifest manifest, CancellationToken cancellation) => manifest.Articles;

    private static ReadingOptions Reading(ProjectOptions options, CancellationToken cancellation) => options.Reading;

    private static string ClassName(ProjectOptions options, CancellationToken cancellation) => options.ClassName;

    private static NamedMembers NamedMembers(ProjectOptions options, CancellationToken cancellation) => options.Names;

    private static int Count(EquatableArray<NameEntry> names, CancellationToken cancellation) => names.Count;

    private static bool Any(int count, CancellationToken cancellation) => count > 0;

    /// <summary>After an insertion a driver can hand out one file twice (Roslyn 4.8 to 5.12).</summary>
    private static ImmutableArray<ArticleResult> OnceEach(ImmutableArray<ArticleResult> articles, CancellationToken cancellation)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        return articles.All(article => files.Add(article.Name.Place.FilePath))
            ? articles
            : articles.GroupBy(static article => article.Name.Place.FilePath).Select(static group => group.First()).ToImmutableArray();
    }

    private static EquatableArray<NameEntry> Names(ImmutableArray<ArticleResult> articles, CancellationToken cancellation) =>
        new(ImmutableArray.CreateRange(articles, static article => article.Name));

    private static EquatableArray<ArticleModel> Models(ImmutableArray<ArticleResult> articles, CancellationToken cancellation)
    {
        var models = ImmutableArray.CreateBuilder<ArticleModel>(articles.Length);
        foreach (var article in articles)
        {
            if (article.Model is { } model)
                models.Add(model);
        }

        return new(models.Count == articles.Length ? models.MoveToImmutable() : models.ToImmutable());
    }

    /// <summary>The articles that have the names they ask for.</summary>
    private static EquatableArray<ArticleModel> Named(
        (EquatableArray<ArticleModel> Models, NamePlan Plan) input,
        CancellationToken cancellation
    )
    {
        if (input.Plan.Excluded.Count == 0)
            return input.Models;
        var excluded = new HashSet<string>(input.Plan.Excluded, StringComparer.Ordinal);
        return new(input.Models.Items.RemoveAll(model => excluded.Contains(model.Identity)));
    }

    private static LiteralBudget Literals(
        (EquatableArray<ArticleModel> Models, ProjectOptions Options) input,
        CancellationToken cancellation
    ) => LiteralBudget.Check(input.Models.Items, input.Options.Reading.Storage);

    private static IEnumerable<DiagnosticModel> Problems(ImmutableArray<ArticleResult> articles, CancellationToken cancellation)
    {
        foreach (var article in articles)
        {
            foreach (var problem in article.Problems)
                yield return problem;
        }
    }

    private static IEnumerable<UnnamedMembers> Unnamed(ImmutableArray<ArticleResult> articles, CancellationToken cancellation)
    {
        foreach (var article in articles)
        {
            foreach (var unnamed in article.Unnamed)
                yield return unnamed;
        }
    }

    private static IEnumerable<DiagnosticModel> Problems(
        (UnnamedMembers Unnamed, NamedMembers Names) input,
        CancellationToken cancellation
    ) => input.Names <= input.Unnamed.Names ? [input.Unnamed.Problem] : [];

    private static IEnumerable<DiagnosticModel> Problems(NamePlan plan, CancellationToken cancellation) => plan.Problems;

    private static IEnumerable<DiagnosticModel> Problems(LiteralBudget literals, CancellationToken cancellation) =>
        literals.Problem is { } problem ? [problem] : [];

    private static IEnumerable<DiagnosticModel> Problems(ProjectManifest manifest, CancellationToken cancellation) =>
        manifest.Problem is { } problem ? [problem] : [];

    private static IEnumerable<DiagnosticModel> Problems(DiagnosticModel? missing, CancellationToken cancellation) =>
        missing is null ? [] : [missing];

    private static IEnumerable<DiagnosticModel> Advice((int Articles, NamedMembers Names) input, CancellationToken cancellation) =>
        NamesAdvice.For(input.Articles, input.Names) is { } advice ? [advice] : [];

    /// <summary>A project without an article is left alone, whatever is set in it.</summary>
    private static IEnumerable<DiagnosticModel> Problems(
        ((ProjectOptions Options, ProjectFacts Project) Settings, bool HasArticles) input,
        CancellationToken cancellation
    )
    {
        if (!input.HasArticles)
            return [];
        var (options, project) = input.Settings;
        return (project.Obstacle ?? project.Twin) is { } problem ? options.Problems.Append(problem) : options.Problems;
    }

    private static IEnumerable<ContentIndex> Index(
        (ContentFolders Folders, ((ProjectOptions Options, ProjectFacts Project) Settings, bool HasArticles) Surroundings) input,
        CancellationToken cancellation
    )
    {
        var (folders, ((options, project), hasArticles)) = input;
        if (!hasArticles || project.Obstacle is not null)
            return [];

        var parts = options.Names == Inputs.NamedMembers.Articles ? folders.Parts : EquatableArray<FolderParts>.Empty;
        return [new ContentIndex(options, project.HasGlobalUsings, folders.FileCount, parts, folders.Paths)];
    }

    private static IEnumerable<Bucket> Buckets(
        (
            (EquatableArray<ArticleModel> Models, LiteralBudget Literals) Content,
            ((ProjectOptions Options, ProjectFacts Project) Settings, bool HasArticles) Surroundings
        ) input,
        CancellationToken cancellation
    )
    {
        var ((models, literals), ((options, project), _)) = input;
        return options.Names == Inputs.NamedMembers.Articles || project.Obstacle is not null
            ? []
            : Bucket.Group(literals.Kept(models), options, Bucket.CountFor(models.Count));
    }

    private static IEnumerable<ArchiveFile> Archive(
        (
            (EquatableArray<ArticleModel> Models, LiteralBudget Literals) Content,
            ((ProjectOptions Options, ProjectFacts Project) Settings, bool HasArticles) Surroundings
        ) input,
        CancellationToken cancellation
    )
    {
        var ((models, literals), ((options, project), _)) = input;
        return options.Names != Inputs.NamedMembers.Articles || project.Obstacle is not null
            ? []
            : ArchiveFile.Group(literals.Kept(models), options, Bucket.CountFor(models.Count));
    }

    private static void Report(SourceProductionContext context, DiagnosticModel problem) =>
        context.ReportDiagnostic(problem.ToDiagnostic());

    private static void EmitIndex(SourceProductionContext context, ContentIndex index) =>
        context.AddSource(IndexEmitter.HintName(index), IndexEmitter.Emit(index));

    private static void EmitBucket(SourceProductionContext context, Bucket bucket) =>
        context.AddSource(bucket.HintName, BucketEmitter.Emit(bucket));

    private static void EmitArchive(SourceProductionContext context, ArchiveFile file) =>
        context.AddSource(file.HintName, ArchiveEmitter.Emit(file));
}
