using System.Globalization;
using System.Text;

namespace NewsContent.Text.Fields;

/// <summary>
/// A schema as text, which generated code holds so that other programs find it there: a line for the record and one for each field, of
/// <c>name=value</c> with tabs between them. What could end one of them is written as an escape.
/// </summary>
internal static class FieldSchemaText
{
    private const char Escape = '\\';

    /// <summary>The text of a schema.</summary>
    public static string Write(FieldSchema schema)
    {
        var text = new StringBuilder();
        Append(text, "folder", schema.Folder);
        Append(text, "type", schema.TypeName);
        text.Append('\n');
        foreach (var field in schema.Fields)
            Write(text, field);
        return text.ToString();
    }

    /// <summary>The schema of a text; null when it is none that this version writes.</summary>
    public static FieldSchema? Read(string text)
    {
        var lines = text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0 || Values(lines[0]) is not { } head || !head.TryGetValue("folder", out var folder))
            return null;
        var fields = new List<FieldDefinition>(lines.Length - 1);
        foreach (var line in lines.Skip(1))
        {
            if (Values(line) is not { } values || ReadField(values) is not { } field)
                return null;
            fields.Add(field);
        }

        return new FieldSchema(folder[0], head.TryGetValue("type", out var type) ? type[0] : "", fields);
    }

    private static void Write(StringBuilder text, FieldDefinition field)
    {
        Append(text, "name", field.Name);
        Append(text, "property", field.Property);
        Append(text, "kind", field.Kind.ToString());
        AppendFlag(text, "list", field.IsList);
        AppendFlag(text, "required", field.IsRequired);
        AppendOptional(text, "group", field.Group);
        AppendFlag(text, "grouprequired", field.IsGroupRequired);
        foreach (var choice in field.Choices)
            Append(text, "choice", choice.Value + " " + choice.Name);
        AppendOptional(text, "min", field.Minimum);
        AppendOptional(text, "max", field.Maximum);
        AppendFlag(text, "above", field.IsMinimumExclusive);
        AppendFlag(text, "below", field.IsMaximumExclusive);
        AppendOptional(text, "shortest", Digits(field.Shortest));
        AppendOptional(text, "longest", Digits(field.Longest));
        foreach (var value in field.Allowed)
            Append(text, "allowed", value);
        AppendOptional(text, "pattern", field.Pattern);
        AppendFlag(text, "url", field.IsUrl);
        AppendFlag(text, "email", field.IsEmailAddress);
        text.Append('\n');
    }

    private static FieldDefinition? ReadField(Dictionary<string, List<string>> values)
    {
        string? Value(string name) => values.TryGetValue(name, out var value) ? value[0] : null;
        IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var value) ? value : [];
        var hasKind = Enum.TryParse<FieldKind>(Value("kind"), out var kind);
        if (!hasKind || Value("name") is not { } name || Value("property") is not { } property)
            return null;
        return new FieldDefinition
        {
            Name = name,
            Property = property,
            Kind = kind,
            IsList = values.ContainsKey("list"),
            IsRequired = values.ContainsKey("required"),
            Group = Value("group"),
            IsGroupRequired = values.ContainsKey("grouprequired"),
            Choices = [.. All("choice").Select(Choice)],
            Minimum = Value("min"),
            Maximum = Value("max"),
            IsMinimumExclusive = values.ContainsKey("above"),
            IsMaximumExclusive = values.ContainsKey("below"),
            Shortest = Number(Value("shortest")),
            Longest = Number(Value("longest")),
            Allowed = All("allowed"),
            Pattern = Value("pattern"),
            IsUrl = values.ContainsKey("url"),
            IsEmailAddress = values.ContainsKey("email"),
        };
    }

    private static FieldChoice Choice(string text)
    {
        var blank = text.IndexOf(' ');
        return blank < 0 ? new FieldChoice(text, "0") : new FieldChoice(text.Substring(blank + 1), text.Substring(0, blank));
    }

    private static void AppendFlag(StringBuilder text, string name, bool value)
    {
        if (value)
            Append(text, name, "");
    }

    private static void AppendOptional(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            Append(text, name, value);
    }

    private static void Append(StringBuilder text, string name, string value)
    {
        if (text.Length > 0 && text[text.Length - 1] != '\n')
            text.Append('\t');
        text.Append(name).Append('=');
        foreach (var c in value)
        {
            if (c == Escape || char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
                text.Append(Escape).Append(((int)c).ToString("X4", NumberFormatInfo.InvariantInfo));
            else
                text.Append(c);
        }
    }

    /// <summary>The values of a line by their names; null when it is no such line.</summary>
    private static Dictionary<string, List<string>>? Values(string line)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var part in line.Split('\t'))
        {
            var sign = part.IndexOf('=');
            if (sign < 0)
                return null;
            var name = part.Substring(0, sign);
            if (!values.TryGetValue(name, out var known))
                values.Add(name, known = []);
            known.Add(Unescape(part.Substring(sign + 1)));
        }

        return values;
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var digits = value[i] == Escape && i + 4 < value.Length ? value.Substring(i + 1, 4) : "";
            if (int.TryParse(digits, NumberStyles.AllowHexSpecifier, NumberFormatInfo.InvariantInfo, out var code))
            {
                text.Append((char)code);
                i += 4;
            }
            else
            {
                text.Append(value[i]);
            }
        }

        return text.ToString();
    }

    private static string? Digits(int? number) => number?.ToString(NumberFormatInfo.InvariantInfo);

    private static int? Number(string? digits) =>
        int.TryParse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) ? number : null;
}
