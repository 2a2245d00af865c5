using System.Collections;
using System.Text.Json;
using NewsContent.Text.Header;
using NewsContent.Text.Records;

namespace NewsContent.Tool.Export;

/// <summary>
/// Writes what an article's header lines say, by the table of header fields: a field that is added there is exported without a
/// change here.
/// </summary>
internal static class HeaderExport
{
    /// <summary>The fields of the record with a value for the form, in the order of the table.</summary>
    /// <param name="article">The article.</param>
    /// <param name="place">Where the form has a field.</param>
    public static IEnumerable<(ExportedAs As, object? Value)> Of(Article article, Func<HeaderField, ExportedAs> place) =>
        (
            from field in RecordFields.All
            let exported = place(field.Field)
            where exported.Shape is not (ExportShape.NotExported or ExportShape.WithEveryArticle)
            select (exported, field.Of(article))
        ).DistinctBy(static field => field.exported.Name, StringComparer.Ordinal);

    /// <summary>A value that is not there: none, or an empty list.</summary>
    public static bool IsNothing(object? value) =>
        value is null || value is not string && value is IEnumerable items && !items.GetEnumerator().MoveNext();

    /// <summary>The texts of a value, which may be one or several.</summary>
    public static IReadOnlyList<string> Texts(object? value) =>
        value switch
        {
            null => [],
            string text => [text],
            IReadOnlyList<string> texts => texts,
            IReadOnlyList<Author> authors => [.. authors.Select(static author => author.Name).Distinct(StringComparer.Ordinal)],
            _ => throw Unknown(value),
        };

    /// <summary>Writes an array of objects that have a name.</summary>
    public static void WriteNamed(Utf8JsonWriter json, string property, IEnumerable<string> names, string? relation = null)
    {
        var all = names.Distinct(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return;
        json.WriteStartArray(property);
        foreach (var name in all)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            if (relation is not null)
                json.WriteString("rel", relation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes an object with all that is said of a picture; what is not there is null.</summary>
    public static void WritePicture(Utf8JsonWriter json, string property, Image image)
    {
        json.WriteStartObject(property);
        json.WriteString("source", image.Source);
        json.WriteString("alt", image.Alt);
        json.WriteString("title", image.Title);
        json.WriteString("caption", image.Caption);
        json.WriteString("credit", image.Credit);
        WriteNumber(json, "width", image.Width);
        WriteNumber(json, "height", image.Height);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string property, int? number)
    {
        if (number is { } known)
            json.WriteNumber(property, known);
        else
            json.WriteNull(property);
    }

    /// <summary>Writes an array of strings.</summary>
    public static void WriteTexts(Utf8JsonWriter json, string property, IEnumerable<string> texts)
    {
        json.WriteStartArray(property);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>
    /// What is thrown where a form has no way to write a shape, or a shape a value: nothing is left out without a message.
    /// </summary>
    public static InvalidOperationException Unknown(object shape) => new($"This form cannot write {shape}.");
}
