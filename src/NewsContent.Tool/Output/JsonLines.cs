using System.Text.Json;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Output;

/// <summary>One JSON object a line, one line a file.</summary>
/// <remarks>
/// Offsets are UTF-16 code units into the decoded file, zero-based, the end exclusive. <c>speaker</c> is a name, given for a
/// person only; an organization or an unnamed source has its words in <c>source</c>.
/// </remarks>
internal sealed class JsonLines(TextWriter output) : IQuotesOutput
{
    public void Write(QuotedText text)
    {
        var line = new JsonStream(output, isIndented: false);
        var json = line.Json;
        json.WriteStartObject();
        json.WriteString("id", text.Id);
        json.WriteString("file", text.Path);
        json.WriteStartArray("quotes");
        foreach (var quote in text.Quotes ?? [])
            Write(json, quote);
        json.WriteEndArray();
        json.WriteEndObject();
        line.End();
    }

    private static void Write(Utf8JsonWriter json, QuoteSyntax quote)
    {
        var speaker = quote.Speaker;
        var isPerson = speaker?.Kind == SpeakerSyntaxKind.Person;
        json.WriteStartObject();
        json.WriteString("text", quote.Text);
        json.WriteNumber("start", quote.WordsRange.Start);
        json.WriteNumber("end", quote.WordsRange.End);
        json.WriteString("speaker", isPerson ? speaker!.Name : null);
        json.WriteString("speakerKind", speaker?.Kind.ToString());
        json.WriteString("role", speaker?.Role);
        json.WriteString("source", isPerson ? null : speaker?.Name);
        json.WriteString("cue", quote.Cue?.Text);
        json.WriteString("rule", quote.Attribution.Rule.ToString());
        json.WriteString("confidence", quote.Attribution.Confidence.ToString());
        json.WriteEndObject();
    }
}
