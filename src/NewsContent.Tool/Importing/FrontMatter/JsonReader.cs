using System.Text;
using System.Text.Json;

namespace NewsContent.Tool.Importing.FrontMatter;

/// <summary>Reads JSON token by token, each with its line.</summary>
internal static class JsonReader
{
    /// <summary>The keys of an object that begins the text, and where in the text it ends.</summary>
    /// <param name="text">A text that begins with <c>{</c>; more can be after the object.</param>
    /// <param name="firstLine">On which line of the file it begins, from 0.</param>
    /// <exception cref="FrontMatterException">It cannot be read.</exception>
    public static (FrontMap Map, int End) Read(string text, int firstLine)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var options = new JsonReaderOptions
        {
            MaxDepth = FrontMatterLimits.Deepest,
            AllowTrailingCommas = true,
            AllowMultipleValues = true,
            CommentHandling = JsonCommentHandling.Skip,
        };
        var json = new Utf8JsonReader(bytes, options);
        var lines = new LineCount(bytes, firstLine);
        try
        {
            json.Read();
            var map = ReadMap(ref json, lines);
            var end = Encoding.UTF8.GetCharCount(bytes, 0, (int)json.BytesConsumed);
            FrontMatterLimits.Check(text[..end], firstLine);
            return (map, end);
        }
        catch (JsonException fault)
        {
            throw new FrontMatterException(
                firstLine + (int)(fault.LineNumber ?? 0),
                "The front matter is not valid JSON: " + fault.Message
            );
        }
    }

    private static FrontMap ReadMap(ref Utf8JsonReader json, LineCount lines)
    {
        var (line, entries) = (lines.At(json.TokenStartIndex), new List<FrontEntry>());
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var (key, place) = (json.GetString()!, lines.At(json.TokenStartIndex));
            json.Read();
            entries.Add(new FrontEntry(key, place, ReadValue(ref json, lines)));
        }

        return new FrontMap(entries, line);
    }

    private static FrontValue ReadValue(ref Utf8JsonReader json, LineCount lines)
    {
        var line = lines.At(json.TokenStartIndex);
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadMap(ref json, lines);
            case JsonTokenType.StartArray:
                var items = new List<FrontValue>();
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue(ref json, lines));
                return new FrontList(items, line);
            case JsonTokenType.String:
                return new FrontWords(json.GetString()!, line);
            default:
                return new FrontWords(Encoding.UTF8.GetString(json.ValueSpan), line) { IsBare = true };
        }
    }

    /// <summary>Counts lines up to places that come in their order.</summary>
    private sealed class LineCount(byte[] bytes, int firstLine)
    {
        private int _line = firstLine;
        private long _place;

        public int At(long place)
        {
            for (; _place < place; _place++)
                _line += bytes[_place] == (byte)'\n' ? 1 : 0;
            return _line;
        }
    }
}
