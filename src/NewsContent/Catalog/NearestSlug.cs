namespace NewsContent;

/// <summary>The slug that somebody may have meant.</summary>
internal static class NearestSlug
{
    /// <summary>The nearest of the slugs; null when none is near. Of several equally near, the ordinally first.</summary>
    public static string? Find(string wanted, IEnumerable<string> slugs)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var slug in slugs)
        {
            var distance = Distance(wanted, slug);
            if (distance < least || (distance == least && nearest is not null && string.CompareOrdinal(slug, nearest) < 0))
                (nearest, least) = (slug, distance);
        }

        return least == int.MaxValue ? null : nearest;
    }

    /// <summary>
    /// 0 when only the case or the folder differs, else the number of edits; <see cref="int.MaxValue"/> when too far to be meant.
    /// </summary>
    private static int Distance(string wanted, string slug)
    {
        if (string.Equals(LastPart(wanted), LastPart(slug), StringComparison.OrdinalIgnoreCase))
            return 0;

        // A third of the letters wrong is another word. The bound also spares the table for most slugs.
        var most = Math.Max(2, Math.Min(wanted.Length, slug.Length) / 3);
        return Math.Abs(wanted.Length - slug.Length) > most ? int.MaxValue : Edits(wanted, slug, most);
    }

    private static string LastPart(string slug) => slug[(slug.LastIndexOf('/') + 1)..];

    /// <summary>Characters to insert, delete or replace.</summary>
    private static int Edits(string from, string to, int most)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return int.MaxValue;
        }

        return row[^1] > most ? int.MaxValue : row[^1];
    }
}
