using NewsContent.Generators.Inputs;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Models;

/// <summary>What all generated files have in common: the project, and how many articles it has.</summary>
/// <param name="Options">What the project’s properties decide.</param>
/// <param name="Project">What the project’s own code decides.</param>
/// <param name="ArticleCount">How many files are articles, faulty ones among them.</param>
internal sealed record GenerationContext(ProjectOptions Options, ProjectFacts Project, int ArticleCount)
{
    public bool HasArticles => ArticleCount > 0;

    /// <summary>Whether code can be emitted at all: there is something to say, and nothing in the project stands in the way.</summary>
    public bool CanEmit => HasArticles && Project.Obstacle is null;

    public static GenerationContext Of(
        (Pair<ProjectOptions, ProjectFacts> Settings, NamePlan Plan) input,
        CancellationToken cancellation
    ) => new(input.Settings.Left, input.Settings.Right, input.Plan.ArticleCount);
}
