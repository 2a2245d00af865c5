using NewsContent.Text.Source;

namespace NewsContent.Text.Notes;

/// <summary>Finds notes in a line. A brace anywhere else, or before anything but <c>by</c> and <c>#</c>, is text.</summary>
internal static class NoteFinder
{
    private const char Open = '{';
    private const char Close = '}';
    private const char NameSign = '#';
    private const char Denial = '\\';
    private const string By = "by";

    /// <summary>Whether a line has a brace at all.</summary>
    public static bool MayHold(string text, TextRange line) => IndexOf(text, Open, line.Start, line.End) >= 0;

    /// <summary>The next note that follows a quotation mark, or another note, on one line; null when there is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="from">Where the search begins: behind the note found last.</param>
    public static Note? NextAtQuotation(string text, TextRange line, int from)
    {
        for (var brace = IndexOf(text, Open, from, line.End); brace >= 0; brace = IndexOf(text, Open, brace + 1, line.End))
        {
            if (!BeginsNote(text, brace, line.End)) continue;

            var isDenied = brace > line.Start && text[brace - 1] == Denial;
            var before = BlanksBefore(text, isDenied ? brace - 1 : brace, line.Start);
            if (before == line.Start || !Characters.IsQuotationMark(text[before - 1]) && !(before == from && from > line.Start)) continue;
            return Read(text, brace, before, line.End, isDenied);
        }

        return null;
    }

    /// <summary>The note that ends a heading's line and gives the section's name; null when there is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The heading's line, less the blanks at its ends.</param>
    public static Note? AtHeading(string text, TextRange line)
    {
        if (line.Length == 0 || text[line.End - 1] != Close) return null;
        var brace = text.LastIndexOf(Open, line.End - 1, line.Length);
        if (brace < 0 || NextVisible(text, brace + 1, line.End) is not { } next || text[next] != NameSign) return null;

        var isDenied = brace > line.Start && text[brace - 1] == Denial;
        var before = BlanksBefore(text, isDenied ? brace - 1 : brace, line.Start);
        return before == line.Start ? null : Read(text, brace, before, line.End, isDenied);
    }

    private static Note Read(string text, int brace, int before, int end, bool isDenied)
    {
        if (isDenied) return new Note(0, new TextRange(brace - 1, brace), new TextRange(brace, brace + 1), NoteKind.Denied);

        var close = IndexOf(text, Close, brace, end);
        return close < 0 || HoldsText(text, brace + 1, close)
            ? new Note(0, new TextRange(brace, brace), new TextRange(brace, NextVisible(text, brace + 1, end) is { } next && text[next] != NameSign ? next + By.Length : brace + 1), NoteKind.NeverCloses)
            : new Note(0, new TextRange(before, close + 1), new TextRange(brace, close + 1), NoteKind.Note);
    }

    // A quotation or another brace before the closing one: the author forgot it, and no text must be lost for that.
    private static bool HoldsText(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == Open || text[i] != '\u2018' && Characters.IsOpeningMark(text[i])) return true;
        }

        return false;
    }

    private static bool BeginsNote(string text, int brace, int end)
    {
        if (NextVisible(text, brace + 1, end) is not { } next) return false;
        if (text[next] == NameSign) return true;
        var after = next + By.Length;
        return after <= end && string.Compare(text, next, By, 0, By.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (after == end || Characters.IsBlank(text[after]) || text[after] == Close);
    }

    private static int? NextVisible(string text, int start, int end)
    {
        while (start < end && Characters.IsBlank(text[start])) start++;
        return start < end ? start : null;
    }

    private static int BlanksBefore(string text, int end, int start)
    {
        while (end > start && Characters.IsBlank(text[end - 1])) end--;
        return end;
    }

    private static int IndexOf(string text, char c, int start, int end) => start >= end ? -1 : text.IndexOf(c, start, end - start);
}
