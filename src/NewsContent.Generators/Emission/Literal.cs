using System.Globalization;
using System.Text;

namespace NewsContent.Generators.Emission;

/// <summary>Writes any text as a C# string literal, which it cannot end.</summary>
/// <remarks>C# language specification, 6.4.5.6: regular string literals.</remarks>
internal static class Literal
{
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + (text.Length / 8) + 2);
        literal.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\') literal.Append('\\').Append(c);
            else if (c is >= ' ' and < '\u007F') literal.Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) literal.Append(c).Append(text[++i]);
            else if (IsWrittenAsItIs(c)) literal.Append(c);
            else literal.Append("\\u").Append(((int)c).ToString("X4", NumberFormatInfo.InvariantInfo));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Letters and visible signs of all scripts stay readable; what ends a line, hides or reorders text is escaped.</summary>
    private static bool IsWrittenAsItIs(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
