using NewsContent.Text.Body;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>
/// What comes with text copied from a printed page: words divided at the line's end, letters joined into one character, page numbers.
/// </summary>
internal static class PrintLeftovers
{
    private const int ShortestPart = 2;
    private const int LongestPart = 12;

    /// <summary>Words after a hyphen that hangs: "two- and three-year", "Haupt- und Nebenamt".</summary>
    private static readonly HashSet<string> BehindHangingHyphen = new(
        (
            "and or to as nor but than into vs und oder bis sowie wie noch beziehungsweise et ou y o e u i of en och eller og eller a lub "
            + "ja"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Words that begin a clause: before them the hyphen is a dash that lost a blank.</summary>
    private static readonly HashSet<string> OwnWords = new(
        (
            "the an in on at for with by from that which who whose when where while if is are was were be been he she it they we you his "
            + "her "
            + "its their our my this these those not no so then there here all some one two what how why even just only also because "
            + "der die das den dem des ein eine einen einem einer im in am an auf mit von vor für zu zur zum bei ist sind war waren er sie "
            + "es wir ihr ich nicht kein keine so da dass wenn weil aber auch nur le la les un une des du de en dans sur pour par qui que "
            + "el los las una unos por para con sin que no se su"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly Dictionary<char, string> JoinedLetters = new()
    {
        ['\uFB00'] = "ff",
        ['\uFB01'] = "fi",
        ['\uFB02'] = "fl",
        ['\uFB03'] = "ffi",
        ['\uFB04'] = "ffl",
        ['\uFB05'] = "st",
        ['\uFB06'] = "st",
    };

    /// <summary>Lines that are the number of a page.</summary>
    public static void ReportPageNumbers(ArticleSource source, IReadOnlyList<BodyBlock> blocks, ProblemList problems)
    {
        foreach (var block in blocks)
        {
            for (var i = block.Start; i < block.End && block.Kind == BlockKind.Text; i++)
            {
                var line = source.Lines[i].Trimmed;
                if (line.Length > HeadingRule.LongestHeading || !PageNumber.Is(line.In(source.Text)))
                    continue;
                problems.Add(AdviceRules.LeftoverOfPrint, line, line.In(source.Text), "it is a page number", "Delete the line.");
            }
        }
    }

    /// <summary>Divided words and joined letters of a passage: one message for each kind, at the first.</summary>
    public static void ReportWords(PassageSyntax passage, ProblemList problems)
    {
        if (passage.IsCode)
            return;
        var text = passage.Text;
        foreach (var (offset, letters) in JoinedLettersIn(text))
        {
            Report(
                passage,
                problems,
                WordAround(text, offset),
                $"“{text[offset]}” in it is a single character, so searches miss the word",
                $"Write the letters {letters}."
            );
            break;
        }

        foreach (var (word, hyphen) in DividedWords(text))
        {
            var (first, second) = (text.Substring(word.Start, hyphen - word.Start), text.Substring(hyphen + 2, word.End - hyphen - 2));
            Report(
                passage,
                problems,
                word,
                "the word was divided at the end of a line",
                $"Write “{first}{second}”, or “{first}-{second}” if the word has a hyphen."
            );
            break;
        }
    }

    /// <summary>The characters of a text that are joined letters.</summary>
    public static IEnumerable<(int Offset, string Letters)> JoinedLettersIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (JoinedLetters.TryGetValue(text[i], out var letters))
                yield return (i, letters);
        }
    }

    /// <summary>The divided words of a text, each with the place of its hyphen, after which one blank stands.</summary>
    public static IEnumerable<(TextRange Word, int Hyphen)> DividedWords(string text)
    {
        var hyphen = text.IndexOf("- ", StringComparison.Ordinal);
        while (hyphen >= 0)
        {
            if (DividedAt(text, hyphen) is { } word)
                yield return (word, hyphen);
            hyphen = text.IndexOf("- ", hyphen + 1, StringComparison.Ordinal);
        }
    }

    private static void Report(PassageSyntax passage, ProblemList problems, TextRange range, string what, string repair) =>
        problems.Add(AdviceRules.LeftoverOfPrint, passage.InFile(range), range.In(passage.Text), what, repair);

    /// <summary>
    /// The word that a hyphen and a blank divide; null where the hyphen is a dash, hangs before "and", or someone stutters.
    /// </summary>
    private static TextRange? DividedAt(string text, int hyphen)
    {
        var start = hyphen;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var next = hyphen + 2;
        var end = next;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        if (hyphen - start is < ShortestPart or > LongestPart || end - next is < ShortestPart or > LongestPart)
            return null;

        // "-one of them- left": a dash that lost its blank closes what another opened.
        if (OpensDash(text, start))
            return null;

        // A part of a longer compound is no part of a divided word.
        if (start > 0 && text[start - 1] is '-' or '\u2010' || end < text.Length && text[end] == '-')
            return null;
        if (!char.IsLower(text[hyphen - 1]) || !char.IsLower(text[next]))
            return null;
        var (first, second) = (text.Substring(start, hyphen - start), text.Substring(next, end - next));
        var isWord =
            BehindHangingHyphen.Contains(second)
            || OwnWords.Contains(second)
            || second.StartsWith(first, StringComparison.OrdinalIgnoreCase);
        return isWord ? null : new TextRange(start, end);
    }

    private static bool OpensDash(string text, int end)
    {
        const int Longest = 200;
        for (var i = end - 1; i > 0 && i > end - Longest; i--)
        {
            if (text[i] == '-' && char.IsLetter(text[i + 1]) && Characters.IsBlank(text[i - 1]))
                return true;
        }

        return false;
    }

    private static TextRange WordAround(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && Characters.IsWordPart(text[start - 1]))
            start--;
        while (end < text.Length && Characters.IsWordPart(text[end]))
            end++;
        return new TextRange(start, end);
    }
}
