using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Notes;

/// <summary>
/// Finds braces that stay in the text and look as if an author had meant a note: a whole note in the wrong place, and anything in braces
/// right after a quotation. Readers would see them.
/// </summary>
internal static class LeftoverNotes
{
    /// <summary>What an author writes into a note is not longer.</summary>
    private const int LongestNote = 160;

    /// <summary>How much of a note an example repeats.</summary>
    private const int LongestExample = 60;

    /// <summary>Reports those of one passage.</summary>
    /// <param name="passage">The passage; null for one that the article does not have.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured at each brace.</param>
    /// <param name="isHeadline">Whether it is the headline, which can have one kind of note only.</param>
    public static void Report(PassageSyntax? passage, ProblemList problems, CancellationToken cancellation, bool isHeadline = false)
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
            var content = text.Substring(brace + 1, close - brace - 1);
            var isWellFormed = NoteShape.IsWellFormed(content);
            if (!isWellFormed && !FollowsQuotation(text, brace))
                continue;

            var range = new TextRange(brace, close + 1);
            problems.Add(
                ArticleRules.NoteOutOfPlace,
                passage.InFile(range),
                range.In(text),
                Advice(isWellFormed ? content : null, isHeadline)
            );
            brace = close;
        }
    }

    /// <summary>Where a note belongs, or how to write one; null stands for what is not a note.</summary>
    private static string Advice(string? note, bool isHeadline)
    {
        if (note is null)
        {
            return "Write {by Maria Soto}, {by nobody} or {#WeStay} right after a quotation’s closing mark, or {#Name} at the end of a "
                + "heading.";
        }

        var content = NoteContent.Read(note.Trim());
        if (isHeadline && !content.IsOnlyNobodys)
            return "The only note that a headline can have is {by nobody}, right after a closing mark. Delete this one.";
        var example = Excerpt.Of(note.Trim(), LongestExample);
        return content.SaysSpeaker
            ? $"Move it to right after the closing mark of the quotation, as in “…”{{{example}}}."
            : $"Move it to right after the closing mark of its quotation, as in “…”{{{example}}}, or to the end of its heading.";
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

    /// <summary>A quotation ends before the brace; blanks and the punctuation of the sentence can be between, as before a note.</summary>
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
