using System.Globalization;
using System.Text;

namespace NewsContent;

/// <summary>The kinds of block as lines.</summary>
internal sealed class BlockPlainText(PlainTextLines lines, ArticlePlainTextOptions options)
{
    private const string CodeIndent = "    ";
    private const string QuotationSign = "> ";
    private const string Bullet = "- ";
    private const string Dash = "— ";
    private const string CellSeparator = " | ";
    private const string DividerLine = "* * *";

    /// <summary>Blocks with a blank line before each.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            lines.Separate();
            Write(block);
        }
    }

    /// <summary>Words with what is in them, on lines of their own.</summary>
    public void Write(string text, IReadOnlyList<Inline> inlines) => lines.Write(Words(text, inlines));

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Write(paragraph.Text, paragraph.Inlines);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case BlockQuotation quotation:
                lines.Indent(QuotationSign, QuotationSign, () => WriteQuotation(quotation));
                break;
            case Figure figure:
                WriteFigure(figure);
                break;
            case Table table:
                WriteRow(table.Header);
                foreach (var row in table.Rows)
                    WriteRow(row);
                break;
            case CodeBlock code:
                lines.Indent(CodeIndent, CodeIndent, () => lines.Write(code.Code));
                break;
            case Divider:
                lines.Write(DividerLine);
                break;
            case Footnote footnote:
                lines.Indent($"[{OneLine(footnote.Label)}] ", CodeIndent, () => WriteParts(footnote.Blocks));
                break;
        }
    }

    /// <summary>Blocks with blank lines between them; a list belongs to the words above it.</summary>
    private void WriteParts(IReadOnlyList<Block> blocks)
    {
        var before = lines.Count;
        for (var i = 0; i < blocks.Count; i++)
        {
            var belongsToWords = i > 0 && blocks[i] is ListBlock && blocks[i - 1] is Paragraph;
            if (lines.Count > before && !belongsToWords)
                lines.Separate();
            Write(blocks[i]);
        }
    }

    private void WriteList(ListBlock list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            var marker = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{(long)list.Start + i}. ") : Bullet;
            lines.Indent(marker, new string(' ', marker.Length), () => WriteParts(item.Blocks));
        }
    }

    private void WriteQuotation(BlockQuotation quotation)
    {
        WriteParts(quotation.Blocks);
        if (quotation.Speaker is { } speaker)
            lines.Write(Dash + OneLine(speaker.ToString()));
    }

    private void WriteFigure(Figure figure)
    {
        var (target, shown) = (figure.Image.Source, figure.Image.Alt);
        var picture = shown.Length == 0 ? "" : $"[{OneLine(shown)}]";
        if (options.ShowTargets)
            picture += picture.Length == 0 ? $"({OneLine(target)})" : InBrackets(target);
        if (picture.Length > 0)
            lines.Write(picture);
        if (figure.Caption is { } caption)
            Write(caption.Text, caption.Inlines);
    }

    private void WriteRow(TableRow row) =>
        lines.Write(string.Join(CellSeparator, row.Cells.Select(cell => OneLine(Words(cell.Text, cell.Inlines)))));

    /// <summary>The words with the labels of notes, and with targets where they are asked for.</summary>
    private string Words(string text, IReadOnlyList<Inline> inlines)
    {
        var additions = new List<(int Place, int Rank, string Words)>();
        for (var i = 0; i < inlines.Count; i++)
        {
            // At one place what is in another inline ends before that, and notes stand behind both.
            var inline = inlines[i];
            if (inline.Kind == InlineKind.FootnoteReference)
                additions.Add((inline.Start, i, $"[{OneLine(inline.Target!)}]"));
            else if (options.ShowTargets && (inline.Reference?.Slug ?? inline.Target) is { } target)
                additions.Add((inline.End, -1 - i, InBrackets(target)));
        }

        if (additions.Count == 0)
            return text;
        additions.Sort();
        var words = new StringBuilder();
        var place = 0;
        foreach (var addition in additions)
        {
            words.Append(text, place, addition.Place - place).Append(addition.Words);
            place = addition.Place;
        }

        return words.Append(text, place, text.Length - place).ToString();
    }

    private static string InBrackets(string target) => $" ({OneLine(target)})";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
