using System.Text.Json;

namespace NewsContent.Tool.Export;

/// <summary>Writes blocks and inlines under the names of the records.</summary>
internal static class BlockJson
{
    /// <summary>Writes an array of blocks.</summary>
    public static void WriteBlocks(Utf8JsonWriter json, string property, IReadOnlyList<Block> blocks)
    {
        json.WritePropertyName(property);
        WriteBlocks(json, blocks);
    }

    /// <summary>Writes an array of inlines.</summary>
    public static void WriteInlines(Utf8JsonWriter json, string property, IReadOnlyList<Inline> inlines)
    {
        json.WriteStartArray(property);
        foreach (var inline in inlines)
        {
            json.WriteStartObject();
            json.WriteString("kind", inline.Kind.ToString());
            json.WriteNumber("start", inline.Start);
            json.WriteNumber("length", inline.Length);
            json.WriteString("target", inline.Target);
            json.WriteString("title", inline.Title);
            json.WriteString("reference", inline.Reference?.Slug);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a speaker, or null.</summary>
    public static void WriteSpeaker(Utf8JsonWriter json, Speaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        json.WriteString("name", speaker.Name);
        json.WriteString("role", speaker.Role);
        json.WriteString("kind", speaker.Kind.ToString());
        json.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter json, IReadOnlyList<Block> blocks)
    {
        json.WriteStartArray();
        foreach (var block in blocks)
            WriteBlock(json, block);
        json.WriteEndArray();
    }

    private static void WriteBlock(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case Paragraph paragraph:
                json.WriteString("kind", nameof(Paragraph));
                json.WriteString("text", paragraph.Text);
                WriteInlines(json, "inlines", paragraph.Inlines);
                break;
            case ListBlock list:
                json.WriteString("kind", nameof(ListBlock));
                json.WriteBoolean("isOrdered", list.IsOrdered);
                json.WriteNumber("start", list.Start);
                WriteArray(json, "items", list.Items, static (json, item) => WriteBlocks(json, item.Blocks));
                break;
            case BlockQuotation quotation:
                json.WriteString("kind", nameof(BlockQuotation));
                WriteSpeaker(json, quotation.Speaker);
                WriteBlocks(json, "blocks", quotation.Blocks);
                break;
            case Figure figure:
                json.WriteString("kind", nameof(Figure));
                WriteFigure(json, figure);
                break;
            case Table table:
                json.WriteString("kind", nameof(Table));
                WriteArray(json, "alignments", table.Alignments, static (json, alignment) => json.WriteStringValue(alignment.ToString()));
                WriteArray(json, "header", table.Header.Cells, WriteBlock);
                WriteArray(json, "rows", table.Rows, static (json, row) => WriteBlocks(json, row.Cells));
                break;
            case CodeBlock code:
                json.WriteString("kind", nameof(CodeBlock));
                json.WriteString("code", code.Code);
                json.WriteString("language", code.Language);
                break;
            case Divider:
                json.WriteString("kind", nameof(Divider));
                break;
            case Footnote footnote:
                json.WriteString("kind", nameof(Footnote));
                json.WriteString("label", footnote.Label);
                WriteBlocks(json, "blocks", footnote.Blocks);
                break;
            default:
                throw HeaderExport.Unknown(block);
        }

        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        HeaderExport.WritePicture(json, "image", figure.Image);
        if (figure.Caption is null)
        {
            json.WriteNull("caption");
            return;
        }

        json.WritePropertyName("caption");
        WriteBlock(json, figure.Caption);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string property, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(property);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
