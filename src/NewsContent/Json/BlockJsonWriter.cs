using System.Text.Json;

namespace NewsContent.Json;

/// <summary>Writes blocks with what is in them; remembers the speakers, of whom quotations say the index.</summary>
internal sealed class BlockJsonWriter(Utf8JsonWriter json)
{
    private readonly List<Speaker> _speakers = [];
    private readonly Dictionary<Speaker, int> _speakerIndexes = [];

    /// <summary>Everybody who is quoted in what was written so far, each once.</summary>
    public IReadOnlyList<Speaker> Speakers => _speakers;

    /// <summary>Writes a list of blocks; nothing for an empty one.</summary>
    public void WriteBlocks(string property, IReadOnlyList<Block> blocks)
    {
        if (blocks.Count == 0)
            return;
        json.WritePropertyName(property);
        WriteBlocks(blocks);
    }

    /// <summary>Writes quotations by their places in a text, and their words where these are not what is there.</summary>
    public void WriteQuotes(string property, IReadOnlyList<Quote> quotes, string text)
    {
        if (quotes.Count == 0)
            return;
        json.WriteStartArray(property);
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            var isThere = quote.Start >= 0 && quote.Start <= text.Length && quote.Length <= text.Length - quote.Start;
            if (!isThere || !text.AsSpan(quote.Start, quote.Length).SequenceEqual(quote.Text))
                json.WriteString("text", quote.Text);
            if (isThere)
            {
                json.WriteNumber("start", quote.Start);
                json.WriteNumber("length", quote.Length);
            }

            WriteSpeaker(quote.Speaker);
            WriteGiven("cue", quote.Cue);
            if (quote.Attribution is { } attribution)
            {
                json.WriteString("rule", attribution.Rule.ToString());
                json.WriteString("confidence", attribution.Confidence.ToString());
            }

            if (quote.Line > 0)
                json.WriteNumber("line", quote.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes links, stressed words and the like; nothing without any.</summary>
    public void WriteInlines(IReadOnlyList<Inline> inlines)
    {
        if (inlines.Count == 0)
            return;
        json.WriteStartArray("inlines");
        foreach (var inline in inlines)
        {
            json.WriteStartObject();
            json.WriteString("kind", inline.Kind.ToString());
            json.WriteNumber("start", inline.Start);
            json.WriteNumber("length", inline.Length);
            WriteGiven("target", inline.Target);
            WriteGiven("title", inline.Title);
            WriteGiven("article", inline.Reference?.Slug);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a picture as the property <c>image</c>.</summary>
    public void WriteImage(Image image)
    {
        json.WriteStartObject("image");
        json.WriteString("source", image.Source);
        if (image.Alt.Length > 0)
            json.WriteString("alt", image.Alt);
        WriteGiven("title", image.Title);
        WriteGiven("caption", image.Caption);
        WriteGiven("credit", image.Credit);
        if (image.Width is { } width)
            json.WriteNumber("width", width);
        if (image.Height is { } height)
            json.WriteNumber("height", height);
        json.WriteEndObject();
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks)
    {
        json.WriteStartArray();
        foreach (var block in blocks)
            Write(block);
        json.WriteEndArray();
    }

    /// <summary>A block without a type is a paragraph.</summary>
    private void Write(Block block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case ListBlock list:
                json.WriteString("type", BlockTypes.List);
                WriteList(list);
                break;
            case BlockQuotation quotation:
                json.WriteString("type", BlockTypes.Quotation);
                WriteSpeaker(quotation.Speaker);
                WriteBlocks("blocks", quotation.Blocks);
                break;
            case Figure figure:
                json.WriteString("type", BlockTypes.Figure);
                WriteFigure(figure);
                break;
            case Table table:
                json.WriteString("type", BlockTypes.Table);
                WriteTable(table);
                break;
            case CodeBlock code:
                json.WriteString("type", BlockTypes.Code);
                json.WriteString("code", code.Code);
                WriteGiven("language", code.Language);
                break;
            case Divider:
                json.WriteString("type", BlockTypes.Divider);
                break;
            case Footnote note:
                json.WriteString("type", BlockTypes.Footnote);
                json.WriteString("label", note.Label);
                WriteBlocks("blocks", note.Blocks);
                break;
            default:
                throw new InvalidOperationException($"JSON has no form for the block {block}.");
        }

        json.WriteEndObject();
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        json.WriteString("text", paragraph.Text);
        WriteInlines(paragraph.Inlines);
        WriteQuotes("quotes", paragraph.Quotes, paragraph.Text);
    }

    private void WriteList(ListBlock list)
    {
        if (list.IsOrdered)
            json.WriteBoolean("isOrdered", true);
        if (list.Start != 1)
            json.WriteNumber("start", list.Start);
        json.WriteStartArray("items");
        foreach (var item in list.Items)
            WriteBlocks(item.Blocks);
        json.WriteEndArray();
    }

    private void WriteFigure(Figure figure)
    {
        WriteImage(figure.Image);
        if (figure.Caption is null)
            return;
        json.WritePropertyName("caption");
        Write(figure.Caption);
    }

    /// <summary>The first row is the header's; alignments are left out where no column has one.</summary>
    private void WriteTable(Table table)
    {
        if (table.Alignments.Any(static alignment => alignment != ColumnAlignment.None))
        {
            json.WriteStartArray("alignments");
            foreach (var alignment in table.Alignments)
                json.WriteStringValue(alignment.ToString());
            json.WriteEndArray();
        }

        json.WriteStartArray("rows");
        foreach (var row in table.Rows.Prepend(table.Header))
            WriteBlocks(row.Cells);
        json.WriteEndArray();
    }

    private void WriteSpeaker(Speaker? speaker)
    {
        if (speaker is null)
            return;
        if (!_speakerIndexes.TryGetValue(speaker, out var index))
        {
            index = _speakers.Count;
            _speakerIndexes.Add(speaker, index);
            _speakers.Add(speaker);
        }

        json.WriteNumber("speaker", index);
    }

    private void WriteGiven(string property, string? value)
    {
        if (value is not null)
            json.WriteString(property, value);
    }
}

/// <summary>The types of blocks that are no paragraph.</summary>
internal static class BlockTypes
{
    public const string List = "list";
    public const string Quotation = "quotation";
    public const string Figure = "figure";
    public const string Table = "table";
    public const string Code = "code";
    public const string Divider = "divider";
    public const string Footnote = "footnote";
}
