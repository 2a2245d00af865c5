using System.Runtime.CompilerServices;
using NewsContent.Text.Notes;
using NewsContent.Text.Passages;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Body;

/// <summary>
/// The heading rule: one line in a block of its own, not too long, without a quotation mark, without closing punctuation, and without
/// the signs or words by which a line is something else (<see cref="LineForm"/>). <c>## </c> before a line says it explicitly, wherever
/// the line stands; <c>\</c> denies it.
/// </summary>
internal static class HeadingRule
{
    /// <summary>The longest line, in UTF-16 code units, that is a heading by its shape alone.</summary>
    public const int LongestHeading = 80;

    private const char ExplicitMark = '#';

    /// <summary>As in Markdown there are six levels of headings.</summary>
    private const int MostMarks = 6;

    /// <summary>The level of a heading without a mark, and of <c>#</c> and <c>##</c>: the headline has the first.</summary>
    public const int FirstLevel = 2;

    /// <summary>From so many blanks on an indented line is code, as in Markdown.</summary>
    private const int IndentOfCode = 4;

    /// <summary>
    /// How many characters are before the heading's words in a line that begins with <c>##</c> (or one to six of these signs), a blank, and
    /// words; 0 when the line is not an explicit heading.
    /// </summary>
    /// <param name="words">The line, without the blanks at its ends.</param>
    public static int ExplicitMarkLength(string words) => ExplicitMarkLength(words, new TextRange(0, words.Length));

    /// <summary>The same for a line inside a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line, without the blanks at its ends.</param>
    public static int ExplicitMarkLength(string text, TextRange line)
    {
        var words = line.Start;
        while (words < line.End && text[words] == ExplicitMark)
            words++;
        if (words - line.Start is 0 or > MostMarks || words == line.End || !Characters.IsBlank(text[words]))
            return 0;

        while (Characters.IsBlank(text[words]))
            words++;

        // "# # #" ends a press release, and heads nothing.
        for (var i = words; i < line.End; i++)
        {
            if (text[i] is not ('#' or '*' or '-') && !Characters.IsBlank(text[i]))
                return words - line.Start;
        }

        return 0;
    }

    /// <summary>The same for a line of a file; 0 too when the line is indented as code is.</summary>
    public static int ExplicitMarkLength(ArticleSource source, SourceLine line) =>
        IsIndentedAsCode(source, line) ? 0 : ExplicitMarkLength(source.Text, line.Trimmed);

    /// <summary>The level of an explicit heading: 2 for <c>##</c>, 3 for <c>###</c> and so on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">An explicit heading's line, without the blanks at its ends.</param>
    public static int LevelOf(string text, TextRange line)
    {
        var level = 0;
        while (text[line.Start + level] == ExplicitMark)
            level++;
        return Math.Max(FirstLevel, level);
    }

    /// <summary>A line alone in its block is a heading without a mark, unless it is among others like it.</summary>
    public static bool IsImplicit(ArticleSource source, SourceLine line)
    {
        // An invisible character in a heading makes it no other line; a lost one may have been a mark or a full stop.
        var words = WithoutNote(line.Trimmed, NoteFinder.AtHeading(source.Text, line.Trimmed));
        return ExplicitMarkLength(source, line) == 0
            && HasShape(source.Original, words)
            && !(IsIndentedAsCode(source, line) && HasSignsOfCode(source.Text, words));
    }

    /// <summary>A heading's line less the note that gives the section's name.</summary>
    public static TextRange WithoutNote(TextRange line, Note? note) =>
        note is { Kind: NoteKind.Note } given ? new TextRange(line.Start, given.Removed.Start) : line;

    /// <summary>Four blanks or a tab are before the line.</summary>
    public static bool IsIndentedAsCode(ArticleSource source, SourceLine line)
    {
        var indent = line.Trimmed.Start - line.Full.Start;
        return indent >= IndentOfCode || indent > 0 && source.Text.IndexOf('\t', line.Full.Start, indent) >= 0;
    }

    /// <summary>Whether a line has signs of code, or begins without a capital as code mostly does.</summary>
    public static bool HasSignsOfCode(string text, TextRange line)
    {
        if (char.IsLower(text[line.Start]))
            return true;
        for (var i = line.Start; i < line.End; i++)
        {
            if (IsSignOfCode(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>A line alone in its block has the shape of a heading.</summary>
    /// <param name="words">The line, without the blanks at its ends.</param>
    public static bool HasShape(string words) => HasShape(words, new TextRange(0, words.Length));

    /// <summary>The same for a line inside a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line, without the blanks at its ends.</param>
    public static bool HasShape(string text, TextRange line) => HasShapeOfAnyForm(text, line) && LineForms.Of(text, line) == LineForm.Words;

    /// <summary>
    /// A line that has the shape of a heading, and is a result or an item with a number: above a long paragraph it is one.
    /// </summary>
    public static bool IsResultOrItem(string text, TextRange line) =>
        HasShapeOfAnyForm(text, line) && LineForms.Of(text, line) is LineForm.Score or LineForm.NumberedItem;

    /// <summary>Has a heading's shape and says a number, a life's dates or a prize: in a row it is one of the list.</summary>
    public static bool IsOfList(string text, TextRange line) =>
        HasShapeOfAnyForm(text, line) && LineForms.Of(text, line) is LineForm.Measure or LineForm.LifeDates or LineForm.Award;

    [MethodImpl(HotPath.Options)]
    private static bool HasShapeOfAnyForm(string text, TextRange line)
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
            if (Characters.IsOpeningMark(c) || Characters.IsDoubleQuotationMark(c) || c == Characters.Lost)
                return false;
            if (c == '\'' && i + 1 < line.End && text[i + 1] == c)
                return false;
            hasWord |= Characters.IsWordPart(c);
        }

        // A row of asterisks or dashes parts the text; it heads nothing.
        return hasWord;
    }

    private static bool IsSignOfCode(char c) => c is '=' or ';' or '{' or '}' or '_' or '$' or '\\' or '#' or '<' or '>';
}
