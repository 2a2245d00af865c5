using NewsContent.Text.Source;

namespace NewsContent.Text.Names;

/// <summary>The slug that a wrong one most likely means.</summary>
internal static class NearestName
{
    /// <summary>
    /// The slug that is the same except for case, blanks and signs, or for its folder, or else the one that is the fewest letters away;
    /// null when none is near.
    /// </summary>
    /// <param name="slug">What is written.</param>
    /// <param name="slugs">All slugs there are.</param>
    public static string? Find(string slug, HashSet<string> slugs)
    {
        var made = ArticleSlug.Make(slug);
        if (made.Length > 0 && slugs.Contains(made))
            return made;

        string? nearest = null;
        var least = Math.Min(slug.Length / 3, 4);
        var name = LastPart(made);
        string? elsewhere = null;
        foreach (var known in slugs)
        {
            if (
                name.Length > 0
                && string.Equals(LastPart(known), name, StringComparison.OrdinalIgnoreCase)
                && (elsewhere is null || string.CompareOrdinal(known, elsewhere) < 0)
            )
            {
                elsewhere = known;
            }

            var distance = Spelling.Distance(slug, known, least);
            if (distance > least || distance == least && nearest is not null && string.CompareOrdinal(known, nearest) > 0)
                continue;
            (nearest, least) = (known, distance);
        }

        return nearest ?? elsewhere;
    }

    private static string LastPart(string slug) => slug.Substring(slug.LastIndexOf('/') + 1);
}
