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
        var options = context.AnalyzerConfigOptionsProvider
            .Select(ProjectOptions.Read).WithTrackingName(TrackingNames.Options);
        var project = context.CompilationProvider.Combine(context.ParseOptionsProvider).Combine(options)
            .Select(ProjectFacts.Read).WithTrackingName(TrackingNames.Project);

        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(ArticleFile.Find).Where(IsFound).Select(Found).WithTrackingName(TrackingNames.Files);
        var articles = files.Combine(options.Select(Reading))
            .Select(ArticleReader.Read).WithTrackingName(TrackingNames.Articles);

        var problems = articles.SelectMany(Problems).WithTrackingName(TrackingNames.Problems);
        var models = articles.SelectMany(Models).WithTrackingName(TrackingNames.Models);
        var names = articles.Select(Name).WithTrackingName(TrackingNames.Names).Collect();
        var plan = names.Combine(options.Select(ClassName))
            .Select(NamePlan.Make).WithTrackingName(TrackingNames.NamePlan);

        var announced = context.AnalyzerConfigOptionsProvider
            .Select(AnnouncedArticles.Read).WithTrackingName(TrackingNames.Announced);

        var content = models.Collect().Combine(plan).Combine(options).Combine(project);
        var literals = models.Collect().Combine(plan).Combine(options)
            .Select(Literals).WithTrackingName(TrackingNames.Literals);
        var index = content.Combine(names.Select(Any))
            .SelectMany(Index).WithTrackingName(TrackingNames.Index);
        var emitted = content.Combine(literals);
        var buckets = emitted
            .SelectMany(Buckets).WithTrackingName(TrackingNames.Buckets);
        var archive = emitted
            .SelectMany(Archive).WithTrackingName(TrackingNames.Archive);

        // Source and diagnostics leave apart: a changed message emits no source, and the other way round.
        context.RegisterSourceOutput(problems, Report);
        context.RegisterSourceOutput(plan.SelectMany(Problems), Report);
        context.RegisterSourceOutput(literals.SelectMany(Problems), Report);
        context.RegisterSourceOutput(announced.Combine(names.Select(Count)).SelectMany(Problems), Report);
        context.RegisterSourceOutput(names.Select(Count).Combine(options.Select(NamedMembers)).SelectMany(Advice), Report);
        context.RegisterSourceOutput(articles.SelectMany(Unnamed).Combine(options.Select(NamedMembers)).SelectMany(Problems), Report);
        context.RegisterSourceOutput(options.Combine(project).Combine(names.Select(Any)).SelectMany(Problems), Report);
        context.RegisterSourceOutput(index, EmitIndex);
        context.RegisterSourceOutput(buckets, EmitBucket);
        context.RegisterSourceOutput(archive, EmitArchive);
    }

    private static bool IsFound(ArticleFile? file) => file is not null;

    private static ArticleFile Found(ArticleFile? file, CancellationToken cancellation) => file!;

    private static ReadingOptions Reading(ProjectOptions options, CancellationToken cancellation) => options.Reading;

    private static string ClassName(ProjectOptions options, CancellationToken cancellation) => options.ClassName;

    private static NameEntry Name(ArticleResult article, CancellationToken cancellation) => article.Name;

    private static bool Any(ImmutableArray<NameEntry> names, CancellationToken cancellation) => names.Length > 0;

    private static int Count(ImmutableArray<NameEntry> names, CancellationToken cancellation) => names.Length;

    private static NamedMembers NamedMembers(ProjectOptions options, CancellationToken cancellation) => options.Names;

    private static IEnumerable<DiagnosticModel> Advice((int Articles, NamedMembers Names) input, CancellationToken cancellation) =>
        NamesAdvice.For(input.Articles, input.Names) is { } advice ? [advice] : [];

    private static IEnumerable<ArticleModel> Models(ArticleResult article, CancellationToken cancellation) =>
        article.Model is null ? [] : [article.Model];

    private static IEnumerable<DiagnosticModel> Problems(ArticleResult article, CancellationToken cancellation) => article.Problems;

    private static IEnumerable<UnnamedMembers> Unnamed(ArticleResult article, CancellationToken cancellation) => article.Unnamed;

    private static IEnumerable<DiagnosticModel> Problems((UnnamedMembers Unnamed, NamedMembers Names) input, CancellationToken cancellation) =>
        input.Names <= input.Unnamed.Names ? [input.Unnamed.Problem] : [];

    private static IEnumerable<DiagnosticModel> Problems(NamePlan plan, CancellationToken cancellation) => plan.Problems;

    private static IEnumerable<DiagnosticModel> Problems(LiteralBudget literals, CancellationToken cancellation) => literals.Problem is { } problem ? [problem] : [];

    private static IEnumerable<DiagnosticModel> Problems((AnnouncedArticles Announced, int Found) input, CancellationToken cancellation) =>
        input.Announced.Missing(input.Found) is { } problem ? [problem] : [];

    private static LiteralBudget Literals(((ImmutableArray<ArticleModel> Models, NamePlan Plan) Named, ProjectOptions Options) input, CancellationToken cancellation) =>
        LiteralBudget.Check(Named(input.Named.Models, input.Named.Plan), input.Options.Reading.Storage);

    /// <summary>A project without an article is left alone, whatever is set in it.</summary>
    private static IEnumerable<DiagnosticModel> Problems(((ProjectOptions Options, ProjectFacts Project) Settings, bool HasArticles) input, CancellationToken cancellation)
    {
        if (!input.HasArticles) return [];
        return input.Settings.Project.Obstacle is { } obstacle ? input.Settings.Options.Problems.Append(obstacle) : input.Settings.Options.Problems;
    }

    private static IEnumerable<ContentIndex> Index(((((ImmutableArray<ArticleModel> Models, NamePlan Plan) Named, ProjectOptions Options) Content, ProjectFacts Project) Input, bool HasArticles) input, CancellationToken cancellation)
    {
        var ((((models, plan), options), project), hasArticles) = input;
        if (!hasArticles || project.Obstacle is not null) return [];

        var articles = Named(models, plan);
        var parts = options.Names == Inputs.NamedMembers.Articles ? ArchiveFile.CountParts(articles) : EquatableArray<FolderParts>.Empty;
        return [new ContentIndex(options, project.HasGlobalUsings, Bucket.CountFor(articles.Length), parts, FolderPaths(articles))];
    }

    private static IEnumerable<Bucket> Buckets(((((ImmutableArray<ArticleModel> Models, NamePlan Plan) Named, ProjectOptions Options) Content, ProjectFacts Project) Input, LiteralBudget Literals) input, CancellationToken cancellation)
    {
        var options = input.Input.Content.Options;
        if (options.Names == Inputs.NamedMembers.Articles || input.Input.Project.Obstacle is not null) return [];
        var articles = Emitted(input.Input.Content.Named, input.Literals);
        return Bucket.Group(articles, options, Bucket.CountFor(articles.Length));
    }

    private static IEnumerable<ArchiveFile> Archive(((((ImmutableArray<ArticleModel> Models, NamePlan Plan) Named, ProjectOptions Options) Content, ProjectFacts Project) Input, LiteralBudget Literals) input, CancellationToken cancellation)
    {
        var options = input.Input.Content.Options;
        if (options.Names != Inputs.NamedMembers.Articles || input.Input.Project.Obstacle is not null) return [];
        var articles = Emitted(input.Input.Content.Named, input.Literals);
        return ArchiveFile.Group(articles, options, Bucket.CountFor(articles.Length));
    }

    /// <summary>The articles that get a member, without their content when that does not fit into the assembly.</summary>
    private static ImmutableArray<ArticleModel> Emitted((ImmutableArray<ArticleModel> Models, NamePlan Plan) named, LiteralBudget literals)
    {
        var articles = Named(named.Models, named.Plan);
        return literals.IsKept ? articles : articles.Select(article => article with { Packed = "" }).ToImmutableArray();
    }

    /// <summary>The articles that have the names they ask for.</summary>
    private static ImmutableArray<ArticleModel> Named(ImmutableArray<ArticleModel> models, NamePlan plan)
    {
        if (plan.Excluded.Count == 0) return models;
        var excluded = new HashSet<string>(plan.Excluded, StringComparer.Ordinal);
        return models.RemoveAll(model => excluded.Contains(model.Identity));
    }

    private static EquatableArray<string> FolderPaths(ImmutableArray<ArticleModel> articles)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var article in articles)
            for (var i = 1; i <= article.Name.Folders.Count; i++) paths.Add(string.Join(".", article.Name.Folders.Take(i)));
        return paths.ToEquatableArray();
    }

    private static void Report(SourceProductionContext context, DiagnosticModel problem) => context.ReportDiagnostic(problem.ToDiagnostic());

    private static void EmitIndex(SourceProductionContext context, ContentIndex index) => context.AddSource(IndexEmitter.HintName(index), IndexEmitter.Emit(index));

    private static void EmitBucket(SourceProductionContext context, Bucket bucket) => context.AddSource(bucket.HintName, BucketEmitter.Emit(bucket));

    private static void EmitArchive(SourceProductionContext context, ArchiveFile file) => context.AddSource(file.HintName, ArchiveEmitter.Emit(file));
}
