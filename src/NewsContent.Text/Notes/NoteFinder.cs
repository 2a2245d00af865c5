using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Notes;

/// <summary>Finds notes in a line. A brace anywhere else, or before anything but <c>by</c> and <c>#</c>, is text.</summary>
internal static class NoteFinder
{
    private const char Open = '{';
    private const char Close = '}';
    private const char Denial = '\\';

    /// <summary>A note that continues longer has lost its brace.</summary>
    private const int LongestNote = 160;

    /// <summary>Whether a line has a brace at all.</summary>
    public static bool MayHold(string text, TextRange line) => IndexOf(text, Open, line.Start, line.End) >= 0;

    /// <summary>
    /// The next note that follows a quotation mark, the punctuation after one, or another note, on one line; also the next brace that a
    /// backslash denies. Null when there is none.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="from">Where the search begins: after the note found last.</param>
    /// <param name="isBehindMark">Whether a quotation mark is right before the line, with nothing but signs of markup between.</param>
    /// <param name="cancellation">Honoured at each brace.</param>
    public static Note? NextAtQuotation(
        string text,
        TextRange line,
        int from,
        bool isBehindMark = false,
        CancellationToken cancellation = default
    )
    {
        for (var brace = IndexOf(text, Open, from, line.End); brace >= 0; brace = IndexOf(text, Open, brace + 1, line.End))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!NoteShape.Begins(text, brace, line.End))
                continue;
            if (brace > line.Start && text[brace - 1] == Denial)
                return Denied(brace);

            var before = BlanksBefore(text, brace, line.Start);
            var isChained = before == from && from > line.Start;
            if (isChained || FollowsMark(text, before, line.Start, isBehindMark))
                return Read(text, brace, before, line.End);
        }

        return null;
    }

    /// <summary>The note that ends a heading's line and gives the section's name, or null.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The heading's line, without the blanks at its ends.</param>
    public static Note? AtHeading(string text, TextRange line)
    {
        var brace = line.Length == 0 ? -1 : text.LastIndexOf(Open, line.End - 1, line.Length);
        if (brace < 0 || !NoteShape.Begins(text, brace, line.End))
            return null;
        if (brace > line.Start && text[brace - 1] == Denial)
            return Denied(brace);

        // Behind the note nothing but the punctuation that an author puts to the wrong side of it.
        var close = IndexOf(text, Close, brace, line.End);
        if (close >= 0 && close < line.End - 1)
            return null;
        var before = BlanksBefore(text, brace, line.Start);
        return before == line.Start ? null : Read(text, brace, before, line.End);
    }

    /// <summary>What can be between a closing mark and its note: the end of the sentence around the quotation.</summary>
    public static bool IsBetween(char c) =>
        c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\u2026' or '\u3002' or '\u3001' or '\u060C' || Characters.IsBlank(c);

    private static Note Denied(int brace) => new(0, new TextRange(brace - 1, brace), new TextRange(brace, brace + 1), NoteKind.Denied);

    private static Note Read(string text, int brace, int before, int end)
    {
        var close = IndexOf(text, Close, brace, Math.Min(end, brace + LongestNote));
        return close < 0 || HoldsText(text, brace + 1, close)
            ? new Note(0, new TextRange(brace, brace), new TextRange(brace, NoteShape.EndOfOpening(text, brace, end)), NoteKind.NeverCloses)
            : new Note(0, new TextRange(before, close + 1), new TextRange(brace, close + 1), NoteKind.Note);
    }

    // A quotation or another brace before the closing one: the author forgot it, and no text must be lost for that.
    private static bool HoldsText(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == Open || Characters.IsDoubleQuotationMark(text[i]))
                return true;
        }

        return false;
    }

    private static bool FollowsMark(string text, int end, int start, bool isBehindMark)
    {
        const int MostBetween = 4;
        for (var i = end - 1; i >= start; i--)
        {
            if (i < end - MostBetween)
                return false;
            if (Characters.IsQuotationMark(text[i]))
                return true;
            if (!IsBetween(text[i]))
                return false;
        }

        return isBehindMark;
    }

    private static int BlanksBefore(string text, int end, int start)
    {
        while (end > start && Characters.IsBlank(text[end - 1]))
            end--;
        return end;
    }

    private static int IndexOf(string text, char c, int start, int end) => start >= end ? -1 : text.IndexOf(c, start, end - start);
}
