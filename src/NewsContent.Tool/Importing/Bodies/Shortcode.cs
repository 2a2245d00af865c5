using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>A shortcode of Hugo: <c>{{&lt; figure src="pier.jpg" &gt;}}</c>.</summary>
/// <param name="Range">Where it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsClosing">Whether it closes one of its name.</param>
/// <param name="Values">What is after the name without a key.</param>
/// <param name="Named">What is after the name with a key.</param>
internal sealed record Shortcode(
    TextRange Range,
    string Name,
    bool IsClosing,
    IReadOnlyList<string> Values,
    IReadOnlyDictionary<string, string> Named
)
{
    /// <summary>Whether its signs are shown and not obeyed: <c>{{&lt;/* figure */&gt;}}</c>.</summary>
    public bool IsShown { get; private init; }

    /// <summary>The value of a key, or null.</summary>
    public string? Of(string key) => Named.GetValueOrDefault(key) is { Length: > 0 } value ? value.Trim() : null;

    /// <summary>The value of a key, else one without a key.</summary>
    public string? Of(string key, int place) => Of(key) ?? (place < Values.Count ? Values[place].Trim() : null);

    /// <summary>The shortcode that begins at a place; null when none does, or it never ends.</summary>
    public static Shortcode? At(string text, int start)
    {
        if (start + 3 >= text.Length || text[start] != '{' || text[start + 1] != '{' || text[start + 2] is not ('<' or '%'))
            return null;
        var close = text[start + 2] == '<' ? ">}}" : "%}}";
        var at = start + 3;
        if (string.CompareOrdinal(text, at, "/*", 0, 2) == 0)
        {
            var end = text.IndexOf("*/" + close, at, StringComparison.Ordinal);
            return end < 0 ? null : new Shortcode(new TextRange(start, end + 5), "", false, [], Empty) { IsShown = true };
        }

        var words = new List<(string? Key, string Value)>();
        while (true)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '/' && EndsAt(text, at + 1, close)))
                at++;
            if (at >= text.Length)
                return null;
            if (EndsAt(text, at, close))
                return Of(new TextRange(start, at + 3), words);
            // What never ends would take the next one with it.
            if (string.CompareOrdinal(text, at, "{{", 0, 2) == 0 || ReadWord(text, ref at, close) is not { } word)
                return null;
            words.Add(word);
        }
    }

    private static readonly Dictionary<string, string> Empty = [];

    private static bool EndsAt(string text, int at, string close) => string.CompareOrdinal(text, at, close, 0, close.Length) == 0;

    private static Shortcode? Of(TextRange range, List<(string? Key, string Value)> words)
    {
        if (words.Count == 0)
            return null;
        var name = words[0].Value;
        var isClosing = name.StartsWith('/');
        if (isClosing && name.Length == 1 && words.Count > 1)
            (name, words) = ("/" + words[1].Value, words[1..]);
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in words.Skip(1).Where(static word => word.Key is not null))
            named.TryAdd(key!, value);
        var values = words.Skip(1).Where(static word => word.Key is null).Select(static word => word.Value);
        return new Shortcode(range, isClosing ? name[1..] : name, isClosing, [.. values], named);
    }

    private static (string? Key, string Value)? ReadWord(string text, ref int at, string close)
    {
        if (ReadQuoted(text, ref at) is { } quoted)
            return (null, quoted);
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '"' or '`') && !EndsAt(text, at, close))
            at++;
        var word = text[start..at];
        if (at < text.Length && text[at] == '=')
        {
            at++;
            if (ReadQuoted(text, ref at) is { } value)
                return (word, value);
            start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && !EndsAt(text, at, close))
                at++;
            return (word, text[start..at]);
        }

        return at == start ? null : (null, word);
    }

    private static string? ReadQuoted(string text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('"' or '`' or '\'' or '“'))
            return null;
        var (mark, start) = (text[at] == '“' ? '”' : text[at], at + 1);
        var end = start;
        while (end < text.Length && text[end] != mark)
            end += text[end] == '\\' && mark == '"' ? 2 : 1;
        if (end >= text.Length)
            return null;
        at = end + 1;
        var words = text[start..end];
        return mark == '"' ? words.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal) : words;
    }
}
