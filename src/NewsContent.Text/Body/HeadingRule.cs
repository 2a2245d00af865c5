using NewsContent.Text.Passages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>
/// The heading rule: one line in a block of its own, not too long, without an opening quotation mark and without closing
/// punctuation. <c>## </c> before a line says it explicitly, wherever the line stands; <c>\</c> denies it.
/// </summary>
internal static class HeadingRule
{
    /// <summary>The longest line, in UTF-16 code units, that is a heading by its shape alone.</summary>
    public const int LongestHeading = 80;

    private const char ExplicitMark = '#';

    /// <summary>Markdown has six levels of headings; articles have one, and authors used to Markdown write any of the six.</summary>
    private const int MostMarks = 6;

    /// <summary>
    /// How many characters stand before the heading's words in a line that begins with <c>##</c> (or one to six of these signs),
    /// a blank, and words; 0 when the line is no explicit heading.
    /// </summary>
    /// <param name="words">The line, less the blanks at its ends.</param>
    public static int ExplicitMarkLength(string words) => ExplicitMarkLength(words, new TextRange(0, words.Length));

    /// <summary>The same for a line inside a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line, less the blanks at its ends.</param>
    public static int ExplicitMarkLength(string text, TextRange line)
    {
        var words = line.Start;
        while (words < line.End && text[words] == ExplicitMark)
            words++;
        if (words - line.Start is 0 or > MostMarks || words == line.End || !Characters.IsBlank(text[words]))
            return 0;

        // The line has no blank at its end, so that words follow.
        while (Characters.IsBlank(text[words]))
            words++;
        return words - line.Start;
    }

    /// <summary>A line alone in its block has the shape of a heading.</summary>
    /// <param name="words">The line, less the blanks at its ends.</param>
    public static bool HasShape(string words) => HasShape(words, new TextRange(0, words.Length));

    /// <summary>The same for a line inside a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line, less the blanks at its ends.</param>
    public static bool HasShape(string text, TextRange line)
    {
        if (line.Length > LongestHeading || text[line.Start] == PassageBuilder.Escape)
            return false;
        if (Characters.IsClosingPunctuation(text[line.End - 1]))
            return false;

        var hasWord = false;
        for (var i = line.Start; i < line.End; i++)
        {
            var c = text[i];
            // Where a character was lost it may have been a quotation mark or a full stop.
            if (Characters.IsOpeningMark(c) || c == Characters.Lost)
                return false;
            hasWord |= Characters.IsWordPart(c);
        }

        // A row of asterisks or dashes parts the text; it heads nothing.
        return hasWord;
    }
}
