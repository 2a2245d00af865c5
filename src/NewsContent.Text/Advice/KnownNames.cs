using NewsContent.Text.Source;
using NewsContent.Text.Speakers;

namespace NewsContent.Text.Advice;

/// <summary>
/// Names that a project's articles have, speakers or kickers, and the one that a wrong name most likely means. Case is not a difference.
/// </summary>
internal sealed class KnownNames(IEnumerable<string> names)
{
    private readonly HashSet<string> _names = new(names, StringComparer.OrdinalIgnoreCase);

    public bool Has(string name) => _names.Contains(name);

    /// <summary>
    /// The name that is the fewest letters away, or else the first in order that has all the words; null when none is near.
    /// </summary>
    public string? Nearest(string name)
    {
        string? nearest = null;
        string? longer = null;
        var least = Math.Min(name.Length / 3, 4);
        var words = NamePattern.Words(name);
        foreach (var known in _names)
        {
            if (HasAll(known, words) && (longer is null || string.CompareOrdinal(known, longer) < 0))
                longer = known;
            var distance = Spelling.Distance(name, known, least);
            if (distance > least || distance == least && nearest is not null && string.CompareOrdinal(known, nearest) > 0)
                continue;
            (nearest, least) = (known, distance);
        }

        return nearest ?? longer;
    }

    private static bool HasAll(string known, string[] words)
    {
        var all = NamePattern.Words(known);
        return words.Length > 0 && words.All(word => Array.Exists(all, other => NamePattern.Same(word, other)));
    }
}
