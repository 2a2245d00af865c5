using System.Collections.Concurrent;

namespace NewsContent.Text.Source;

/// <summary>
/// The keys of header lines that the articles of a folder have beside those of the format: all that reading must know of a schema.
/// Equal to others of the same names in the same order.
/// </summary>
internal sealed class FieldKeys : IEquatable<FieldKeys>
{
    // Above what uses it, for the order in which they are made.
    private static readonly Dictionary<string, string> NoFolders = [];

    private readonly Dictionary<string, string> _byBare = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FieldKeys> _parts = new(StringComparer.Ordinal);

    /// <param name="names">The keys as messages show them: <c>Photo credit</c>; those of a nested record begin with its name.</param>
    /// <param name="groups">The names of nested records, under which front matter may have their keys as a map.</param>
    public FieldKeys(IReadOnlyList<string> names, IReadOnlyList<string> groups)
    {
        (All, Groups) = (names, groups);
        foreach (var name in names)
            _byBare[Bare(name)] = name;
    }

    /// <summary>Some of the keys; the same object for the same ones, since thousands of articles have them.</summary>
    public FieldKeys Only(ICollection<string> names)
    {
        if (names.Count == All.Count)
            return this;
        string[] some = [.. All.Where(names.Contains)];
        return _parts.GetOrAdd(string.Join("\n", some), _ => new FieldKeys(some, Groups));
    }

    /// <summary>A folder without fields of its own.</summary>
    public static FieldKeys None { get; } = new([], []);

    /// <summary>The keys in the order of the schema.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The names of nested records.</summary>
    public IReadOnlyList<string> Groups { get; }

    public bool IsEmpty => All.Count == 0;

    /// <summary>Keys that the articles of other folders have and these have not, with the folder: for messages alone.</summary>
    private Dictionary<string, string> Elsewhere { get; init; } = NoFolders;

    /// <summary>The same keys, which know of those of other folders.</summary>
    /// <param name="folders">The keys of each folder of the project.</param>
    /// <param name="words">The keys asked for, as texts write them; null for all.</param>
    public FieldKeys Beside(IEnumerable<(string Folder, FieldKeys Keys)> folders, IReadOnlyCollection<string>? words = null)
    {
        var elsewhere = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (folder, keys) in folders)
        {
            foreach (var word in words ?? keys.All)
            {
                if (keys.Find(word) is not null && Find(word) is null && !elsewhere.ContainsKey(Bare(word)))
                    elsewhere.Add(Bare(word), folder);
            }
        }

        return elsewhere.Count == 0 ? this : new FieldKeys(All, Groups) { Elsewhere = elsewhere };
    }

    /// <summary>What to do with a key that the articles of another folder have; null for any other word.</summary>
    public string? AdviceOnElsewhere(string words) =>
        !Elsewhere.TryGetValue(Bare(words), out var folder) ? null
        : folder.Length == 0 ? "It is a field of articles in other folders: move this file there, or delete the line."
        : $"It is a field of the articles in “{folder}”: move this file there, or delete the line.";

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
        ReferenceEquals(this, other)
        || other is not null && All.SequenceEqual(other.All) && Groups.SequenceEqual(other.Groups) && IsSame(other);

    private bool IsSame(FieldKeys other) =>
        Elsewhere.Count == other.Elsewhere.Count
        && Elsewhere.All(one => other.Elsewhere.TryGetValue(one.Key, out var folder) && folder == one.Value);

    public override bool Equals(object? obj) => Equals(obj as FieldKeys);

    public override int GetHashCode() => All.Count;

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
