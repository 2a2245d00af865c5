using NewsContent.Text.Rules;

namespace NewsContent.Text.References;

/// <summary>What is wrong with the id of a heading after a link’s <c>#</c>.</summary>
/// <param name="Arguments">What fills the message of NEWS041.</param>
/// <param name="Nearest">The id that was most likely meant; null when none is near.</param>
internal sealed record AnchorFault(IReadOnlyList<string> Arguments, string? Nearest)
{
    private const int LongestId = 80;
    private const int MostListed = 6;

    /// <summary>The fault of an id; null when the page has it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="anchors">The ids of the page.</param>
    /// <param name="page">The page, as a message names it.</param>
    public static AnchorFault? Find(string id, PageAnchors anchors, string page)
    {
        if (anchors.Has(id))
            return null;
        var nearest = anchors.Nearest(id);
        var what = $"{page} has no section or quotation with the id “{Excerpt.Of(id, LongestId)}”.";
        return new AnchorFault([what, Advice(anchors, nearest)], nearest);
    }

    /// <summary>A target with the nearest id in the place of the wrong one; null when none is near.</summary>
    public string? Instead(string target) =>
        Nearest is null ? null : $"{target.Substring(0, target.IndexOf('#'))}#{ArticlePaths.InMarkdown(Nearest)}";

    private static string Advice(PageAnchors anchors, string? nearest)
    {
        if (nearest is not null)
            return $"Did you mean “#{nearest}”?";
        var sections = anchors.OfSections.Take(MostListed).Select(static id => "#" + id).ToList();
        return sections.Count == 0
            ? "It has no sections: delete the # and what follows it."
            : $"Its sections are {string.Join(", ", sections)}{(anchors.OfSections.Count() > MostListed ? " …" : ".")}";
    }
}
