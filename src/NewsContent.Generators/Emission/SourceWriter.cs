using System.Text;

namespace NewsContent.Generators.Emission;

/// <summary>Writes C# line by line, with the indentation of the open blocks. Lines end with LF on every system.</summary>
/// <param name="cancellation">Honoured at each line.</param>
internal sealed class SourceWriter(CancellationToken cancellation = default)
{
    private const int IndentWidth = 4;

    /// <summary>
    /// Folders nest as deep as paths do: further in, lines begin no further right, so that their length stays in proportion.
    /// </summary>
    private const int MostIndents = 8;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isAfterOpening;

    /// <summary>Writes a line; an empty one has no indentation.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
            Indent().Append(line);
        _text.Append('\n');
        _isAfterOpening = false;
    }

    /// <summary>Writes a line with a text in it as a string literal.</summary>
    public void Line(string before, string text, string after)
    {
        Indent().Append(before);
        Literal.Append(_text, text);
        _text.Append(after).Append('\n');
        _isAfterOpening = false;
    }

    /// <summary>Writes the blank line between two members; none where a block has just been opened.</summary>
    public void Separate()
    {
        if (!_isAfterOpening)
            Line();
    }

    /// <summary>Writes a line and an opening brace; disposing what it returns writes the closing one.</summary>
    public Block Open(string line)
    {
        Line(line);
        Line("{");
        _depth++;
        _isAfterOpening = true;
        return new Block(this);
    }

    /// <summary>Writes the documentation comment of what follows: the text's lines, each as a line of the tooltip.</summary>
    public void Summary(params IReadOnlyList<string> lines)
    {
        Indent().Append("/// <summary>");
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                _text.Append("<br/>");
            DocumentationText.Append(_text, lines[i]);
        }

        _text.Append("</summary>\n");
        _isAfterOpening = false;
    }

    private StringBuilder Indent()
    {
        cancellation.ThrowIfCancellationRequested();
        return _text.Append(' ', Math.Min(_depth, MostIndents) * IndentWidth);
    }

    public override string ToString() => _text.ToString();

    /// <summary>A block that is open until it is disposed.</summary>
    internal readonly struct Block(SourceWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line("}");
        }
    }
}
