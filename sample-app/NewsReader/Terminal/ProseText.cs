using NewsReader.Printing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsReader.Terminal;

/// <summary>
/// Text that an article brought: printed literally, since to Spectre it is no markup; broken as <see cref="LineBreaker"/> does;
/// and set to the right when its script runs from right to left.
/// </summary>
/// <param name="text">The text; its line ends are kept.</param>
/// <param name="style">How it looks, or null for the terminal's own look.</param>
/// <param name="indent">
/// Cells left free where its lines begin: on the left, or for a script from right to left on the right. Never more than half of a line.
/// </param>
/// <param name="marker">
/// What stands before the first line in the free cells, such as an item's number; in a script from right to left among the words.
/// </param>
internal sealed class ProseText(string text, Style? style = null, int indent = 0, string marker = "") : Renderable
{
    /// <summary>Cells of the longest line that the eye still follows with ease.</summary>
    public const int WidestLine = 84;

    // Without it a terminal that orders both directions takes its own one, left to right, for the marks at a line's ends.
    private const char RightToLeftMark = '\u200F';

    private readonly bool _isRightToLeft = TextDirection.IsRightToLeft(text);
    private readonly IReadOnlyList<string> _lines = PrintableText.Lines(TextDirection.IsRightToLeft(text) ? $"{marker} {text}" : text);

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var available = Math.Min(maxWidth, WidestLine);
        var free = FreeCells(available);
        return new Measurement(Fit(LineBreaker.WidestWord), Fit(CellWidth.Of));

        int Fit(Func<string, int> widthOf) => Math.Min(available, free + _lines.Select(widthOf).DefaultIfEmpty().Max());
    }

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var available = Math.Min(maxWidth, WidestLine);
        var free = FreeCells(available);
        var width = Math.Max(1, available - free);
        var before = _isRightToLeft || CellWidth.Of(marker) >= free ? "" : marker;
        foreach (var line in _lines.SelectMany(line => LineBreaker.Break(line, width)))
        {
            var blanks = _isRightToLeft ? Math.Max(0, width - CellWidth.Of(line)) : free - CellWidth.Of(before);
            if (blanks > 0)
                yield return Segment.Padding(_isRightToLeft || before.Length == 0 ? blanks : blanks - 1);
            if (before.Length > 0)
                yield return new Segment(before + " ", style ?? Style.Plain);
            before = "";
            yield return new Segment(_isRightToLeft ? RightToLeftMark + line + RightToLeftMark : line, style ?? Style.Plain);
            yield return Segment.LineBreak;
        }
    }

    private int FreeCells(int available) => Math.Min(indent, available / 2);
}
