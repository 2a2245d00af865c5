using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsContent;

/// <summary>Words as HTML: for the text of an element and for a value between double quotation marks.</summary>
internal static class HtmlText
{
    // Letters of all scripts stay readable. The encoder writes what is markup as references, and characters beyond U+FFFF too.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes a text.</summary>
    public static void Write(TextWriter writer, string text) => Write(writer, text, 0, text.Length);

    /// <summary>Writes the part of a text from a place to before another.</summary>
    public static void Write(TextWriter writer, string text, int start, int end)
    {
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny(UnshownCharacters.AndBlanks);
            if (length < 0)
                length = end - start;
            if (length > 0)
                Encoder.Encode(writer, text, start, length);
            start += length;
            if (start < end)
                WriteControl(writer, text, start++);
        }
    }

    /// <summary>Writes an attribute after the name of an element, with the blank before it.</summary>
    public static void WriteAttribute(TextWriter writer, string name, string value) => WriteAttribute(writer, name, value, 0, value.Length);

    /// <summary>The same with a part of a text.</summary>
    public static void WriteAttribute(TextWriter writer, string name, string text, int start, int end)
    {
        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        Write(writer, text, start, end);
        writer.Write('"');
    }

    private static void WriteControl(TextWriter writer, string text, int place)
    {
        var character = text[place];
        if (character is '\n' or '\t')
            writer.Write(character);
        else if (character != '\r')
            writer.Write(UnshownCharacters.Replacement);
        else if (place + 1 == text.Length || text[place + 1] != '\n')
            writer.Write('\n');
    }
}
