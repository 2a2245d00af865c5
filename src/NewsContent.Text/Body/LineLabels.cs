using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>
/// The labels of a transcript or an interview: a line such as <c>MR. HOLM: Thank you –</c> is someone's turn, and no heading.
/// </summary>
internal sealed class LineLabels
{
    private readonly ArticleSource _source;
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The labels of an article; null if its header does not say that labels name speakers.</summary>
    public static LineLabels? Of(ArticleSource source, ArticleHeader header, CancellationToken cancellation) =>
        header.HasLabels ? new LineLabels(source, header.BodyLineIndex, cancellation) : null;

    /// <summary>Counts the labels from a line on.</summary>
    /// <param name="source">The file.</param>
    /// <param name="firstLine">Zero-based.</param>
    /// <param name="cancellation">Honoured at each line.</param>
    public LineLabels(ArticleSource source, int firstLine, CancellationToken cancellation)
    {
        _source = source;
        for (var i = firstLine; i < source.Lines.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (NameAt(i) is { } name)
                _counts[name] = _counts.TryGetValue(name, out var count) ? count + 1 : 1;
        }
    }

    /// <summary>Whether a line begins with a name in capitals, with a letter, or with words that begin another line too.</summary>
    public bool BeginsTurn(int line) => NameAt(line) is { } name && (!name.Any(char.IsLower) || _counts[name] > 1);

    private string? NameAt(int line) =>
        !_source.Lines[line].IsBlank && SpeakerLabel.At(_source.Text, _source.Lines[line].Trimmed) is { } label
            ? label.Name.In(_source.Text)
            : null;
}
