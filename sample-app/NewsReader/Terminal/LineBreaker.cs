using System.Globalization;
using System.Text;

namespace NewsReader.Terminal;

/// <summary>
/// Breaks a line of text to a width in terminal cells. Spectre's own wrapping breaks at any white space, so it parts the
/// no-break spaces of French; and a Japanese paragraph, having no spaces, is a single word to it.
/// </summary>
internal static class LineBreaker
{
    /// <summary>
    /// The text in lines of at most <paramref name="width"/> cells. Breaks stand where there is a space, and between East Asian
    /// characters where their rules allow it. Only what alone is wider than a line is broken elsewhere, between two characters
    /// as the reader sees them.
    /// </summary>
    public static IReadOnlyList<string> Break(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var lineWidth = 0;
        foreach (var (word, spacesBefore) in Words(text))
        {
            var wordWidth = CellWidth.Of(word);
            var gap = line.Length == 0 ? 0 : spacesBefore;
            if (line.Length > 0 && lineWidth + gap + wordWidth > width)
            {
                EndLine();
                gap = 0;
            }
            if (wordWidth <= width)
                Add(new string(' ', gap) + word, gap + wordWidth);
            else
                AddInPieces(word);
        }
        if (line.Length > 0)
            EndLine();
        return lines;

        void Add(string words, int cells)
        {
            line.Append(words);
            lineWidth += cells;
        }

        void EndLine()
        {
            lines.Add(line.ToString());
            line.Clear();
            lineWidth = 0;
        }

        void AddInPieces(string word)
        {
            foreach (var character in Characters(word))
            {
                var cells = CellWidth.Of(character);
                if (lineWidth > 0 && lineWidth + cells > width)
                    EndLine();
                Add(character, cells);
            }
        }
    }

    /// <summary>The cells of the widest part of the text that a break must not part.</summary>
    public static int WidestWord(string text) => Words(text).Select(word => CellWidth.Of(word.Text)).DefaultIfEmpty().Max();

    private static IEnumerable<(string Text, int SpacesBefore)> Words(string text)
    {
        var word = new StringBuilder();
        var spaces = 0;
        var previous = "";
        foreach (var character in Characters(text))
        {
            var isSpace = IsBreakingSpace(character);
            if (word.Length > 0 && (isSpace || EastAsianBreaks.MayBreakBetween(previous, character)))
            {
                yield return (word.ToString(), spaces);
                word.Clear();
                spaces = 0;
            }
            if (isSpace)
                spaces++;
            else
                word.Append(character);
            previous = character;
        }
        if (word.Length > 0)
            yield return (word.ToString(), spaces);
    }

    private static IEnumerable<string> Characters(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(text, start);
            yield return text.Substring(start, length);
            start += length;
        }
    }

    // White space less the no-break spaces.
    private static bool IsBreakingSpace(string character) =>
        char.IsWhiteSpace(character[0]) && character[0] is not ('\u00A0' or '\u2007' or '\u202F');
}
