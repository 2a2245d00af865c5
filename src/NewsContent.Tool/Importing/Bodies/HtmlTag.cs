using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>A tag or a comment of HTML.</summary>
/// <param name="Range">Where it is.</param>
/// <param name="Name">Its name in small letters; empty for a comment.</param>
/// <param name="IsClosing">Whether it closes an element.</param>
/// <param name="IsSelfClosing">Whether a slash ends it.</param>
/// <param name="Attributes">What it says, by names in small letters.</param>
internal sealed record HtmlTag(
    TextRange Range,
    string Name,
    bool IsClosing,
    bool IsSelfClosing,
    IReadOnlyDictionary<string, string> Attributes
)
{
    private static readonly HashSet<string> Voids = new(
        "area base br col embed hr img input link meta source track wbr".Split(' '),
        StringComparer.Ordinal
    );

    public bool IsComment => Name.Length == 0;

    /// <summary>Whether nothing is in it and nothing closes it.</summary>
    public bool IsVoid => IsSelfClosing || Voids.Contains(Name);

    public string? Of(string attribute) => Attributes.GetValueOrDefault(attribute) is { Length: > 0 } value ? value : null;

    /// <summary>The tag or comment that begins at a place; null when none does, or it never ends.</summary>
    public static HtmlTag? At(string text, int start, int limit)
    {
        if (start + 1 >= limit || text[start] != '<')
            return null;
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0)
        {
            var end = text.IndexOf("-->", start + 2, limit - start - 2, StringComparison.Ordinal);
            return end < 0 ? null : new HtmlTag(new TextRange(start, end + 3), "", false, false, None);
        }

        var at = start + 1;
        var isClosing = text[at] == '/';
        at += isClosing ? 1 : 0;
        var first = at;
        while (at < limit && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or ':' or '.'))
            at++;
        if (at == first || !char.IsAsciiLetter(text[first]))
            return null;
        var name = text[first..at].ToLowerInvariant();
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (ReadAttribute(text, ref at, limit) is { } attribute)
            attributes.TryAdd(attribute.Key, attribute.Value);
        var isSelfClosing = at < limit && text[at] == '/';
        at += isSelfClosing ? 1 : 0;
        return at < limit && text[at] == '>' ? new HtmlTag(new TextRange(start, at + 1), name, isClosing, isSelfClosing, attributes) : null;
    }

    private static readonly Dictionary<string, string> None = [];

    private static KeyValuePair<string, string>? ReadAttribute(string text, ref int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        var start = at;
        while (at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/' or '<' or '"' or '\''))
            at++;
        if (at == start)
            return null;
        var name = text[start..at].ToLowerInvariant();
        var next = at;
        while (next < limit && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= limit || text[next] != '=')
            return new(name, "");
        at = next + 1;
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        if (at < limit && text[at] is '"' or '\'')
        {
            var end = text.IndexOf(text[at], at + 1, limit - at - 1);
            if (end < 0)
                return null;
            var value = text[(at + 1)..end];
            at = end + 1;
            return new(name, System.Net.WebUtility.HtmlDecode(value));
        }

        start = at;
        while (at < limit && !char.IsWhiteSpace(text[at]) && text[at] != '>')
            at++;
        return new(name, text[start..at]);
    }
}
