namespace NewsContent;

/// <summary>The slugs that someone may have meant.</summary>
/// <remarks>
/// What is wanted comes from anybody. A longer one than <see cref="Longest"/> is near to nothing, and of the others each slug costs a few
/// steps for each of its letters, however they are chosen.
/// </remarks>
internal static class NearestSlug
{
    /// <summary>How many letters a slug has at most that someone may have meant otherwise.</summary>
    public const int Longest = 256;

    /// <summary>The near ones among slugs, nearest first, and of those equally near the ordinally first; empty when none is.</summary>
    /// <param name="wanted">What someone wrote.</param>
    /// <param name="slugs">The slugs that there are.</param>
    /// <param name="most">How many are given at most.</param>
    public static IEnumerable<string> Find(string wanted, IEnumerable<string> slugs, int most)
    {
        if (wanted.Length is 0 or > Longest)
            return [];
        var edits = new EditCounter(wanted);
        var near = new List<(string Slug, int Distance, int Edits)>();
        foreach (var slug in slugs)
        {
            // A third of the letters wrong is another word.
            var bound = Math.Max(2, Math.Min(wanted.Length, slug.Length) / 3);
            if (HasSameLastPart(wanted, slug))
                near.Add((slug, 0, edits.To(slug, Longest + slug.Length)));
            else if (Math.Abs(wanted.Length - slug.Length) <= bound && edits.To(slug, bound) is var count && count <= bound)
                near.Add((slug, count, count));
        }

        return near.OrderBy(static one => one.Distance)
            .ThenBy(static one => one.Edits)
            .ThenBy(static one => one.Slug, StringComparer.Ordinal)
            .Take(most)
            .Select(static one => one.Slug);
    }

    /// <summary>Whether only the folder differs, or case.</summary>
    private static bool HasSameLastPart(string wanted, string slug) =>
        LastPart(wanted).Equals(LastPart(slug), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> LastPart(string slug) => slug.AsSpan(slug.LastIndexOf('/') + 1);
}
