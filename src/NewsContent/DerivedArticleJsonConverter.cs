using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// Writes generated articles, and those with fields, where <see cref="JsonSerializer"/> meets them under their own types: in the shape of
/// <see cref="ArticleJson"/>, with their fields as the serializer's options have them. For the attributes of these types alone.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DerivedArticleJsonConverter : JsonConverter<Article>
{
    /// <summary>Whether a type is one of these: only attributes of them name this converter.</summary>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Reads nothing: what was written is an <see cref="Article"/>, or one with fields.</summary>
    /// <exception cref="NotSupportedException">Always; the message says how to read it.</exception>
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Read it as an Article, or with its fields by ArticleJson.DeserializeWithFields.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        new ArticleJsonWriter(writer).Write(value, includesSourcePath: false, value.FieldsWriter(options));
    }
}
