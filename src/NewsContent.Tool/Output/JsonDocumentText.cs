using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsContent.Tool.Output;

/// <summary>Writes JSON for people's eyes as well: “ stays “.</summary>
internal static class JsonDocumentText
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints a document with indents, and a line end behind it.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write) => output.WriteLine(Make(write, isIndented: true));

    /// <summary>A document as text.</summary>
    public static string Make(Action<Utf8JsonWriter> write, bool isIndented)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, isIndented ? Indented : OneLine))
            write(json);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
