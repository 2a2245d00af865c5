using System.Globalization;
using System.Text;

namespace NewsContent.Generators.Emission;

/// <summary>Writes any text as a C# string literal, which it cannot end.</summary>
/// <remarks>C# language specification, 6.4.5.6: regular string literals.</remarks>
internal static class Literal
{
    /// <summary>Writes the literal after other code: of an article's text there is no copy on the way.</summary>
    public static void Append(StringBuilder literal, string text)
    {
        literal.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            // Most of a text stands for itself, and is copied stretch by stretch.
            var start = i;
            while (i < text.Length && IsPlain(text[i]))
                i++;
            literal.Append(text, start, i - start);
            if (i == text.Length)
                break;

            var c = text[i];
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                literal.Append(c).Append(text[++i]);
            else if (IsWrittenAsItIs(c))
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("X4", NumberFormatInfo.InvariantInfo));
        }

        literal.Append('"');
    }

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F' and not ('"' or '\\');

    /// <summary>Letters and visible signs of all scripts stay readable; what ends a line, hides or reorders text is escaped.</summary>
    private static bool IsWrittenAsItIs(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );
}
