using NewsContent.Text;

namespace NewsContent.Markdown.Extensions;

/// <content>Stars and low lines that stress nothing, so that readers see them.</content>
internal static partial class ForeignMarks
{
    private static readonly HashSet<char> Openings = [.. "([{“„«‹‘\"'—–¿¡"];

    /// <summary>Two stars that stress nothing: a blank or a full stop is on the wrong side.</summary>
    private static ForeignMark? Stars(string text, int at)
    {
        if (Next(text, at) != '*' || at > 0 && text[at - 1] == '*' || Next(text, at + 1) == '*')
            return null;
        var touchesWord = IsWord(text, at + 2) || at > 0 && IsWord(text, at - 1);
        return touchesWord || PairsWrongly(text, at)
            ? new ForeignMark(
                TextRange.At(at, 2),
                "does not make words bold here, so readers would see it.",
                "Write it right before the first word and right after the last one, with a space or punctuation outside."
            )
            : null;
    }

    /// <summary>
    /// With blanks on both sides, and the stars that it belongs to on the line: <c>**bold ** and ** bold**</c>. A power has none:
    /// <c>2 ** 3</c>.
    /// </summary>
    private static bool PairsWrongly(string text, int at)
    {
        var line = LineFrom(text, at);
        var next = text.IndexOf("**", at + 2, Math.Max(0, line.End - at - 2), StringComparison.Ordinal);
        if (next > at + 2 && !char.IsWhiteSpace(text[next - 1]) && text[next - 1] != '`')
            return true;
        var before = Math.Min(at, LongestSign);
        var previous = before < 2 ? -1 : text.LastIndexOf("**", at - 1, before, StringComparison.Ordinal);
        return previous >= 0
            && IsWord(text, previous + 2)
            && (previous == 0 || !char.IsLetterOrDigit(text[previous - 1]))
            && text.IndexOf('\n', previous, at - previous) < 0;
    }

    /// <summary>One star or low line before a word, and none after the last one: <c>*unclosed</c>, <c>* stress*</c>.</summary>
    private static ForeignMark? Unclosed(string text, int at, LinePlace place)
    {
        var sign = text[at];
        var isFirst = IsParted(text, at);
        if (!isFirst && !IsBehindOpening(text, at) || Next(text, at) == sign)
            return null;
        var word = at + 1;
        if (Next(text, at) == ' ')
            return place == LinePlace.Inside && isFirst ? WithBlank(text, at) : null;
        while (word < text.Length && QuotationMarks.Contains(text[word]))
            word++;
        return word < text.Length && char.IsLetter(text[word])
            ? new ForeignMark(
                TextRange.At(at, 1),
                "is never closed, so readers would see it.",
                $"Write another {sign} right after the last word in italics."
            )
            {
                MayBeNote = sign == '*',
            }
            : null;
    }

    /// <summary><c>__unclosed</c>, <c>~~unclosed</c>.</summary>
    private static ForeignMark? Doubled(string text, int at, string what)
    {
        var sign = text[at];
        var isDoubled = Next(text, at) == sign && IsWord(text, at + 2, letters: true);
        return isDoubled && (IsParted(text, at) || IsBehindOpening(text, at))
            ? new ForeignMark(
                TextRange.At(at, 2),
                $"{what} here, because it is never closed, and readers would see it.",
                $"Write another {sign}{sign} right after the last word."
            )
            : null;
    }

    /// <summary><c>`unclosed</c>; <c>`so'</c> is a quotation, and <c>Hawai`i</c> a word.</summary>
    private static ForeignMark? Tick(string text, int at)
    {
        var isFirst = IsParted(text, at) && IsWord(text, at + 1, letters: true);
        var line = LineFrom(text, at);
        return isFirst && text.IndexOf('\'', at, line.Length) < 0
            ? new ForeignMark(
                TextRange.At(at, 1),
                "begins code that never ends, so readers would see it.",
                "Write another ` right after the last word of the code."
            )
            : null;
    }

    private static bool IsParted(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]);

    /// <summary>A straight mark opens after a blank alone.</summary>
    private static bool IsBehindOpening(string text, int at) =>
        Openings.Contains(text[at - 1]) && (text[at - 1] is not ('"' or '\'') || IsParted(text, at - 1));

    /// <summary><c>* stress*</c> within a line: the blank keeps the first sign from stressing.</summary>
    private static ForeignMark? WithBlank(string text, int at)
    {
        var sign = text[at];
        var line = LineFrom(text, at);
        if (at + 2 >= line.End || !char.IsLetter(text[at + 2]))
            return null;
        var end = text.IndexOf(sign, at + 2, line.End - at - 2);
        var isClosed = end > 0 && char.IsLetter(text[end - 1]) && Next(text, end) != sign && !IsWord(text, end + 1, letters: true);
        return isClosed
            ? new ForeignMark(
                new TextRange(at, end + 1),
                "is not in italics, so readers would see its marks.",
                $"Delete the space after the first {sign}."
            )
            : null;
    }

    /// <summary>A star right after a word, and no word after it: it leads to a note that begins with a star.</summary>
    /// <param name="text">The file.</param>
    /// <param name="words">Words without inlines in them.</param>
    public static bool LeadsToNote(string text, TextRange words)
    {
        for (var i = text.IndexOf('*', words.Start, words.Length); i >= 0; i = text.IndexOf('*', i + 1, words.End - i - 1))
        {
            var isBehind = i > 0 && text[i - 1] is not ('*' or '\\') && IsWord(text, i - 1);
            if (isBehind && Next(text, i) != '*' && !IsWord(text, i + 1, letters: true))
                return true;
        }

        return false;
    }
}
