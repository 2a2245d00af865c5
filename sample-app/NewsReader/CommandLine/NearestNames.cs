namespace NewsReader.CommandLine;

/// <summary>Names that someone who typed another one may have meant.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>
    /// At most three of <paramref name="names"/>, the nearest first: those that hold what was typed, and those that differ from
    /// it, in whole or in one of their words, by a slip or two. Empty when none is near.
    /// </summary>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> names)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return [];
        return names
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: Distance(typed.Trim().ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(candidate => candidate.Distance is not null)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(candidate => candidate.Name)
            .ToArray();
    }

    // The fewest slips that lead from what was typed to the name or to one of its words; null when they are too many.
    private static int? Distance(string typed, string name)
    {
        if (name.Contains(typed, StringComparison.Ordinal))
            return 0;
        var nearest = name.Split(' ', '/', '-').Append(name).Min(part => Slips(typed, part));
        return nearest <= Math.Max(1, typed.Length / 4) ? nearest : null;
    }

    /// <summary>Letters left out, added, replaced or swapped with their neighbour between two words.</summary>
    private static int Slips(string from, string to)
    {
        // Only the last two rows of the table of all beginnings are ever looked at.
        var beforePrevious = new int[to.Length + 1];
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }
            (beforePrevious, previous) = (previous, current);
        }
        return previous[to.Length];
    }
}
