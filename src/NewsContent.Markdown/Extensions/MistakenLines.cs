using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Extensions;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>
/// Tells lines of a paragraph that their author took for something else: lists and tables that become one paragraph, signs with a blank
/// after them that Markdown does not know, a line below a heading that is none.
/// </summary>
internal sealed class MistakenLines
{
    private readonly ArticleSource _source;
    private readonly ProblemList _problems;
    private readonly List<TextRange> _lines = [];

    /// <summary>Whether a line is reported already, or has no words.</summary>
    private readonly List<bool> _isOver = [];
    private readonly List<TextRange> _told = [];
    private readonly int _firstLine;

    private MistakenLines(ParagraphBlock block, ArticleSource source, int offset, ProblemList problems)
    {
        (_source, _problems) = (source, problems);
        var range = SourceRanges.Of(block, offset);
        if (range.Length == 0)
            return;
        _firstLine = source.PositionOf(range.Start).LineIndex;
        for (var i = _firstLine; i < source.Lines.Count && source.Lines[i].Full.Start < range.End; i++)
            _lines.Add(WithoutContainers(new TextRange(Math.Max(source.Lines[i].Full.Start, range.Start), source.Lines[i].Trimmed.End)));
        _isOver.AddRange(_lines.Select(static line => line.Length == 0));
        foreach (var code in block.Inline?.Descendants<LeafInline>() ?? [])
        {
            if (code is CodeInline or HtmlInline)
                TakeOut(SourceRanges.Of(code, offset));
        }
    }

    /// <summary>Reports them.</summary>
    /// <param name="block">A paragraph.</param>
    /// <param name="source">The file.</param>
    /// <param name="offset">Where in the file the text begins.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>What is reported: signs in it are no further fault.</returns>
    public static IReadOnlyList<TextRange> Report(ParagraphBlock block, ArticleSource source, int offset, ProblemList problems)
    {
        var lines = new MistakenLines(block, source, offset, problems);
        lines.ReportTable();
        lines.ReportLists();

        for (var i = 0; i < lines._lines.Count; i++)
        {
            if (!lines._isOver[i])
                lines.ReportLine(i);
        }

        if (block.Parent is ListItemBlock { Parent: ListBlock { Count: 1, BulletType: '*' } })
            lines.ReportStressedItem();

        return lines._told;
    }

    private string Text => _source.Text;

    /// <summary>A line of code that continues below begins no list.</summary>
    private void TakeOut(TextRange code)
    {
        var last = Math.Min(_source.PositionOf(code.End).LineIndex - _firstLine, _lines.Count - 1);
        for (var i = Math.Max(0, _source.PositionOf(code.Start).LineIndex - _firstLine); i <= last; i++)
            _isOver[i] |= code.Start <= _lines[i].Start && _lines[i].Start < code.End;
    }

    /// <summary>A line without the signs of the block quotations that it is in, and ordinary blanks.</summary>
    private TextRange WithoutContainers(TextRange line)
    {
        var start = line.Start;
        while (start < line.End && Text[start] is ' ' or '\t' or '>')
            start++;
        return new TextRange(start, Math.Max(start, line.End));
    }

