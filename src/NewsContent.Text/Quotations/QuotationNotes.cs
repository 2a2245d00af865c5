using NewsContent.Text.Notes;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>The author's notes of a text, each given to the quotation that ends right before it.</summary>
internal sealed class QuotationNotes(ArticleSource source, ProblemList problems)
{
    private readonly Dictionary<int, NoteContent> _byQuotation = [];
    private readonly Dictionary<string, TextRange> _names = new(StringComparer.Ordinal);

    /// <summary>The names of persons that the notes give.</summary>
    public List<WrittenName> Names { get; } = [];

    /// <summary>What is noted at a quotation; null when nothing is.</summary>
    public NoteContent? At(int quotation) => _byQuotation.TryGetValue(quotation, out var content) ? content : null;

    /// <summary>Takes the notes of one passage.</summary>
    /// <param name="passageIndex">Its index.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="quotationsByEnd">The quotations, by the passage they end in and the end of their closing mark in its text.</param>
    /// <param name="hasMembers">Whether its quotations have names in C#; those of the summary have none.</param>
    /// <param name="isTurn">Whether a label says who speaks in it.</param>
    public void Take(
        int passageIndex,
        PassageSyntax passage,
        IReadOnlyDictionary<(int Passage, int End), int> quotationsByEnd,
        bool hasMembers,
        bool isTurn
    )
    {
        foreach (var note in passage.Notes)
        {
            if (note.Kind == NoteKind.Denied)
                continue;
            if (note.Kind == NoteKind.NeverCloses)
                Report(note, null, "It has no closing }, or it contains a quotation mark. Put a } right after the name, on the same line.");
            else if (QuotationBefore(passageIndex, passage.Text, note.Offset, quotationsByEnd) is { } quotation)
                Take(quotation, note, hasMembers);
            else if (isTurn)
                Report(note, null, "The label before these words already names the speaker. Delete the note.");
            else
                Report(note, null, "It does not follow a quotation. Put it right after the mark that closes the quotation.");
        }
    }

    // The full stop or comma of the sentence may stand between.
    private static int? QuotationBefore(
        int passageIndex,
        string text,
        int end,
        IReadOnlyDictionary<(int Passage, int End), int> quotationsByEnd
    )
    {
        for (var i = end; i >= 0; i--)
        {
            if (quotationsByEnd.TryGetValue((passageIndex, i), out var quotation))
                return quotation;
            if (i == 0 || !NoteFinder.IsBetween(text[i - 1]))
                return null;
        }

        return null;
    }

    private void Take(int quotation, Note note, bool hasMembers)
    {
        var content = NoteContent.Read(note.ContentIn(source.Text));
        if (content.Fault is not null)
        {
            Report(note, null, content.Fault);
            return;
        }

        TakeName(note, content);
        if (content.MemberName is not null && !hasMembers)
        {
            Report(note, null, "A quotation in the summary cannot have a name in C#. Delete the # and the name after it.");
            return;
        }

        if (content.MemberName is { } name)
        {
            if (_names.TryGetValue(name, out var other))
            {
                Report(
                    note,
                    other,
                    $"The quotation at line {problems.LineNumber(other.Start)} already has this name. Give each " + "its own name."
                );
                return;
            }

            _names.Add(name, note.Range);
        }

        // {by Maria Soto} {#WeStay} say together what {by Maria Soto #WeStay} says.
        if (_byQuotation.TryGetValue(quotation, out var first))
        {
            if (first.SaysSpeaker && content.SaysSpeaker || first.MemberName is not null && content.MemberName is not null)
            {
                Report(note, null, "Another note at this quotation already says this. Keep one of the two.");
                return;
            }

            content = (first.SaysSpeaker ? first : content) with { MemberName = first.MemberName ?? content.MemberName };
        }

        _byQuotation[quotation] = content;
    }

    private void TakeName(Note note, NoteContent content)
    {
        if (content.Speaker is not { Kind: SpeakerSyntaxKind.Person, Name: { } name })
            return;
        var start = source.Text.IndexOf(name, note.Range.Start, note.Range.Length, StringComparison.Ordinal);
        if (start >= 0)
            Names.Add(WrittenName.OfLabel(name, new TextRange(start, start + name.Length), static _ => false, static range => range));
    }

    private void Report(Note note, TextRange? other, string fault) =>
        problems.Add(ArticleRules.NoteNotValid, note.Range, other, note.Range.In(source.Text), fault);
}
