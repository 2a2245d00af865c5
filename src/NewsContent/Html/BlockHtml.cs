using System.Globalization;

namespace NewsContent;

/// <summary>The kinds of block as elements. Each method writes whole lines.</summary>
internal sealed class BlockHtml(TextWriter writer, ArticleHtmlOptions options, QuoteIds ids, NoteNumbers notes, bool rightToLeft)
{
    /// <summary>The attributes of a picture that a browser may load when readers come near it.</summary>
    internal const string LoadedLater = " loading=\"lazy\" decoding=\"async\"";

    /// <summary>The words of a paragraph or a heading.</summary>
    public InlineHtml Inlines { get; } = new(writer, options, ids, notes);

    /// <summary>Blocks in their order; notes among them are written at the end.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    /// <summary>One block.</summary>
    public void Write(Block block)
    {
        if (block is Footnote || IsWrittenByApp(block))
            return;
        switch (block)
        {
            case Paragraph paragraph:
                WriteLine("<p>", paragraph, "</p>\n");
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case BlockQuotation quotation:
                WriteQuotation(quotation);
                break;
            case Figure figure:
                WriteFigure(figure);
                break;
            case Table table:
                WriteTable(table);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case Divider:
                writer.Write("<hr>\n");
                break;
        }
    }

    /// <summary>The notes, if there are any.</summary>
    public void WriteNotes() => NoteHtml.Write(writer, notes, this);

    private bool IsWrittenByApp(Block block) => options.WriteBlock?.Invoke(block, writer) == true;

    private void WriteLine(string begin, Paragraph paragraph, string end)
    {
        writer.Write(begin);
        Inlines.Write(paragraph);
        writer.Write(end);
    }

