using System.Diagnostics.CodeAnalysis;

namespace NewsContent;

/// <summary>
/// The notes of an article in the order in which they are written: as the text refers to them, and after those the ones to which nothing
/// refers.
/// </summary>
internal sealed class NoteNumbers
{
    private readonly List<NumberedNote> _all = [];
    private readonly Dictionary<string, NumberedNote> _byLabel = new(StringComparer.Ordinal);

    // The notes that have a number; the number is the place, from 1.
    private readonly List<NumberedNote> _numbered = [];
    private int _written;
    private int _lookedAt;

    /// <summary>The notes of blocks, and of sections' blocks after them.</summary>
    public NoteNumbers(IReadOnlyList<Block> blocks, IReadOnlyList<Section>? sections = null)
    {
        AddNotes(blocks);
        foreach (var section in sections ?? [])
            AddNotes(section.Blocks);

        // Of two notes of one label the first is meant.
        foreach (var note in _all)
            _byLabel.TryAdd(note.Footnote.Label, note);
    }

    /// <summary>Counts a reference to a note.</summary>
    /// <param name="label">The note's label.</param>
    /// <param name="note">The note.</param>
    /// <returns>False when there is no such note.</returns>
    public bool TryRefer(string label, [NotNullWhen(true)] out NumberedNote? note)
    {
        if (!_byLabel.TryGetValue(label, out note))
            return false;
        if (note.Number == 0)
            Number(note);
        note.References++;
        return true;
    }

    /// <summary>The next note to write; null after the last. Notes to which the ones before refer come too.</summary>
    public NumberedNote? Next()
    {
        while (_written == _numbered.Count)
        {
            if (_lookedAt == _all.Count)
                return null;
            if (_all[_lookedAt++] is { Number: 0 } note)
                Number(note);
        }

        return _numbered[_written++];
    }

    private void Number(NumberedNote note)
    {
        _numbered.Add(note);
        note.Number = _numbered.Count;
    }

    private void AddNotes(IReadOnlyList<Block> blocks)
    {
        // A list of paragraphs alone, as of every article in plain text, has none.
        if (blocks is ContentList<Paragraph>)
            return;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Footnote footnote:
                    _all.Add(new NumberedNote(footnote));
                    AddNotes(footnote.Blocks);
                    break;
                case BlockQuotation quotation:
                    AddNotes(quotation.Blocks);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                        AddNotes(item.Blocks);
                    break;
            }
        }
    }
}

/// <summary>A note, its number, and how often it has been referred to.</summary>
/// <param name="footnote">What it says.</param>
internal sealed class NumberedNote(Footnote footnote)
{
    public Footnote Footnote { get; } = footnote;

    /// <summary>From 1; 0 for none yet.</summary>
    public int Number { get; set; }

    public int References { get; set; }
}
