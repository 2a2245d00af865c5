using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsContent;

/// <summary>
/// Writes a reference as its slug, wherever <see cref="JsonSerializer"/> meets one. A reference that is read has only its slug: reading its
/// article throws <see cref="InvalidOperationException"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ArticleReferenceJsonConverter : JsonConverter<ArticleReference>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string, or is blank.</exception>
    public override ArticleReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var slug = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (string.IsNullOrWhiteSpace(slug))
            throw new JsonException("A reference is the slug of an article.");
        return new ArticleReference(slug, () => throw LeadsNowhere(slug));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ArticleReference value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Slug);
    }

    internal static InvalidOperationException LeadsNowhere(string slug) =>
        new($"The reference to '{slug}' was read from JSON, without a catalog to look in.");
}
