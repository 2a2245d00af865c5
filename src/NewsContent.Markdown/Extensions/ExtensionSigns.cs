using NewsContent.Text;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Extensions;

/// <summary>A sign that other programs give a meaning.</summary>
/// <param name="Range">Where it stands in the file.</param>
/// <param name="What">What is said of it, behind its words.</param>
/// <param name="Repair">What to write instead.</param>
internal sealed record ExtensionSign(TextRange Range, string What, string Repair);

/// <summary>
/// The signs that the extensions of widespread programs have: Hugo, Jekyll and Liquid, MDX, GitHub, Obsidian, Pandoc, Markdown Extra.
/// </summary>
internal static partial class ExtensionSigns
{
    private const int LongestName = 40;
    private const int LongestSign = 400;
    private const int LongestFormula = 2_000;

    /// <summary>Whether one can begin with a character.</summary>
    /// <param name="sign">The character.</param>
    /// <param name="isFirst">Whether it is the first of some words: some signs stand nowhere else.</param>
    public static bool CanBegin(char sign, bool isFirst) =>
        sign is '{' or '[' or ']' or '=' or ':' or '^' or '~' or '*' or '<' || isFirst && sign is '$' or '!' or '?' or '#' or 'i' or 'e';

    /// <summary>A backslash before a letter is none.</summary>
    public static bool CanBeEscaped(char sign) => !char.IsLetter(sign);

    /// <summary>The sign at a place; null when there is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="at">The place.</param>
    /// <param name="place">Where in its block that is.</param>
    public static ExtensionSign? Find(string text, int at, LinePlace place) =>
        text[at] switch
        {
            '{' => Braces(text, at),
            '[' => Brackets(text, at, place),
            ']' => Behind(text, at),
            '<' => Tag(text, at),
            '=' => Marked(text, at),
            ':' => Colons(text, at, place),
            '^' or '~' => Raised(text, at),
            '$' when place != LinePlace.Inside => Formula(text, at),
            '*' => (place == LinePlace.Inside ? null : Abbreviation(text, at)) ?? Stars(text, at),
            '!' or '?' when place is LinePlace.Block or LinePlace.Line => Admonition(text, at),
            '#' when place is LinePlace.Block or LinePlace.Line => Heading(text, at),
            'i' or 'e' when place is LinePlace.Block or LinePlace.Line => Module(text, at),
            _ => null,
        };

    private static ExtensionSign? Braces(string text, int at)
    {
        var (closing, isTemplate) = Next(text, at) switch
        {
            '{' => ("}}", true),
            '%' => ("%}", true),
            ':' or '.' => ("}", false),
            >= 'a' and <= 'z' when IsAssigned(text, at) => ("}", false),
            _ => ("", false),
        };
        if (closing.Length == 0)
            return null;
        var range = To(text, at, closing, LongestSign);
        return isTemplate
                ? new ExtensionSign(
                    range ?? TextRange.At(at, 2),
                    "is meant for a program that makes pages, and readers would see it.",
                    "Write the words, the link or the picture that it stands for."
                )
            : range is { } list
                ? new ExtensionSign(
                    list,
                    "gives a part of a page a class or an id, which an article does not have.",
                    "Take it out: {#Name} behind a quotation or a heading gives it a name in C#."
                )
            : null;
    }

    /// <summary><c>{width=50%}</c>.</summary>
    private static bool IsAssigned(string text, int at) =>
        To(text, at, "}", LongestName) is { } range && text.IndexOf('=', at, range.Length) > 0;

    private static ExtensionSign? Tag(string text, int at) =>
        string.CompareOrdinal(text, at, "<!--", 0, 4) == 0
            ? new ExtensionSign(
                TextRange.At(at, 4),
                "begins a comment that does not end in its paragraph, and readers would see it.",
                "Put the comment on lines of its own, and write --> at its end."
            )
        : Next(text, at) == '%' && To(text, at, "%>", LongestSign) is { } template
            ? new ExtensionSign(
                template,
                "is meant for a program that makes pages, and readers would see it.",
                "Write the words, the link or the picture that it stands for."
            )
        : null;

    /// <summary>Two stars that stress nothing: a blank or a full stop stands on the wrong side.</summary>
    private static ExtensionSign? Stars(string text, int at) =>
        Next(text, at) == '*'
        && (at == 0 || text[at - 1] != '*')
        && Next(text, at + 1) != '*'
        && (IsWord(text, at + 2) || at > 0 && IsWord(text, at - 1))
            ? new ExtensionSign(
                TextRange.At(at, 2),
                "gives no word weight here, and readers would see it.",
                "Write it right before the first word and right behind the last one, with a blank or a sign outside."
            )
            : null;

    /// <summary><c>!!! note</c>, <c>??? tip</c>.</summary>
    private static ExtensionSign? Admonition(string text, int at)
    {
        var signs = new string(text[at], 3) + " ";
        return string.CompareOrdinal(text, at, signs, 0, signs.Length) == 0
            ? new ExtensionSign(
                LineFrom(text, at),
                "begins a box, which an article does not have.",
                "Begin with a word instead, such as **Note:**."
            )
            : null;
    }

