using System.Globalization;
using System.Text;

namespace NewsContent.Build.Manifest;

/// <summary>
/// A line of the manifest: fields with tabs between them. Whatever could end a field or a line, and half of a surrogate pair, is
/// written as an escape, so that any name of a file and any value of a property come through.
/// </summary>
internal static class ManifestRecord
{
    private const char Escape = '\\';

    /// <summary>Appends the record and the end of its line.</summary>
    public static void Append(StringBuilder text, string kind, params string[] fields)
    {
        text.Append(kind);
        foreach (var field in fields)
        {
            text.Append('\t');
            AppendField(text, field);
        }

        text.Append('\n');
    }

    /// <summary>The record's kind and its fields.</summary>
    public static string[] Read(string line)
    {
        var fields = line.Split('\t');
        for (var i = 0; i < fields.Length; i++)
            fields[i] = Unescape(fields[i]);
        return fields;
    }

    private static void AppendField(StringBuilder text, string field)
    {
        for (var i = 0; i < field.Length; i++)
        {
            if (i + 1 < field.Length && char.IsSurrogatePair(field[i], field[i + 1]))
                text.Append(field[i]).Append(field[++i]);
            else if (IsPlain(field[i]))
                text.Append(field[i]);
            else
                text.Append(Escape).Append(((int)field[i]).ToString("X4", NumberFormatInfo.InvariantInfo));
        }
    }

    private static bool IsPlain(char character) =>
        character != Escape
        && !char.IsControl(character)
        && !char.IsSurrogate(character)
        && character is not ('\u2028' or '\u2029' or '\uFEFF');

    private static string Unescape(string field)
    {
        if (field.IndexOf(Escape) < 0)
            return field;
        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] == Escape && Code(field, i + 1) is { } code)
            {
                text.Append((char)code);
                i += 4;
            }
            else
            {
                text.Append(field[i]);
            }
        }

        return text.ToString();
    }

    private static int? Code(string field, int start) =>
        start + 4 <= field.Length
        && int.TryParse(field.Substring(start, 4), NumberStyles.AllowHexSpecifier, NumberFormatInfo.InvariantInfo, out var code)
            ? code
            : null;
}
