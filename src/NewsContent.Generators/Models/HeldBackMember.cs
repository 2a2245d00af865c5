using NewsContent.Generators.Inputs;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Models;

/// <summary>The member of an article that is left out: its name, and what C# code that uses it is told.</summary>
/// <param name="Folder">Its folder as a dotted path; empty for the generated class itself.</param>
/// <param name="Name">Its name.</param>
/// <param name="Words">What it is, in words that follow its name.</param>
internal sealed record HeldBackMember(string Folder, string Name, string Words);

/// <summary>Makes these members.</summary>
internal static class HeldBackMembers
{
    /// <summary>The members of a project, in the order of the files; none where names are left out too.</summary>
    public static EquatableArray<HeldBackMember> Of(
        (Pair<EquatableArray<LimitedArticle>, NamePlan> Articles, ProjectOptions Options) input,
        CancellationToken cancellation
    )
    {
        var (limited, plan) = input.Articles;
        if (limited.Count == 0 || input.Options.Drafts == DraftsInBuild.ExcludeNames)
            return EquatableArray<HeldBackMember>.Empty;
        var excluded = new HashSet<string>(plan.Excluded, StringComparer.Ordinal);
        return limited
            .Where(article => article.Limit.IsHeldBack && !article.IsTranslation && !excluded.Contains(article.Identity))
            .Select(static article => new HeldBackMember(article.Name.FolderPath, article.Name.Member, article.Limit.Words))
            .Distinct()
            .ToEquatableArray();
    }
}
