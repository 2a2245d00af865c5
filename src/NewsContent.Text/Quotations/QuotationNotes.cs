using NewsContent.Text.Notes;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>The author's notes of a text, each given to the quotation that ends right before it.</summary>
internal sealed class QuotationNotes(ArticleSource source, ProblemList problems)
{
    private readonly Dictionary<int, NoteContent> _byQuotation = [];
    private readonly Dictionary<string, TextRange> _names = new(StringComparer.Ordinal);

    /// <summary>What is noted at a quotation; null when nothing is.</summary>
    public NoteContent? At(int quotation) => _byQuotation.TryGetValue(quotation, out var content) ? content : null;

    /// <summary>Takes the notes of one passage.</summary>
    /// <param name="passageIndex">Its index.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="quotationsByEnd">The quotations, by the passage they end in and the end of their closing mark in its text.</param>
    public void Take(int passageIndex, PassageSyntax passage, IReadOnlyDictionary<(int Passage, int End), int> quotationsByEnd)
    {
        foreach (var note in passage.Notes)
        {
            if (note.Kind == NoteKind.NeverCloses)
                Report(note, null, "It never closes. Put a } at its end, on the same line.");
            else if (!quotationsByEnd.TryGetValue((passageIndex, note.Offset), out var quotation))
                Report(note, null, "No quotation ends right before it. Put it behind the mark that closes the quotation.");
            else
                Take(quotation, note);
        }
    }

    private void Take(int quotation, Note note)
    {
        var content = NoteContent.Read(note.ContentIn(source.Text));
        if (content.Fault is not null)
        {
            Report(note, null, content.Fault);
            return;
        }

        if (content.MemberName is { } name)
        {
            if (_names.TryGetValue(name, out var other))
            {
                Report(note, other, $"A quotation at line {problems.LineNumber(other.Start)} has this name already. Give each its own.");
                return;
            }

            _names.Add(name, note.Range);
        }

        // {by Maria Soto} {#WeStay} say together what {by Maria Soto #WeStay} says.
        if (_byQuotation.TryGetValue(quotation, out var first))
        {
            if (first.SaysSpeaker && content.SaysSpeaker || first.MemberName is not null && content.MemberName is not null)
            {
                Report(note, null, "Another note at this quotation says it already. Keep one of the two.");
                return;
            }

            content = (first.SaysSpeaker ? first : content) with { MemberName = first.MemberName ?? content.MemberName };
        }

        _byQuotation[quotation] = content;
    }

    private void Report(Note note, TextRange? other, string fault) =>
        problems.Add(ArticleRules.NoteNotValid, note.Range, other, note.Range.In(source.Text), fault);
}
