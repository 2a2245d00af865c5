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

    /// <summary>The sign before and behind the words; null when there is none.</summary>
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
