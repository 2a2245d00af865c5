using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsContent;

/// <summary>Words as HTML: for the text of an element and for a value between double quotation marks.</summary>
internal static class HtmlText
{
    /// <summary>
    /// The characters that no reference can stand for in HTML: a browser drops them, or reads U+0092 as another character. Tab and line feed
    /// are none of them. Halves of surrogate pairs are the encoder's.
    /// </summary>
    public static readonly SearchValues<char> NotInHtml = SearchValues.Create(ForbiddenCharacters());

    // Letters of all scripts stay readable. The encoder writes what is markup as references, and characters beyond U+FFFF too.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Tab, line feed and carriage return are text, and would become references.
    private static readonly SearchValues<char> NotForEncoder = SearchValues.Create([.. ForbiddenCharacters(), '\t', '\n', '\r']);

    /// <summary>Writes a text.</summary>
    public static void Write(TextWriter writer, string text) => Write(writer, text, 0, text.Length);

    /// <summary>Writes the part of a text from a place to before another.</summary>
    public static void Write(TextWriter writer, string text, int start, int end)
    {
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny(NotForEncoder);
            if (length < 0)
                length = end - start;
            if (length > 0)
                Encoder.Encode(writer, text, start, length);
            start += length;
            if (start < end)
                WriteControl(writer, text, start++);
        }
    }

    /// <summary>Writes an attribute behind the name of an element, with the blank before it.</summary>
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
            writer.Write('\uFFFD');
        else if (place + 1 == text.Length || text[place + 1] != '\n')
            writer.Write('\n');
    }

    private static char[] ForbiddenCharacters() =>
        Enumerable
            .Range(0, 0xA0)
            .Where(static code => code is < 0x20 or >= 0x7F && code is not ('\t' or '\n' or '\r'))
            .Concat(Enumerable.Range(0xFDD0, 32))
            .Append(0xFFFE)
            .Append(0xFFFF)
            .Select(static code => (char)code)
            .ToArray();
}
