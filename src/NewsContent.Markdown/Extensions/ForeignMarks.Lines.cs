using NewsContent.Text;

namespace NewsContent.Markdown.Extensions;

/// <content>Lines that other programs read: boxes, headings without a blank, files to bring in, commands.</content>
internal static partial class ForeignMarks
{
    /// <summary><c>!!! note</c>, <c>??? tip</c>.</summary>
    private static ForeignMark? Admonition(string text, int at)
    {
        var signs = new string(text[at], 3) + " ";
        return string.CompareOrdinal(text, at, signs, 0, signs.Length) == 0
            ? new ForeignMark(
                LineFrom(text, at),
                "begins a callout box, which articles do not support.",
                "Begin with a word instead, such as **Note:**."
            )
            : null;
    }

    /// <summary>Two signs and more: one alone may be a word such as #ferry. More than six are none with a blank too.</summary>
    private static ForeignMark? Heading(string text, int at)
    {
        const int Most = 6;
        var end = at;
        while (end < text.Length && text[end] == '#')
            end++;
        if (end - at > Most && end < text.Length && text[end] is ' ' or '\t' && LineFrom(text, at).End > end)
            return new ForeignMark(LineFrom(text, at), "is not a heading, because it has too many #.", "Write two to six #.");
        return end - at is > 1 and <= Most && IsWord(text, end, letters: true)
            ? new ForeignMark(LineFrom(text, at), "is not a heading, because there is no space after the #.", "Write a space after the #.")
            : null;
    }

    /// <summary><c>=== "Linux"</c>: one of several tabs of which a page shows one.</summary>
    private static ForeignMark? Tab(string text, int at) =>
        StartsWith(text, at, "=== \"")
            ? new ForeignMark(LineFrom(text, at), "begins a tab, which articles do not support.", "Write a heading: ## Linux.")
            : null;

    /// <summary><c>--8&lt;-- "tides.md"</c>: the words of another file.</summary>
    private static ForeignMark? Snippet(string text, int at) =>
        StartsWith(text, at, "--8<--") || StartsWith(text, at, "<<< @")
            ? new ForeignMark(LineFrom(text, at), "includes another file, which articles do not support.", "Write the words here.")
            : null;

    /// <summary><c>\newpage</c>, <c>\begin{…}</c>: a command of TeX at the beginning of a line.</summary>
    private static ForeignMark? Command(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] is >= 'a' and <= 'z')
            end++;
        if (ShownBackslash(text, at) is { } shown)
            return shown;
        var isCommand = end - at > 3 && (end == text.Length || text[end] is '{' or '[' or ' ' or '\r' or '\n');
        return isCommand
            ? new ForeignMark(
                new TextRange(at, end),
                "is a TeX command, but readers would see it.",
                "Delete it, and describe what it does."
            )
            : null;
    }

    /// <summary><c>\Red lines</c>, <c>\1. Red</c>: the sign of plain text for a line that is not a heading.</summary>
    private static ForeignMark? ShownBackslash(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        var isNumber = end > at + 1 && end < text.Length && text[end] is '.' or ')';
        if (!isNumber && !(end == at + 1 && IsWord(text, end, letters: true) && char.IsUpper(text[end])))
            return null;
        return new ForeignMark(
            TextRange.At(at, 1),
            "before a letter or a number is shown to readers.",
            isNumber ? $"Write it after the number, as in {text.Substring(at + 1, end - at - 1)}\\{text[end]} Red." : "Delete it."
        );
    }

    private static bool StartsWith(string text, int at, string words) => string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    private static ForeignMark? Abbreviation(string text, int at) =>
        Next(text, at) == '[' && To(text, at, "]", LongestName) is { } label && label.End < text.Length && text[label.End] == ':'
            ? new ForeignMark(
                LineFrom(text, at),
                "defines an abbreviation, which articles do not support.",
                "Write the words out where it is first used."
            )
            : null;

    /// <summary>The first lines of MDX: <c>import Chart from "./chart"</c>, <c>export const year = 2026</c>.</summary>
    private static ForeignMark? Module(string text, int at)
    {
        var line = LineFrom(text, at).In(text);
        var isImport = line.StartsWith("import ", StringComparison.Ordinal) && line[line.Length - 1] is ('"' or '\'' or ';');
        var isExport =
            line.StartsWith("export const ", StringComparison.Ordinal)
            || line.StartsWith("export default ", StringComparison.Ordinal)
            || line.StartsWith("export function ", StringComparison.Ordinal);
        return isImport || isExport
            ? new ForeignMark(LineFrom(text, at), "is MDX code, which articles do not support.", "Delete it, and describe what it shows.")
            : null;
    }
}
