using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Text.References;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.References;

/// <summary>What is reported about references to articles whose publication is limited.</summary>
/// <param name="limited">These articles.</param>
internal sealed class PublicationLimits(EquatableArray<LimitedArticle> limited)
{
    private readonly Dictionary<string, PublicationLimit> _limits = Table(limited);

    /// <summary>Whether this build leaves an article out.</summary>
    public bool IsHeldBack(NamedArticle article) => Of(article.Path) is { IsHeldBack: true };

    /// <summary>What is wrong with a reference; null when nothing is.</summary>
    /// <param name="from">The identity of the article that refers: a draft may refer to a draft.</param>
    /// <param name="to">The article that it means.</param>
    /// <param name="place">Where it is.</param>
    public DiagnosticModel? ProblemOf(string from, NamedArticle to, PlaceModel place) =>
        Of(to.Path) switch
        {
            { IsHeldBack: true } limit => DiagnosticModel.Create(ArticleRules.ReferenceToHeldBack, place, to.Slug, limit.Words),
            { IsDraft: true } when Of(from) is not { IsDraft: true } => DiagnosticModel.Create(
                ArticleRules.ReferenceToDraft,
                place,
                to.Slug
            ),
            _ => null,
        };

    private PublicationLimit? Of(string identity) => _limits.TryGetValue(identity, out var limit) ? limit : null;

    private static Dictionary<string, PublicationLimit> Table(EquatableArray<LimitedArticle> limited)
    {
        var table = new Dictionary<string, PublicationLimit>(StringComparer.Ordinal);
        foreach (var article in limited)
            table[article.Identity] = article.Limit;
        return table;
    }
}
