using NewsContent.Text.Source;

namespace NewsContent.Text.Syntax;

/// <summary>A header line of a field: what the author wrote under a key of the folder’s schema.</summary>
/// <param name="Name">The key as the schema shows it.</param>
/// <param name="Key">Where the key is.</param>
/// <param name="Values">What is after it: one value, or the items of a list of front matter.</param>
/// <param name="IsList">Whether front matter writes it as a list.</param>
internal sealed record FieldLine(string Name, FieldPlace Key, IReadOnlyList<FieldText> Values, bool IsList)
{
    public bool Equals(FieldLine? other) =>
        other is not null && Name == other.Name && Key == other.Key && IsList == other.IsList && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}

/// <summary>What is written for a field.</summary>
/// <param name="Text">The words, without blanks at their ends; never empty.</param>
/// <param name="Place">Where they are.</param>
/// <param name="IsVerbatim">Whether the file has the very same characters there, on one line.</param>
internal sealed record FieldText(string Text, FieldPlace Place, bool IsVerbatim)
{
    /// <summary>A part of the words. Of what is written with escapes nobody knows where a part is: it is the whole.</summary>
    public FieldText Part(int start, int length) =>
        new(Text.Substring(start, length), IsVerbatim ? Place.Part(start, length) : Place, IsVerbatim);
}

/// <summary>A place in an article’s file, with its lines, as whoever tells of it has no file at hand.</summary>
/// <param name="Range">The characters there.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end, exclusive.</param>
internal readonly record struct FieldPlace(TextRange Range, TextPosition Start, TextPosition End)
{
    /// <summary>Of the place of a line that is missing: whether it belongs between the --- of front matter.</summary>
    public bool IsInFrontMatter { get; init; }

    /// <summary>A place in a file.</summary>
    public static FieldPlace Of(ArticleSource source, TextRange range) =>
        new(range, source.PositionOf(range.Start), source.PositionOf(range.End));

    /// <summary>A part of a place that lies on one line.</summary>
    public FieldPlace Part(int start, int length) =>
        new(
            TextRange.At(Range.Start + start, length),
            Start with
            {
                ColumnIndex = Start.ColumnIndex + start,
            },
            Start with
            {
                ColumnIndex = Start.ColumnIndex + start + length,
            }
        );
}
