namespace NewsContent.Text;

/// <summary>
/// A stretch of a text: UTF-16 code units, zero-based, the end exclusive. The property that has the range says whether it counts in the
/// file or in a paragraph.
/// </summary>
/// <param name="Start">The first code unit of the stretch.</param>
/// <param name="End">The code unit after the last one; equal to <paramref name="Start"/> for a place without extent.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>How many UTF-16 code units the range covers.</summary>
    public int Length => End - Start;

    /// <summary>The range of <paramref name="length"/> code units that begins at <paramref name="start"/>.</summary>
    public static TextRange At(int start, int length) => new(start, start + length);

    /// <summary>The same stretch, counted from a place <paramref name="offset"/> code units earlier.</summary>
    public TextRange Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>The words of <paramref name="text"/> that the range covers.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
