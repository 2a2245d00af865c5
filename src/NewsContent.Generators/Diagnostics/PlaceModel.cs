using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Text;

namespace NewsContent.Generators.Diagnostics;

/// <summary>A place in a text file, in a form that compares by value.</summary>
/// <param name="FilePath">As the compiler names the file.</param>
/// <param name="Span">UTF-16 code units, zero-based, end exclusive.</param>
/// <param name="Lines">The same as lines and columns, zero-based.</param>
internal sealed record PlaceModel(string FilePath, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The beginning of a file: for what concerns the file as a whole.</summary>
    public static PlaceModel StartOf(string filePath) => new(filePath, default, default);

    /// <summary>
    /// A range with its lines as the format counts them: the compiler’s also end at U+0085 and U+2028, where an article’s do not.
    /// </summary>
    public static PlaceModel Of(string filePath, TextRange range, TextPosition start, TextPosition end) =>
        new(
            filePath,
            TextSpan.FromBounds(range.Start, range.End),
            new LinePositionSpan(new LinePosition(start.LineIndex, start.ColumnIndex), new LinePosition(end.LineIndex, end.ColumnIndex))
        );

    public Location ToLocation() => Location.Create(FilePath, Span, Lines);
}
