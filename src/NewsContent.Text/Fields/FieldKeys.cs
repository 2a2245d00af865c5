using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Text.Fields;

/// <summary>
/// The keys of header lines that the articles of a folder have beside those of the format: all that reading must know of a schema.
/// Equal to others of the same names in the same order.
/// </summary>
internal sealed class FieldKeys : IEquatable<FieldKeys>
{
    /// <summary>How many lines of a file are looked at for keys: no header is longer.</summary>
    private const int MostLines = 80;

    private readonly Dictionary<string, string> _byBare = new(StringComparer.Ordinal);

    /// <param name="names">The keys as messages show them: <c>Photo credit</c>; those of a nested record begin with its name.</param>
    /// <param name="groups">The names of nested records, under which front matter may have their keys as a map.</param>
    public FieldKeys(IReadOnlyList<string> names, IReadOnlyList<string> groups)
    {
        (Names, Groups) = (names, groups);
        foreach (var name in names)
            _byBare[Bare(name)] = name;
    }

    /// <summary>A folder without fields of its own.</summary>
    public static FieldKeys None { get; } = new([], []);

    /// <summary>The keys in the order of the schema.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The names of nested records.</summary>
    public IReadOnlyList<string> Groups { get; }

    public bool IsEmpty => Names.Count == 0;

    /// <summary>Blanks, hyphens, low lines and capitals tell no two keys apart.</summary>
    public static string Bare(string words) =>
        new([.. words.Where(static c => c is not ('-' or '_') && !Characters.IsBlank(c)).Select(char.ToLowerInvariant)]);

    /// <summary>The key that words name, in any spelling; null when they name none.</summary>
    public string? Find(string words) => IsEmpty ? null : Known(Bare(words));

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

    /// <summary>
    /// Those of the keys that decide how a text is read: the ones that stand before a colon in its header, or all of them where words
    /// stand there that nobody knows and a message may have to offer one. A text is thus read again only when a key of its own comes or
    /// goes.
    /// </summary>
    public FieldKeys UsedIn(string text)
    {
        if (IsEmpty)
            return this;
        HashSet<string>? used = null;
        foreach (var label in Labels(text))
        {
            var bare = Bare(label);
            if (Known(bare) is { } name)
                (used ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
            else if (!IsOfFormat(label))
                return this;
        }

        return used is null ? None
            : used.Count == Names.Count ? this
            : new FieldKeys([.. Names.Where(used.Contains)], []);
    }

    public bool Equals(FieldKeys? other) =>
        ReferenceEquals(this, other) || other is not null && Names.SequenceEqual(other.Names) && Groups.SequenceEqual(other.Groups);

    public override bool Equals(object? obj) => Equals(obj as FieldKeys);

    public override int GetHashCode() => Names.Count;

    private string? Known(string bare) => _byBare.TryGetValue(bare, out var name) ? name : null;

    private static bool IsOfFormat(string label)
    {
        var words = label.Trim().Replace('_', ' ');
        return HeaderFields.Find(words) is not null || HeaderFields.OfSynonym(words) is not null || HeaderLabels.Find(words) is not null;
    }

    /// <summary>What stands before the first colon of each line down to the date line, or to the end of front matter.</summary>
    private static IEnumerable<string> Labels(string text)
    {
        const int LongestLabel = 60;
        var (start, isFrontMatter) = (0, text.StartsWith("---", StringComparison.Ordinal));
        for (var line = 0; line < MostLines && start < text.Length; line++)
        {
            var end = text.IndexOfAny(LineEnds, start);
            end = end < 0 ? text.Length : end;
            var isEnd = isFrontMatter ? line > 0 && string.CompareOrdinal(text, start, "---", 0, 3) == 0 : BeginsWithYear(text, start, end);
            if (isEnd)
                yield break;
            var colon = text.IndexOfAny(Signs, start, Math.Min(end - start, LongestLabel));
            if (colon > start)
                yield return text.Substring(start, colon - start);
            start = end + 1;
        }
    }

    private static bool BeginsWithYear(string text, int start, int end) =>
        end - start >= 10 && text[start + 4] == '-' && char.IsDigit(text[start]) && char.IsDigit(text[start + 3]);

    /// <summary>As for the keys of the format: the longer the name, the more slips it survives.</summary>
    private static int AllowedSlips(string bare) =>
        bare.Length switch
        {
            <= 2 => 0,
            <= 4 => 1,
            _ => 2,
        };

    private static readonly char[] LineEnds = ['\n', '\r'];
    private static readonly char[] Signs = [':', '\uFF1A', '=', '|', '\u2013', '\u2014'];
}
