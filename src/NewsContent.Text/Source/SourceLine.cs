namespace NewsContent.Text.Source;

/// <summary>One line of the file, without its line end.</summary>
/// <param name="Index">Zero-based.</param>
/// <param name="Full">The whole line, blanks at its ends included, in the file.</param>
/// <param name="Trimmed">The line less the blanks at its ends, in the file; empty when the line is blank.</param>
internal readonly record struct SourceLine(int Index, TextRange Full, TextRange Trimmed)
{
    /// <summary>Nothing an author could see is on the line.</summary>
    public bool IsBlank => Trimmed.Length == 0;
}
