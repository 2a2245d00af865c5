using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>A tag of MDX, whose attributes may hold programs: <c>&lt;Image src={pier} alt="The pier" /&gt;</c>.</summary>
/// <param name="Range">Where it is.</param>
/// <param name="Name">As it is written; empty for <c>&lt;&gt;</c>.</param>
/// <param name="IsClosing">Whether it closes an element.</param>
/// <param name="IsSelfClosing">Whether a slash ends it.</param>
/// <param name="Words">The attributes that have words.</param>
/// <param name="Programs">The attributes that have programs, without their braces.</param>
internal sealed record MdxTag(
    TextRange Range,
    string Name,
    bool IsClosing,
    bool IsSelfClosing,
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyDictionary<string, string> Programs
)
{
    /// <summary>Whether it is a component, and no tag of HTML.</summary>
    public bool IsComponent => Name.Length == 0 || char.IsUpper(Name[0]) || Name.Contains('.', StringComparison.Ordinal);

    /// <summary>The tag that begins at a place; null when none does, or it never ends.</summary>
    public static MdxTag? At(string text, int start)
    {
        var at = start + 1;
        var isClosing = at < text.Length && text[at] == '/';
        at += isClosing ? 1 : 0;
        var first = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '-' or '_' or ':'))
            at++;
        var name = text[first..at];
        if (name.Length > 0 && !char.IsLetter(name[0]))
            return null;
        var (words, programs) = (
            new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at >= text.Length)
                return null;
            if (text[at] == '>')
                return new MdxTag(new TextRange(start, at + 1), name, isClosing, false, words, programs);
            if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '>')
                return new MdxTag(new TextRange(start, at + 2), name, isClosing, true, words, programs);
            if (name.Length == 0 || !ReadAttribute(text, ref at, words, programs))
                return null;
        }
    }

    /// <summary>The place after the brace that closes the one at a place; -1 when none does.</summary>
    public static int AfterBraces(string text, int start)
    {
        const int Longest = 20_000;
        var depth = 0;
        for (var i = start; i < text.Length && i - start < Longest; i++)
        {
            switch (text[i])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return i + 1;
                case '"'
                or '\''
                or '`' when text.IndexOf(text[i], i + 1) is > 0 and var end && end < Lines.EndOf(text, i) + (text[i] == '`' ? Longest : 0):
                    i = end;
                    break;
            }
        }

        return -1;
    }

    private static bool ReadAttribute(string text, ref int at, Dictionary<string, string> words, Dictionary<string, string> programs)
    {
        if (text[at] == '{')
        {
            var after = AfterBraces(text, at);
            at = after < 0 ? at : after;
            return after > 0;
        }

        var first = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or ':'))
            at++;
        if (at == first)
            return false;
        var name = text[first..at];
        if (at >= text.Length || text[at] != '=')
            return words.TryAdd(name, "");
        at++;
        if (at < text.Length && text[at] is '"' or '\'')
        {
            var end = text.IndexOf(text[at], at + 1);
            if (end < 0)
                return false;
            words.TryAdd(name, System.Net.WebUtility.HtmlDecode(text[(at + 1)..end]));
            at = end + 1;
            return true;
        }

        var close = at < text.Length && text[at] == '{' ? AfterBraces(text, at) : -1;
        if (close < 0)
            return false;
        programs.TryAdd(name, text[(at + 1)..(close - 1)].Trim());
        at = close;
        return true;
    }
}
