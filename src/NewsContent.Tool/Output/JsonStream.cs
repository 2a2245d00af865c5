using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsContent.Tool.Output;

/// <summary>Prints one JSON document piece by piece, for people's eyes as well: “ stays “.</summary>
#pragma warning disable CA1001 // The writer holds nothing but the buffer here, and gives it up at the document's end.
internal sealed class JsonStream
#pragma warning restore CA1001
{
    private readonly TextWriter _output;
    private readonly ArrayBufferWriter<byte> _pending = new();

    /// <param name="output">Where the document goes.</param>
    /// <param name="isIndented">Whether it has lines and indents; without, it is one line.</param>
    public JsonStream(TextWriter output, bool isIndented)
    {
        _output = output;
        Json = new Utf8JsonWriter(
            _pending,
            new JsonWriterOptions
            {
                Indented = isIndented,
                NewLine = "\n",
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
    }

    /// <summary>What writes the document.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Prints what was written since the last time.</summary>
    /// <remarks>
    /// Build agents look for <c>##vso[</c> anywhere in a line: JSON can write the sign in another way, and means the same.
    /// </remarks>
    public void Flush()
    {
        Json.Flush();
        _output.Write(Encoding.UTF8.GetString(_pending.WrittenSpan).Replace("##", "#\\u0023", StringComparison.Ordinal));
        _pending.ResetWrittenCount();
    }

    /// <summary>Prints the rest, with a line end after it.</summary>
    public void End()
    {
        Flush();
        _output.WriteLine();
        Json.Dispose();
    }
}
