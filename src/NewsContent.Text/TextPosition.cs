namespace NewsContent.Text;

/// <summary>A place in a file, as line and column.</summary>
/// <param name="LineIndex">Zero-based line; add one for people.</param>
/// <param name="ColumnIndex">UTF-16 code units from the beginning of the line, zero-based; add one for people.</param>
public readonly record struct TextPosition(int LineIndex, int ColumnIndex)
{
    /// <summary>The position as build output writes it: <c>(line,column)</c>, both 1-based.</summary>
    public override string ToString() => $"({LineIndex + 1},{ColumnIndex + 1})";
}
