using System.Globalization;
using System.Text.Json;

namespace NewsContent.Json;

/// <summary>Reads the values of properties, and says which one is not as it should be.</summary>
internal static class JsonParts
{
    /// <summary>A property, or null, or null.</summary>
    public static JsonElement? Find(this JsonElement parent, string property)
    {
        if (parent.ValueKind != JsonValueKind.Object)
            throw new JsonException($"Something with the property “{property}” is no object.");
        return parent.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    /// <summary>Words; null where there is no such property.</summary>
    public static string? Text(this JsonElement parent, string property) =>
        parent.Find(property) is { } value ? TextOf(value, property) : null;

    /// <summary>Words that must be there.</summary>
    public static string RequiredText(this JsonElement parent, string property) => parent.Text(property) ?? throw Missing(property);

    /// <summary>A number without a fraction; null where there is no such property.</summary>
    public static int? Number(this JsonElement parent, string property)
    {
        if (parent.Find(property) is not { } value)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : throw new JsonException($"“{property}” is no whole number.");
    }

    /// <summary>The items of an array; none where there is no such property.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement parent, string property) =>
        parent.Find(property) is { } value ? ItemsOf(value, property) : [];

    public static IEnumerable<JsonElement> ItemsOf(JsonElement array, string property) =>
        array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : throw new JsonException($"“{property}” is no array.");

    /// <summary>The items of an array of words.</summary>
    public static string[] Texts(this JsonElement parent, string property) =>
        [.. parent.Items(property).Select(item => TextOf(item, property))];

    /// <summary>A value of an enumeration by its name; null where there is no such property.</summary>
    public static TEnum? Value<TEnum>(this JsonElement parent, string property)
        where TEnum : struct, Enum => parent.Text(property) is { } name ? ValueOf<TEnum>(name, property) : null;

    public static TEnum ValueOf<TEnum>(string name, string property)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(name, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new JsonException($"“{property}” has no value “{name}”.");

    /// <summary>A moment with its zone; null where there is no such property.</summary>
    public static DateTimeOffset? Moment(this JsonElement parent, string property) =>
        parent.Find(property) is { } value ? MomentOf(value, property) : null;

    public static DateTimeOffset MomentOf(JsonElement value, string property) =>
        HasZone(TextOf(value, property)) && value.TryGetDateTimeOffset(out var moment)
            ? moment
            : throw new JsonException($"“{property}” is no moment with its zone, such as 2026-02-07T09:30:00+01:00.");

    // Without a zone the serializer takes the machine's.
    private static bool HasZone(string text) =>
        text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T') && text.Contains('T');

    public static DateOnly DayOf(string text, string property) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new JsonException($"“{property}” is no day: “{text}”.");

    public static string TextOf(JsonElement value, string property) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new JsonException($"“{property}” is no text.");

    public static JsonException Missing(string property) => new($"The property “{property}” is missing.");
}
