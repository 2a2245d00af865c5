namespace NewsContent.Tool.Importing;

/// <summary>What a note tells.</summary>
internal enum ImportNoteKind
{
    /// <summary>It is there, and says the same in another way.</summary>
    Changed,

    /// <summary>It has no place in an article: whoever wants it acts.</summary>
    NotMapped,

    /// <summary>The article builds, and the build warns of it.</summary>
    Warned,

    /// <summary>With it the article does not build.</summary>
    Fault,
}

/// <summary>What is to be reported about a source file.</summary>
/// <param name="Line">The line in the source, from 0.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Message">What and what to do, as sentences.</param>
internal sealed record ImportNote(int Line, ImportNoteKind Kind, string Message);

/// <summary>The notes on one source file.</summary>
internal sealed class ImportNotes
{
    /// <summary>Nobody reads more of one file.</summary>
    private const int Most = 500;

    private readonly List<ImportNote> _notes = [];
    private int _left;

    /// <summary>In the order of the lines; the last one counts those that are left out.</summary>
    public IReadOnlyList<ImportNote> InOrder =>
        _left == 0
            ? [.. _notes.OrderBy(static note => note.Line)]
            :
            [
                .. _notes.OrderBy(static note => note.Line),
                new ImportNote(_notes[^1].Line, ImportNoteKind.NotMapped, $"There are {_left} more of these."),
            ];

    public void Changed(int line, string message) => Add(line, ImportNoteKind.Changed, message);

    public void NotMapped(int line, string message) => Add(line, ImportNoteKind.NotMapped, message);

    public void Warned(int line, string message) => Add(line, ImportNoteKind.Warned, message);

    public void Fault(int line, string message) => Add(line, ImportNoteKind.Fault, message);

    private void Add(int line, ImportNoteKind kind, string message)
    {
        if (_notes.Count == Most)
            _left++;
        else
            _notes.Add(new ImportNote(line, kind, message));
    }
}