    /// <summary>Two signs and more: one alone may be a word such as #ferry.</summary>
    private static ExtensionSign? Heading(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == '#')
            end++;
        return end - at is > 1 and <= 6 && IsWord(text, end, letters: true)
            ? new ExtensionSign(LineFrom(text, at), "is no heading, as no blank stands behind its signs.", "Write a blank behind the #.")
            : null;
    }

    private static ExtensionSign? Marked(string text, int at)
    {
        if (Next(text, at) != '=' || at > 0 && text[at - 1] == '=' || !IsWord(text, at + 2))
            return null;
        return To(text, at + 2, "==", LongestSign) is { } range && range.Length > 2 && IsWord(text, range.End - 3)
            ? new ExtensionSign(
                new TextRange(at, range.End),
                "marks words with a colour, which an article does not have.",
                "Write **words** or *words*."
            )
            : null;
    }

    private static ExtensionSign? Colons(string text, int at, LinePlace place)
    {
        if (place != LinePlace.Inside && string.CompareOrdinal(text, at, ":::", 0, 3) == 0)
        {
            return new ExtensionSign(
                LineFrom(text, at),
                "begins or ends a box, which an article does not have.",
                "Write a heading above the words, or > before them."
            );
        }

        if (place == LinePlace.Line && Next(text, at) == ' ')
        {
            return new ExtensionSign(
                LineFrom(text, at),
                "explains the line above it, as in a list of terms, which an article does not have.",
                "Write a list: - **term**: and what it is."
            );
        }

        if (at > 0 && !Characters.IsBlank(text[at - 1]) && text[at - 1] is not ('\n' or '\r' or '('))
            return null;
        var end = at + 1;
        while (end < text.Length && end < at + LongestName && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' or '+')
            end++;
        var isName = end - at > 2 && end < text.Length && text[end] == ':' && HasLetter(text, at + 1, end);
        return isName && !IsWord(text, end + 1, letters: true)
            ? new ExtensionSign(
                new TextRange(at, end + 1),
                "is the name of a sign, and readers would see the name.",
                "Write the sign itself."
            )
            : null;
    }

    private static ExtensionSign? Raised(string text, int at)
    {
        const int Longest = 12;
        var sign = text[at];
        if (sign == '^' && Next(text, at) == '[' && To(text, at, "]", LongestSign) is { } note)
        {
            return new ExtensionSign(
                note,
                "is a note in the line, which an article does not have.",
                "Write [^1] here, and [^1]: and its words below the text."
            );
        }

        var isBetween = at > 0 && char.IsLetterOrDigit(text[at - 1]) && Next(text, at) != sign;
        if (!isBetween)
            return null;
        var end = at + 1;
        while (end < text.Length && end - at <= Longest && char.IsLetterOrDigit(text[end]))
            end++;
        return end - at > 1 && end < text.Length && text[end] == sign && Next(text, end) != sign
            ? new ExtensionSign(
                new TextRange(at, end + 1),
                $"{(sign == '^' ? "raises" : "lowers")} letters or digits, which an article does not have.",
                sign == '^' ? "Write the raised sign itself, such as ²." : "Write the lowered sign itself, such as ₂."
            )
            : null;
    }

    private static ExtensionSign? Formula(string text, int at) =>
        Next(text, at) == '$' && Next(text, at + 1) != '$' && To(text, at + 2, "$$", LongestFormula) is { } range && IsClosed(text, range)
            ? new ExtensionSign(
                new TextRange(at, range.End),
                "is a formula for a program, which an article does not have.",
                "Say it in words, or write it as code between lines of ```."
            )
            : null;

    /// <summary>Prices of two and of three signs are no formula.</summary>
    private static bool IsClosed(string text, TextRange range) => range.End >= text.Length || text[range.End] != '$';

    private static ExtensionSign? Abbreviation(string text, int at) =>
        Next(text, at) == '[' && To(text, at, "]", LongestName) is { } label && label.End < text.Length && text[label.End] == ':'
            ? new ExtensionSign(
                LineFrom(text, at),
                "explains an abbreviation, which an article does not have.",
                "Write the words out where it stands first."
            )
            : null;

    /// <summary>The first lines of MDX: <c>import Chart from "./chart"</c>, <c>export const year = 2026</c>.</summary>
    private static ExtensionSign? Module(string text, int at)
    {
        var line = LineFrom(text, at).In(text);
        var isImport = line.StartsWith("import ", StringComparison.Ordinal) && line[line.Length - 1] is ('"' or '\'' or ';');
        var isExport =
            line.StartsWith("export const ", StringComparison.Ordinal)
            || line.StartsWith("export default ", StringComparison.Ordinal)
            || line.StartsWith("export function ", StringComparison.Ordinal);
        return isImport || isExport
            ? new ExtensionSign(
                LineFrom(text, at),
                "is code of MDX, which an article does not have.",
                "Take it out, and say in words what it shows."
            )
            : null;
    }

    private static char Next(string text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';

    private static bool IsWord(string text, int at, bool letters = false) =>
        at < text.Length && (letters ? char.IsLetterOrDigit(text[at]) : !char.IsWhiteSpace(text[at]));

    private static bool HasLetter(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is >= 'a' and <= 'z')
                return true;
        }

        return false;
    }

    /// <summary>From a place to the end of the next closing sign in the same block; null when it is too far.</summary>
    private static TextRange? To(string text, int at, string closing, int longest)
    {
        var count = Math.Min(longest, text.Length - at);
        var end = text.IndexOf(closing, at, count, StringComparison.Ordinal);
        if (end < 0)
            return null;
        for (var i = at; i < end; i++)
        {
            if (text[i] == '\n' && IsBlankLine(text, i + 1))
                return null;
        }

        return new TextRange(at, end + closing.Length);
    }

    private static bool IsBlankLine(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t')
            start++;
        return start >= text.Length || text[start] is '\r' or '\n';
    }

    private static TextRange LineFrom(string text, int at)
    {
        var end = at;
        while (end < text.Length && end < at + LongestSign && text[end] is not ('\r' or '\n'))
            end++;
        while (end > at && Characters.IsBlank(text[end - 1]))
            end--;
        return new TextRange(at, end);
    }
}