    private void WriteList(ListBlock list)
    {
        if (!list.IsOrdered)
            writer.Write("<ul>\n");
        else if (list.Start == 1)
            writer.Write("<ol>\n");
        else
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{list.Start}\">\n"));
        foreach (var item in list.Items)
            WriteItem(item);
        writer.Write(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    /// <summary>An item with one paragraph, and perhaps a list below it, has its words without an element of their own.</summary>
    private void WriteItem(ListItem item)
    {
        writer.Write("<li>");
        var blocks = item.Blocks;
        var written = 0;
        if (blocks.Count > 0 && blocks[0] is Paragraph words && blocks.Count(static block => block is Paragraph) == 1)
        {
            written = 1;
            if (!IsWrittenByApp(words))
                Inlines.Write(words);
        }

        if (written < blocks.Count)
            writer.Write('\n');
        for (; written < blocks.Count; written++)
            Write(blocks[written]);
        writer.Write("</li>\n");
    }

    /// <summary>HTML has who said it outside of what was said.</summary>
    private void WriteQuotation(BlockQuotation quotation)
    {
        if (quotation.Speaker is not null)
            writer.Write("<figure class=\"quote\">\n");
        writer.Write("<blockquote>\n");
        Write(quotation.Blocks);
        writer.Write("</blockquote>\n");
        if (quotation.Speaker is not { } speaker)
            return;
        writer.Write("<figcaption>");
        WriteSpeaker(speaker);
        writer.Write("</figcaption>\n</figure>\n");
    }

    /// <summary>The name, as a link where it has a page, and after it the role.</summary>
    private void WriteSpeaker(Speaker speaker)
    {
        if (options.AddressOf(speaker) is not { } address)
        {
            HtmlText.Write(writer, speaker.ToString());
            return;
        }

        writer.Write("<a");
        HtmlText.WriteAttribute(writer, "href", address);
        writer.Write('>');
        HtmlText.Write(writer, speaker.Name);
        writer.Write("</a>");
        HtmlText.Write(writer, speaker.ToString(), speaker.Name.Length, speaker.ToString().Length);
    }

    /// <summary>The picture at the top of an article, with what is said of it.</summary>
    public void WritePicture(Image image)
    {
        writer.Write("<figure>\n");
        WriteImage(image, isLoadedLater: false);
        if (image is not { Caption: null, Credit: null })
        {
            writer.Write("<figcaption>");
            HtmlText.Write(writer, image.Caption ?? "");
            if (image.Credit is { } credit)
            {
                writer.Write(image.Caption is null ? "<span class=\"credit\">" : " <span class=\"credit\">");
                HtmlText.Write(writer, credit);
                writer.Write("</span>");
            }

            writer.Write("</figcaption>\n");
        }

        writer.Write("</figure>\n");
    }

    private void WriteFigure(Figure figure)
    {
        writer.Write("<figure>\n");
        WriteImage(figure.Image, options.LoadsPicturesLater);
        if (figure.Caption is { } caption)
            WriteLine("<figcaption>", caption, "</figcaption>\n");
        writer.Write("</figure>\n");
    }

    /// <summary>A picture that is not to be had is its words.</summary>
    private void WriteImage(Image image, bool isLoadedLater)
    {
        if (options.AddressOfPicture(image.Source) is { } address)
        {
            writer.Write("<img");
            HtmlText.WriteAttribute(writer, "src", address);
            HtmlText.WriteAttribute(writer, "alt", image.Alt);
            if (image.Title is { } title)
                HtmlText.WriteAttribute(writer, "title", title);
            WriteSize(image);
            writer.Write(isLoadedLater ? LoadedLater : "");
            writer.Write(">\n");
        }
        else if (image.Alt.Length > 0)
        {
            writer.Write("<p>");
            HtmlText.Write(writer, image.Alt);
            writer.Write("</p>\n");
        }
    }

    /// <summary>A page that knows the size keeps the room for a picture before it has come.</summary>
    private void WriteSize(Image image)
    {
        if (image is not { Width: { } width, Height: { } height })
            return;
        HtmlText.WriteAttribute(writer, "width", width.ToString(CultureInfo.InvariantCulture));
        HtmlText.WriteAttribute(writer, "height", height.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteTable(Table table)
    {
        writer.Write("<table>\n<thead>\n");
        WriteRow(table, table.Header, isHeader: true);
        writer.Write("</thead>\n");
        if (table.Rows.Count > 0)
        {
            writer.Write("<tbody>\n");
            foreach (var row in table.Rows)
                WriteRow(table, row, isHeader: false);
            writer.Write("</tbody>\n");
        }

        writer.Write("</table>\n");
    }

    private void WriteRow(Table table, TableRow row, bool isHeader)
    {
        writer.Write("<tr>\n");
        for (var i = 0; i < row.Cells.Count; i++)
        {
            // An empty cell is the header of nothing.
            var isHeading = isHeader && row.Cells[i].Text.Length > 0;
            writer.Write(isHeading ? "<th scope=\"col\"" : "<td");
            writer.Write(AlignmentOf(table.Alignments[i]));
            WriteLine(">", row.Cells[i], isHeading ? "</th>\n" : "</td>\n");
        }

        writer.Write("</tr>\n");
    }

    private static string AlignmentOf(ColumnAlignment alignment) =>
        alignment switch
        {
            ColumnAlignment.Left => " style=\"text-align: left\"",
            ColumnAlignment.Center => " style=\"text-align: center\"",
            ColumnAlignment.Right => " style=\"text-align: right\"",
            _ => "",
        };

    private void WriteCode(CodeBlock code)
    {
        // Code runs from left to right in every article.
        writer.Write(rightToLeft ? "<pre dir=\"ltr\"><code" : "<pre><code");
        if (FirstWord(code.Language) is { Length: > 0 } language)
            HtmlText.WriteAttribute(writer, "class", "language-" + language);
        writer.Write('>');
        HtmlText.Write(writer, code.Code);
        writer.Write("</code></pre>\n");
    }

    /// <summary>The first word: a blank would begin another class.</summary>
    private static string? FirstWord(string? text) => text?.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
}
