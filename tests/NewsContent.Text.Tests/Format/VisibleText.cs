using System.Globalization;
using System.Text;

namespace NewsContent.Text.Tests.Format;

/// <summary>The notation of the examples for characters that nobody could see on the page.</summary>
internal static class VisibleText
{
    private const string FileEnd = "{END}";

    private static readonly Dictionary<string, char> Names = new()
    {
        ["TAB"] = '\t',
        ["SPACE"] = ' ',
        ["NBSP"] = '\u00A0',
        ["CR"] = '\r',
    };

    /// <summary>The text of the file that the lines of a block stand for.</summary>
    public static string Decode(IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => Decode(line) + "\n"));
        return text.EndsWith(FileEnd + "\n", StringComparison.Ordinal) ? text[..^(FileEnd.Length + 1)] : text;
    }

    /// <summary>One line, with the characters that the notation names.</summary>
    public static string Decode(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; )
        {
            var close = line[i] == '{' ? line.IndexOf('}', i) : -1;
            if (close < 0 || Character(line[(i + 1)..close]) is not { } character)
            {
                text.Append(line[i++]);
                continue;
            }

            text.Append(character);
            i = close + 1;
        }

        return text.ToString();
    }

    /// <summary>The same the other way round, for what the parser made of a text.</summary>
    public static string Encode(string text)
    {
        var visible = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n')
                visible.Append(" ¶ ");
            else if (c is '\t')
                visible.Append("{TAB}");
            else if (c is '\u00A0')
                visible.Append("{NBSP}");
            else if (c == ' ' && (i == 0 || i == text.Length - 1))
                visible.Append("{SPACE}");
            else if (char.IsSurrogatePair(text, i))
                visible.Append(c).Append(text[++i]);
            else if (IsHidden(c))
                visible.Append(CultureInfo.InvariantCulture, $"{{U+{(int)c:X4}}}");
            else
                visible.Append(c);
        }

        return visible.ToString();
    }

    /// <summary>A character that an example's source may not hold in person.</summary>
    public static bool IsHidden(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || c == '\uFFFD'
        || (c != ' ' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator && c != '\u3000');

    private static string? Character(string name)
    {
        if (Names.TryGetValue(name, out var character))
            return character.ToString();
        if (!name.StartsWith("U+", StringComparison.Ordinal) || name.Length is < 6 or > 8)
            return null;
        if (!int.TryParse(name.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint))
            return null;
        return codePoint <= 0xFFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
    }
}
