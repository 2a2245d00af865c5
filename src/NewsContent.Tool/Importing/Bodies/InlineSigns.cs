using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>The signs that Markdown has for tags among words.</summary>
internal static class InlineSigns
{
    private const string Upright = "0123456789+-()n";
    private const string Above = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ";
    private const string Below = "₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₙ";

    /// <summary>Tags whose end changes nothing that an article could say.</summary>
    private static readonly HashSet<string> WithoutMeaning = new(
        "span font div p section article center nobr bdi time wbr label".Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Tags inside of words, which part nothing.</summary>
    private static readonly HashSet<string> AmongWords = new(
        "span font nobr bdi time wbr label b strong i em u s del a code kbd mark small sub sup abbr cite q var tt big ins".Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Whether a tag can be inside of a word.</summary>
    public static bool IsAmongWords(string name) => AmongWords.Contains(name);

    /// <summary>What is in the place of a tag: what two cells or paragraphs say stays apart when their tags go.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The tag, or the whole element.</param>
    /// <param name="name">Its name.</param>
    /// <param name="words">What is left of it.</param>
    public static string Apart(string text, TextRange range, string name, string words)
    {
        var touches = range.End < text.Length && !char.IsWhiteSpace(text[range.End]);
        var follows = words.Length > 0 || range.Start > 0 && !char.IsWhiteSpace(text[range.Start - 1]);
        return !IsAmongWords(name) && touches && follows ? words + " " : words;
    }

    /// <summary>The sign before and after the words, or null.</summary>
    public static string? Of(string name) =>
        name switch
        {
            "b" or "strong" or "mark" => "**",
            "i" or "em" or "cite" or "dfn" or "var" => "*",
            "s" or "del" or "strike" => "~~",
            _ => null,
        };

    /// <summary>Digits above or below the line; null when the words have no such signs.</summary>
    public static string? Raised(string name, string words)
    {
        if (name is not ("sup" or "sub") || words.Length == 0 || !words.All(Upright.Contains))
            return null;
        var signs = name == "sup" ? Above : Below;
        return string.Concat(words.Select(c => signs[Upright.IndexOf(c, StringComparison.Ordinal)]));
    }

    /// <summary>Whether something is lost when the tags are taken out.</summary>
    public static bool AreLost(string name) => !WithoutMeaning.Contains(name);

    /// <summary>The words of an element as code; null when it holds more than words.</summary>
    public static string? Code(HtmlElement element, string text)
    {
        if (element.Children is not [HtmlWords words])
            return null;
        var code = System.Net.WebUtility.HtmlDecode(words.Range.In(text)).Trim();
        return code.Length == 0 || code.Contains('`', StringComparison.Ordinal) || code.Contains('\n', StringComparison.Ordinal)
            ? null
            : $"`{code}`";
    }
}
