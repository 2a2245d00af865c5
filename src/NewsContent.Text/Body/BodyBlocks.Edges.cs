namespace NewsContent.Text.Body;

/// <summary>Lines at the beginning and at the end of a text that have a heading's shape and head nothing.</summary>
internal sealed partial class BodyBlocks
{
    private const int LongestLineOfVerse = 60;

    /// <summary>The first of the lines that are below the text itself, such as <c>(red/dpa)</c>; the end where there is none.</summary>
    private int _endOfText;

    /// <summary>A short mark in brackets, an agency, a picture's credit: text that no heading has below it.</summary>
    private void FindEndOfText()
    {
        _endOfText = _blocks.Count;
        while (_endOfText > 0 && IsNoteBelowText(_blocks[_endOfText - 1]))
            _endOfText--;
    }

    private bool IsNoteBelowText(BodyBlock block)
    {
        if (block.Kind != BlockKind.Text || block.End - block.Start > 1)
            return false;
        var line = _source.Lines[block.Start].Trimmed;
        return line.Length <= HeadingRule.LongestHeading
            && (LineForms.AtStart(_source.Text, line) == LineForm.InBrackets || LineCredits.IsBelowText(line.In(_source.Text)));
    }

    /// <summary>"For my mother" above the first lines of a poem.</summary>
    private void FindDedication()
    {
        if (_blocks.Count < 2 || !IsUnnamedHeading(_blocks[0]) || !HasLinesOfVerse(_blocks[1]))
            return;
        if (PersonLine.IsDedication(_source.Words(_source.Lines[_blocks[0].Start])))
            _blocks[0] = _blocks[0] with { Kind = BlockKind.LoneLine };
    }

    private bool HasLinesOfVerse(BodyBlock block)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (_source.Lines[i].Trimmed.Length > LongestLineOfVerse)
                return false;
        }

        return block.End - block.Start > 1;
    }

    /// <summary>Nothing is below the last line that it could head.</summary>
    private void FindLastLine()
    {
        var last = _endOfText - 1;
        if (last >= 0 && IsUnnamedHeading(_blocks[last]))
            _blocks[last] = _blocks[last] with { Kind = BlockKind.LoneLine };
    }
}
