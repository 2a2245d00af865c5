using System.Globalization;
using NewsContent;
using NewsReader.Printing;
using Spectre.Console;
using Spectre.Console.Rendering;
using Paragraph = NewsContent.Paragraph;
using Table = NewsContent.Table;

namespace NewsReader.Terminal;

/// <summary>The kinds of block on a terminal; what stands in another is set to the right.</summary>
/// <param name="console">The terminal.</param>
internal sealed class BlockView(IAnsiConsole console)
{
    private const int Indent = 4;

    // Below this the words of a column would be broken more often than not.
    private const int NarrowestColumn = 16;

    /// <summary>Writes a block.</summary>
    public void Write(Block block) => Write(block, indent: 0, marker: "");

    private void Write(Block block, int indent, string marker)
    {
        // Only words have a place for the marker of their item beside them.
        if (block is not Paragraph && marker.Length > 0)
            Write(marker, indent: Math.Max(0, indent - Indent));
        switch (block)
        {
            case Paragraph paragraph:
                Write(Words(paragraph), indent: indent, marker: marker);
                break;
            case ListBlock list:
                for (var i = 0; i < list.Items.Count; i++)
                    WriteParts(list.Items[i].Blocks, indent + Indent, MarkerOf(list, i));
                break;
            case BlockQuotation quotation:
                WriteParts(quotation.Blocks, indent + Indent);
                if (quotation.Speaker is { } speaker)
                    Write(Wording.Attribution(speaker), indent: indent + Indent);
                break;
            case Figure figure:
                Write($"[{figure.Image.Alt}]", Styles.Reference, indent);
                if (figure.Caption is { } caption)
                    Write(Words(caption), Styles.Summary, indent);
                break;
            case Table table:
                WriteTable(table, indent);
                break;
            case CodeBlock code:
                WriteCode(code, indent + Indent);
                break;
            case Divider:
                Write("* * *", Styles.Reference, indent);
                break;
            case Footnote note:
                WriteParts(note.Blocks, indent + Indent, $"[{note.Label}]");
                break;
        }
    }

    private void WriteParts(IReadOnlyList<Block> blocks, int indent, string marker = "")
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0 && blocks[i] is not ListBlock)
                console.WriteLine();
            Write(blocks[i], indent, i == 0 ? marker : "");
        }
    }

    private static string MarkerOf(ListBlock list, int index) =>
        list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{(long)list.Start + index}.") : "-";

    private void WriteTable(Table table, int indent)
    {
        if (console.Profile.Width < NarrowestColumn * table.Alignments.Count)
        {
            foreach (var row in table.Rows.Prepend(table.Header))
                Write(string.Join(" | ", row.Cells.Select(Words)), indent: indent);
            return;
        }

        var grid = new Spectre.Console.Table { Border = TableBorder.Rounded };
        for (var i = 0; i < table.Alignments.Count; i++)
        {
            var header = new ProseText(Words(table.Header.Cells[i]), Styles.Heading);
            grid.AddColumn(new TableColumn(header) { Alignment = Of(table.Alignments[i]) });
        }

        foreach (var row in table.Rows)
            grid.AddRow(row.Cells.Select((cell, column) => CellOf(Words(cell), table.Alignments[column])));
        console.Write(grid);
    }

    /// <summary>Words that stand elsewhere than at the left are set by Spectre, which does so with its own kind of text alone.</summary>
    private static IRenderable CellOf(string words, ColumnAlignment alignment) =>
        Of(alignment) == Justify.Left ? new ProseText(words) : new Text(PrintableText.OneLine(words));

    private static Justify Of(ColumnAlignment alignment) =>
        alignment switch
        {
            ColumnAlignment.Right => Justify.Right,
            ColumnAlignment.Center => Justify.Center,
            _ => Justify.Left,
        };

    private void WriteCode(CodeBlock code, int indent)
    {
        foreach (var line in code.Code.ReplaceLineEndings("\n").Split('\n'))
        {
            var words = line.TrimStart(' ');
            Write(words.Length == 0 ? " " : words, indent: indent + line.Length - words.Length);
        }
    }

    private static string Words(Paragraph paragraph) => ArticlePlainText.Render(paragraph).TrimEnd('\n');

    private void Write(string text, Style? style = null, int indent = 0, string marker = "") =>
        console.Write(new ProseText(text, style, indent, marker));
}
