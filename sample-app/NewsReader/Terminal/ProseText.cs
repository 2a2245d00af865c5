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
/// <param name="indent">Cells left free where its lines begin: on the left, or for a script from right to left on the right.</param>
internal sealed class ProseText(string text, Style? style = null, int indent = 0) : Renderable
{
    /// <summary>Cells of the longest line that the eye still follows with ease.</summary>
    public const int WidestLine = 84;

    // Without it a terminal that orders both directions takes its own one, left to right, for the marks at a line's ends.
    private const char RightToLeftMark = '\u200F';

    private readonly IReadOnlyList<string> _lines = PrintableText.Lines(text);
    private readonly bool _isRightToLeft = TextDirection.IsRightToLeft(text);

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        var available = Math.Min(maxWidth, WidestLine);
        return new Measurement(Fit(LineBreaker.WidestWord), Fit(CellWidth.Of));

        int Fit(Func<string, int> widthOf) => Math.Min(available, indent + _lines.Select(widthOf).DefaultIfEmpty().Max());
    }

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var width = Math.Max(1, Math.Min(maxWidth, WidestLine) - indent);
        foreach (var line in _lines.SelectMany(line => LineBreaker.Break(line, width)))
        {
            var blanks = _isRightToLeft ? Math.Max(0, width - CellWidth.Of(line)) : indent;
            if (blanks > 0)
                yield return Segment.Padding(blanks);
            yield return new Segment(_isRightToLeft ? RightToLeftMark + line + RightToLeftMark : line, style ?? Style.Plain);
            yield return Segment.LineBreak;
        }
    }
}
