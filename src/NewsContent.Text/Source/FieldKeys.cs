using System.Collections.Concurrent;

namespace NewsContent.Text.Source;

/// <summary>
/// The keys of header lines that the articles of a folder have beside those of the format: all that reading must know of a schema.
/// Equal to others of the same names in the same order.
/// </summary>
internal sealed class FieldKeys : IEquatable<FieldKeys>
{
    private readonly Dictionary<string, string> _byBare = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FieldKeys> _parts = new(StringComparer.Ordinal);

    /// <param name="names">The keys as messages show them: <c>Photo credit</c>; those of a nested record begin with its name.</param>
    /// <param name="groups">The names of nested records, under which front matter may have their keys as a map.</param>
    public FieldKeys(IReadOnlyList<string> names, IReadOnlyList<string> groups)
    {
        (Names, Groups) = (names, groups);
        foreach (var name in names)
            _byBare[Bare(name)] = name;
    }

    /// <summary>Some of the keys; the same object for the same ones, since thousands of articles have them.</summary>
    public FieldKeys Only(ICollection<string> names)
    {
        if (names.Count == Names.Count)
            return this;
        string[] some = [.. Names.Where(names.Contains)];
        return _parts.GetOrAdd(string.Join("\n", some), _ => new FieldKeys(some, Groups));
    }

    /// <summary>A folder without fields of its own.</summary>
    public static FieldKeys None { get; } = new([], []);

    /// <summary>The keys in the order of the schema.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The names of nested records.</summary>
    public IReadOnlyList<string> Groups { get; }

    public bool IsEmpty => Names.Count == 0;

    /// <summary>Blanks, hyphens, low lines and capitals tell no two keys apart.</summary>
    public static string Bare(string words)
    {
        var (bare, length) = (new char[words.Length], 0);
        foreach (var c in words)
        {
            if (c is not ('-' or '_') && !Characters.IsBlank(c))
                bare[length++] = char.ToLowerInvariant(c);
        }

        return new string(bare, 0, length);
    }

    /// <summary>The key that words name, in any spelling; null when they name none.</summary>
    public string? Find(string words) => IsEmpty ? null : Known(Bare(words));

    /// <summary>Whether words name a nested record.</summary>
    public bool HasGroup(string words)
    {
        var bare = Bare(words);
        return Groups.Any(group => Bare(group) == bare);
    }

    /// <summary>The key that words most likely mean, which are near to one; null when none is near.</summary>
    public string? Nearest(string words)
    {
        const int LongestKey = 40;
        if (IsEmpty || words.Length > LongestKey)
            return null;
        var bare = Bare(words);
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (var known in _byBare)
        {
            var allowed = AllowedSlips(known.Key);
            var distance = Spelling.Distance(bare, known.Key, allowed);
            if (distance <= allowed && distance < least)
                (nearest, least) = (known.Value, distance);
        }

        return nearest;
    }

    public bool Equals(FieldKeys? other) =>
        ReferenceEquals(this, other) || other is not null && Names.SequenceEqual(other.Names) && Groups.SequenceEqual(other.Groups);

    public override bool Equals(object? obj) => Equals(obj as FieldKeys);

    public override int GetHashCode() => Names.Count;

    private string? Known(string bare) => _byBare.TryGetValue(bare, out var name) ? name : null;

    /// <summary>As for the keys of the format: the longer the name, the more slips it survives.</summary>
    private static int AllowedSlips(string bare) =>
        bare.Length switch
        {
            <= 2 => 0,
            <= 4 => 1,
            _ => 2,
        };
}