    /// <summary>A line of hyphens and bars that the lines around it keep from making a table, or rows without one.</summary>
    private void ReportTable()
    {
        const string What = "These lines look like a table, but become one paragraph.";
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_isOver[i] || !TableSigns.MayBeRule(Text[_lines[i].Start]) || !TableSigns.IsRule(_lines[i].In(Text)))
                continue;
            const string Around = "Put a blank line above and below the table, and the same number of | in each of its lines.";
            const string Grid = "Write | between the cells of a row, and only one line such as |---|---|, below the first row.";
            Add(0, _lines.Count, _lines[i], What, Text[_lines[i].Start] == '+' ? Grid : Around);
            return;
        }

        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            var isPair = !_isOver[i] && !_isOver[i + 1] && HasBar(i) && HasBar(i + 1) && !EndsHard(i);
            if (!isPair || !TableSigns.AreRows(_lines[i].In(Text), _lines[i + 1].In(Text)))
                continue;
            const string Rule = "Write a line such as |---|---| below the first row, or a \\ at the end of each line.";
            Add(i, _lines.Count, new TextRange(_lines[i].Start, _lines[i + 1].End), What, Rule);
            return;
        }
    }

    private bool HasBar(int line) => Text.IndexOf('|', _lines[line].Start, _lines[line].Length) >= 0;

    /// <summary>Lines in a row that begin with the sign of an item.</summary>
    private void ReportLists()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_isOver[i] || ListMarker.Find(Text, _lines[i]) is not { } sign)
                continue;
            var end = i + 1;
            for (var last = sign; end < _lines.Count && !_isOver[end] && !EndsHard(end - 1); end++)
            {
                if (ListMarker.Find(Text, _lines[end]) is not { } next || !next.Follows(last))
                    break;
                last = next;
            }

            // Below other words one item is run together with them.
            var isRun = end - i > 1 || i > 0 && sign.IsBullet && !EndsHard(i - 1);
            if (!isRun)
                continue;
            Add(
                i,
                end,
                new TextRange(_lines[i].Start, _lines[end - 1].End),
                "These lines look like a list, but become one paragraph.",
                $"{sign.Repair} If they are not a list, put a \\ at the end of each, or a blank line between them."
            );
            i = end - 1;
        }
    }

    private void ReportLine(int index)
    {
        var line = _lines[index];
        var words = line.In(Text);
        if (words.Length > 1 && words.All(static c => c == '='))
        {
            const string NoUnderline = "underlines a heading, but there is no heading above it.";
            Add(index, index + 1, line, $"“{Excerpt.Of(words, 20)}” {NoUnderline}", "Write ## before the heading, and delete this line.");
        }
        else if (UnknownSpaces.Find(Text, line) is { } blank)
        {
            var name = UnknownSpaces.NameOf(Text[blank.Start]);
            const string HowTo = "Write an ordinary space instead. To show the mark as it is, put a \\ before it.";
            Add(index, index + 1, blank, $"Markdown does not recognise the space ({name}) beside this mark.", HowTo);
        }
        else if (words.Length > 1 && words[0] is '＃' or '＞')
        {
            ReportWideSign(index, line, words);
        }
    }

    /// <summary><c>* stress*</c>: the only item of a list, with a star at its end that begins nowhere.</summary>
    private void ReportStressedItem()
    {
        var (first, last) = (_lines[0], _lines[_lines.Count - 1]);
        var star = first.Length == 0 ? -1 : Text.IndexOf('*', first.Start, last.End - first.Start);
        var isLast = star > first.Start && star == last.End - 1 && char.IsLetterOrDigit(Text[star - 1]);
        if (!isLast || _isOver[_lines.Count - 1])
            return;
        const string Shown = "The first star makes this line a list item, so readers would see the last star.";
        Add(
            0,
            _lines.Count,
            new TextRange(star, star + 1),
            Shown,
            "For italics, delete the space after the first star. For a list item, delete the last star."
        );
    }

    private void ReportWideSign(int index, TextRange line, string words)
    {
        var sign = words[0];
        var length = words.Length - words.TrimStart(sign).Length;
        var isSign = length < words.Length && (length > 1 || Characters.IsBlank(words[length]));
        if (!isSign)
            return;
        var (what, narrow) = sign == '＃' ? ("heading", "##") : ("quotation", ">");
        Add(
            index,
            index + 1,
            TextRange.At(line.Start, length),
            $"“{words.Substring(0, length)}” does not begin a {what}, because it is a full-width character.",
            $"Write {narrow} and an ordinary space."
        );
    }

    /// <summary>A backslash or two blanks end a line where readers see its end.</summary>
    private bool EndsHard(int index)
    {
        var end = _lines[index].End;
        var isBackslash = end > _lines[index].Start && Text[end - 1] == '\\';
        return isBackslash || end + 1 < Text.Length && Text[end] == ' ' && Text[end + 1] == ' ';
    }

    private void Add(int first, int end, TextRange place, string what, string repair)
    {
        _problems.Add(ArticleRules.MarkdownWithoutPlace, place, what, repair);
        for (var i = first; i < end; i++)
            _isOver[i] = true;
        _told.Add(new TextRange(_lines[first].Start, _lines[end - 1].End));
    }
}
