using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// Writes and reads an <see cref="Article"/> wherever <see cref="JsonSerializer"/> meets one, in the shape of <see cref="ArticleJson"/>,
/// without its source path and without fields. The serializer’s <c>MaxDepth</c> limits how deep blocks can be nested.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ArticleJsonConverter : JsonConverter<Article>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value says no article.</exception>
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return ArticleJsonReader.Read(document.RootElement, null, static parts => parts.Article());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        new ArticleJsonWriter(writer).Write(value, includesSourcePath: false, null);
    }
}
