namespace NewsContent.Markdown.Limits;

/// <summary>
/// Counts, line by line, what takes the parser of Markdown long. A count can be too high, since nothing is read yet: code and text have the
/// same signs.
/// </summary>
internal struct MarkdownCounts
{
    // Of the lines since the last blank one: a table, or a paragraph.
    private int _columns;
    private int _lines;

    /// <summary>The columns that the last line has as a row of a table.</summary>
    public int Columns { get; private set; }

    /// <summary>The cells of the table that the last line belongs to: the parser fills each row up.</summary>
    public readonly int Cells => _columns * _lines;

    /// <summary>Lines that may be definitions.</summary>
    public int Definitions { get; private set; }

    /// <summary>Signs with which an address may begin, <c>&lt;</c> among them.</summary>
    public int Addresses { get; private set; }

    /// <summary>Those of them that are <c>&lt;</c>, with which a tag or a comment may begin as well.</summary>
    public int AngleBrackets { get; private set; }

    /// <summary>Addresses of links that have begun in this paragraph and not ended: each is looked for up to the paragraph’s end.</summary>
    public int OpenAddresses { get; private set; }

    /// <summary>Takes the next line, without blanks at its ends.</summary>
    public void Take(ReadOnlySpan<char> line)
    {
        if (IsBlank(line))
        {
            (Columns, _columns, _lines, OpenAddresses) = (0, 0, 0, 0);
            return;
        }

        _lines++;
        var bars = 0;
        Definitions += line[0] == '[' ? 1 : 0;
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '|':
                    bars++;
                    break;
                case '(' when i > 0 && line[i - 1] == ']':
                    OpenAddresses++;
                    break;
                case ')' when OpenAddresses > 0 && (i == 0 || line[i - 1] != '\\'):
                    OpenAddresses--;
                    break;
                case '<':
                    Addresses++;
                    AngleBrackets++;
                    break;
                case '.' or ':' when BeginsAddress(line, i):
                    Addresses++;
                    break;
            }
        }

        Columns = Math.Max(0, bars - 1);
        _columns = Math.Max(_columns, Columns);
    }

    /// <summary>Whether a full stop or a colon ends what an address begins with.</summary>
    private static bool BeginsAddress(ReadOnlySpan<char> line, int sign)
    {
        var before = line.Slice(0, sign);
        if (line[sign] == '.')
            return before.EndsWith("www".AsSpan(), StringComparison.Ordinal);
        return sign + 1 < line.Length && line[sign + 1] == '/'
            || before.EndsWith("mailto".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("tel".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>In a block quotation a line of nothing but its signs is blank.</summary>
    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (c != '>' && !char.IsWhiteSpace(c))
                return false;
        }

        return true;
    }
}
