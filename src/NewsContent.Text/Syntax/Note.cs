namespace NewsContent.Text.Syntax;

/// <summary>
/// What the author notes in braces right after a quotation or a heading, for the build and not for readers: <c>{by Maria Soto}</c>, <c>{by
/// nobody}</c>, <c>{#WeStay}</c>. It is not part of the text.
/// </summary>
/// <param name="Offset">Where it would be in the passage’s text.</param>
/// <param name="Removed">What the text leaves out: the note and the blanks before it; a backslash that denies a note. In the file.</param>
/// <param name="Range">From brace to brace, both included, in the file; of a note that never closes, its beginning.</param>
/// <param name="Kind">What is there.</param>
internal readonly record struct Note(int Offset, TextRange Removed, TextRange Range, NoteKind Kind)
{
    /// <summary>What is between the braces.</summary>
    public string ContentIn(string file) => file.Substring(Range.Start + 1, Range.Length - 2).Trim();
}

/// <summary>What a brace right after a quotation or a heading begins.</summary>
internal enum NoteKind
{
    /// <summary>A note.</summary>
    Note,

    /// <summary>A note whose closing brace is missing on its line; it stays in the text and is reported.</summary>
    NeverCloses,

    /// <summary>A backslash says that the brace is text.</summary>
    Denied,
}
