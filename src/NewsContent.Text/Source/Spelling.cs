namespace NewsContent.Text.Source;

/// <summary>How far two words are apart.</summary>
internal static class Spelling
{
    /// <summary>
    /// The number of letters to insert, delete, change or swap with their neighbour (optimal string alignment distance), case
    /// aside; anything above <paramref name="most"/> when it is more than that.
    /// </summary>
    public static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;

        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        // Only cells beside the diagonal can hold a distance of interest.
        var far = most + 1;
        for (var i = 1; i <= a.Length; i++)
        {
            var (first, end) = (Math.Max(1, i - most), Math.Min(b.Length, i + most));
            current[first - 1] = first == 1 ? i : far;
            if (end < b.Length)
                current[end + 1] = far;
            for (var j = first; j <= end; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
