namespace NewsContent;

/// <summary>Lines with what is before each of them: signs of quotations, markers of items, blanks.</summary>
/// <param name="writer">Gets the lines.</param>
internal sealed class PlainTextLines(TextWriter writer)
{
    // What stands before the next line, and before those behind it.
    private string _first = "";
    private string _others = "";
    private string? _blankLine;

    /// <summary>How many lines have been written.</summary>
    public int Count { get; private set; }

    /// <summary>Parts what comes from what is there by a blank line; where nothing comes, there is none.</summary>
    public void Separate() => _blankLine = Count == 0 ? null : _others.TrimEnd(' ');

    /// <summary>Writes a text as one line or more.</summary>
    public void Write(string text)
    {
        var rest = text.AsSpan();
        while (true)
        {
            var end = rest.IndexOfAny('\n', '\r');
            WriteLine(end < 0 ? rest : rest[..end]);
            if (end < 0)
                return;
            var isPair = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n';
            rest = rest[(end + (isPair ? 2 : 1))..];
        }
    }

    /// <summary>Writes what is after a sign: the sign before the first line of it, and others before the rest.</summary>
    /// <param name="first">Before the first line, which is written in any case.</param>
    /// <param name="others">Before the other lines.</param>
    /// <param name="write">Writes the lines.</param>
    public void Indent(string first, string others, Action write)
    {
        var (outerOthers, before) = (_others, Count);
        (_first, _others) = (_first + first, _others + others);
        write();
        if (Count == before)
            WriteLine("");
        (_first, _others) = (outerOthers, outerOthers);
    }

    private void WriteLine(ReadOnlySpan<char> line)
    {
        if (_blankLine is not null)
        {
            writer.Write(_blankLine);
            writer.Write('\n');
            _blankLine = null;
        }

        WriteShown(line.IsEmpty ? _first.AsSpan().TrimEnd(' ') : _first);
        WriteShown(line);
        writer.Write('\n');
        _first = _others;
        Count++;
    }

    private void WriteShown(ReadOnlySpan<char> text)
    {
        for (int unshown; (unshown = text.IndexOfAny(UnshownCharacters.All)) >= 0; text = text[(unshown + 1)..])
        {
            writer.Write(text[..unshown]);
            writer.Write(UnshownCharacters.Replacement);
        }

        writer.Write(text);
    }
}
