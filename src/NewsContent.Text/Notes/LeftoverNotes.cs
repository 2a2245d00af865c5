using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Notes;

/// <summary>
/// Finds braces that stay in the text and look as if an author had meant a note: a whole note in the wrong place, and anything in
/// braces right behind a quotation. Readers would see them.
/// </summary>
internal static class LeftoverNotes
{
    /// <summary>What an author writes into a note is not longer.</summary>
    private const int LongestNote = 160;

    /// <summary>Reports those of one passage.</summary>
    public static void Report(PassageSyntax? passage, ProblemList problems, CancellationToken cancellation)
    {
        if (passage is null or { IsCode: true })
            return;
        var text = passage.TextBesideCode;
        var notes = passage.Notes;
        var next = 0;
        for (var brace = text.IndexOf('{'); brace >= 0; brace = text.IndexOf('{', brace + 1))
        {
            cancellation.ThrowIfCancellationRequested();

            // Braces and notes come in one order.
            while (next < notes.Count && notes[next].Offset < brace)
                next++;
            if (IsEscaped(text, brace) || IsTold(notes, next, brace))
                continue;
            var close = text.IndexOf('}', brace, Math.Min(LongestNote, text.Length - brace));
            if (close < 0)
                continue;
            if (!NoteShape.IsWellFormed(text.Substring(brace + 1, close - brace - 1)) && !FollowsQuotation(text, brace))
                continue;

            var range = new TextRange(brace, close + 1);
            problems.Add(ArticleRules.NoteOutOfPlace, passage.InFile(range), range.In(text));
            brace = close;
        }
    }

    private static bool IsEscaped(string text, int brace) => brace > 0 && text[brace - 1] == '\\';

    // What never closes is told already; what a backslash denies is text. A note that was taken out may stand at the same place.
    private static bool IsTold(IReadOnlyList<Note> notes, int next, int brace)
    {
        for (; next < notes.Count && notes[next].Offset == brace; next++)
        {
            if (notes[next].Kind != NoteKind.Note)
                return true;
        }

        return false;
    }

    /// <summary>
    /// A quotation ends before the brace; blanks and the punctuation of the sentence may stand between, as before a note.
    /// </summary>
    private static bool FollowsQuotation(string text, int brace)
    {
        const int MostBetween = 4;
        for (var i = brace - 1; i >= 0 && i >= brace - MostBetween; i--)
        {
            if (Characters.IsDoubleQuotationMark(text[i]))
                return i > 0 && !Characters.IsBlank(text[i - 1]);
            if (!NoteFinder.IsBetween(text[i]))
                return false;
        }

        return false;
    }
}
