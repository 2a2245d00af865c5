using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Generators.Reading;
using NewsContent.Text.References;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.References;

/// <summary>An article to whose headings others link, and what its page has.</summary>
/// <param name="Identity">The article.</param>
/// <param name="Anchors">The ids of its page.</param>
internal sealed record LinkedAnchors(string Identity, PageAnchors Anchors)
{
    /// <summary>Of articles to whose headings others link what their pages have: an edit of any other one changes nothing.</summary>
    public static EquatableArray<LinkedAnchors> Of(
        (EquatableArray<ArticleResult> Articles, ResolvedReferences Resolved) input,
        CancellationToken cancellation
    )
    {
        var headings = input.Resolved.Headings;
        if (headings.Count == 0)
            return EquatableArray<LinkedAnchors>.Empty;
        var linked = new HashSet<string>(headings.Select(static heading => heading.Identity), StringComparer.Ordinal);
        return input
            .Articles.Where(article => linked.Remove(article.Name.Identity))
            .Select(static article => new LinkedAnchors(article.Name.Identity, article.Anchors))
            .ToEquatableArray();
    }

    /// <summary>Links to headings that are not there.</summary>
    public static EquatableArray<DiagnosticModel> Problems(
        (ResolvedReferences Resolved, EquatableArray<LinkedAnchors> Anchors) input,
        CancellationToken cancellation
    )
    {
        if (input.Resolved.Headings.Count == 0)
            return EquatableArray<DiagnosticModel>.Empty;
        var anchors = input.Anchors.ToDictionary(static one => one.Identity, static one => one.Anchors, StringComparer.Ordinal);
        var problems = new ShownDiagnostics();
        foreach (var heading in input.Resolved.Headings)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!anchors.TryGetValue(heading.Identity, out var known))
                continue;
            if (AnchorFault.Find(heading.Heading, known, $"“{Excerpt.Of(heading.Slug, 100)}”") is { } fault)
                problems.Add(DiagnosticModel.Create(ArticleRules.HeadingNotFound, heading.Link.Place, [.. fault.Arguments]));
        }

        return problems.All;
    }
}
