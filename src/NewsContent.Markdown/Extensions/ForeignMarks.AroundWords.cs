using NewsContent.Text;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Extensions;

/// <content>Signs around words: colours, inserted and struck words, raised letters, formulas, hidden words.</content>
internal static partial class ForeignMarks
{
    private static ForeignMark? Marked(string text, int at)
    {
        if (Next(text, at) != '=' || at > 0 && text[at - 1] == '=' || !IsWord(text, at + 2))
            return null;
        return To(text, at + 2, "==", LongestSign) is { } range && range.Length > 2 && IsWord(text, range.End - 3)
            ? new ForeignMark(
                new TextRange(at, range.End),
                "highlights words, which articles do not support.",
                "Write **words** or *words*."
            )
            : null;
    }

    /// <summary><c>++new++</c>; <c>C++</c> is none.</summary>
    private static ForeignMark? Inserted(string text, int at) =>
        Around(text, at, "++") is { } range
            ? new ForeignMark(range, "marks words as inserted, which articles do not support.", "Write only the words, or **words**.")
            : null;

    /// <summary><c>~old~</c>, struck by some programs and lowered by others.</summary>
    private static ForeignMark? StruckOnce(string text, int at) =>
        Around(text, at, "~") is { } range
            ? new ForeignMark(range, "is struck out in some programs, but not here.", "Write ~~words~~ to strike them out.")
            : null;

    /// <summary><c>%%Ask Bo.%%</c>: a comment in Obsidian.</summary>
    private static ForeignMark? Hidden(string text, int at) =>
        Next(text, at) == '%'
        && !IsBehindNumber(text, at)
        && To(text, at + 2, "%%", LongestFormula) is { Length: > 2 } range
        && !IsBehindNumber(text, range.End - 2)
            ? new ForeignMark(
                new TextRange(at, range.End),
                "is a comment for another program, but readers would see it.",
                "Write a comment as <!-- words --> on a line of its own."
            )
            : null;

    /// <summary>Right after a word, or after a number and a blank: <c>5 %%</c>.</summary>
    private static bool IsBehindNumber(string text, int at) =>
        at > 0 && (char.IsLetterOrDigit(text[at - 1]) || at > 1 && Characters.IsBlank(text[at - 1]) && char.IsDigit(text[at - 2]));

    /// <summary><c>||spoiler||</c>.</summary>
    private static ForeignMark? Spoiler(string text, int at) =>
        Around(text, at, "||") is { } range
            ? new ForeignMark(range, "is hidden until a click in some programs, but not here.", "Write only the words.")
            : null;

    /// <summary><c>^^words^^</c>.</summary>
    private static ForeignMark? Underlined(string text, int at) =>
        Around(text, at, "^^") is { } range
            ? new ForeignMark(range, "marks words as inserted, which articles do not support.", "Write only the words, or **words**.")
            : null;

    /// <summary>A sign right before words and the same right after them, with no letter outside: at most one line.</summary>
    private static TextRange? Around(string text, int at, string sign)
    {
        var first = at + sign.Length;
        var begins = string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0 && IsWord(text, first, letters: true);
        if (!begins || at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == sign[0]))
            return null;
        var line = LineFrom(text, first);
        var end = text.IndexOf(sign, first, line.Length, StringComparison.Ordinal);
        if (end < 0 || char.IsWhiteSpace(text[end - 1]))
            return null;
        var behind = end + sign.Length;
        var goesOn = behind < text.Length && (char.IsLetterOrDigit(text[behind]) || text[behind] == sign[0]);
        return goesOn ? null : new TextRange(at, behind);
    }

    private static ForeignMark? Raised(string text, int at)
    {
        const int Longest = 12;
        var sign = text[at];
        if (sign == '^' && Next(text, at) == '[' && To(text, at, "]", LongestSign) is { } note)
        {
            return new ForeignMark(
                note,
                "is an inline footnote, which articles do not support.",
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
            ? new ForeignMark(
                new TextRange(at, end + 1),
                $"{(sign == '^' ? "raises" : "lowers")} letters or digits, which articles do not support.",
                sign == '^' ? "Write the raised character itself, such as ²." : "Write the lowered character itself, such as ₂."
            )
            : null;
    }

    /// <summary>A name for a block, at the end of a line, as Obsidian has it: <c>Words. ^tide</c>.</summary>
    private static ForeignMark? BlockName(string text, int at)
    {
        var line = LineFrom(text, at);
        var isName = line.Length > 1 && (at == 0 || text[at - 1] is ' ' or '\n' or '\r');
        for (var i = at + 1; i < line.End && isName; i++)
            isName = text[i] is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9');
        return isName ? new ForeignMark(line, "is the name of a block for another program, but readers would see it.", "Delete it.") : null;
    }

    private static ForeignMark? Formula(string text, int at) =>
        Next(text, at) == '$' && Next(text, at + 1) != '$' && To(text, at + 2, "$$", LongestFormula) is { } range && IsClosed(text, range)
            ? new ForeignMark(
                new TextRange(at, range.End),
                "is a formula, which articles do not support.",
                "Write it as text, or as code between lines of ```."
            )
            : null;

    /// <summary>Prices of two and of three signs are no formula.</summary>
    private static bool IsClosed(string text, TextRange range) => range.End >= text.Length || text[range.End] != '$';

    /// <summary>
    /// <c>$m = x^2$</c>, by the rule of Pandoc: no blank inside its signs, no digit after it; and a sign of mathematics or one letter in
    /// it, so that prices are none.
    /// </summary>
    private static ForeignMark? ShortFormula(string text, int at)
    {
        var first = at + 1;
        if (!IsWord(text, first) || text[first] == '$' || at > 0 && (text[at - 1] == '$' || char.IsLetterOrDigit(text[at - 1])))
            return null;
        var line = LineFrom(text, first);
        var end = text.IndexOf('$', first, line.Length);
        if (end < 0 || char.IsWhiteSpace(text[end - 1]))
            return null;
        if (end + 1 < text.Length && (char.IsLetterOrDigit(text[end + 1]) || text[end + 1] == '$'))
            return null;
        var isFormula = end - first == 1 && char.IsLetter(text[first]) || text.IndexOfAny(SignsOfFormulas, first, end - first) >= 0;
        return isFormula
            ? new ForeignMark(
                new TextRange(at, end + 1),
                "is a formula, which articles do not support.",
                "Write it as text, or as code: `m = x * x`."
            )
            : null;
    }

    private static readonly char[] SignsOfFormulas = ['\\', '^', '_', '=', '<', '>'];
}
