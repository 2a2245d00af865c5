using System.Globalization;
using System.Text;

namespace NewsContent.Generators.Emission;

/// <summary>Writes text into a documentation comment, of which it can end neither the element nor the line.</summary>
internal static class DocumentationText
{
    public static void Append(StringBuilder encoded, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Most of a text stands for itself, and is copied stretch by stretch.
            var start = i;
            while (i < text.Length && IsPlain(text[i]))
                i++;
            encoded.Append(text, start, i - start);
            if (i == text.Length)
                break;

            var c = text[i];
            switch (c)
            {
                case '&':
                    encoded.Append("&amp;");
                    break;
                case '<':
                    encoded.Append("&lt;");
                    break;
                case '>':
                    encoded.Append("&gt;");
                    break;
                case '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                    encoded.Append(' ');
                    break;
                default:
                    Append(encoded, text, ref i);
                    break;
            }
        }
    }

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F' and not ('&' or '<' or '>');

    /// <summary>
    /// Marks of direction are written as references, so that the generated file reads in the order in which it is compiled.
    /// </summary>
    private static void Append(StringBuilder encoded, string text, ref int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            encoded.Append(c).Append(text[++i]);
            return;
        }

        // What XML cannot hold is forbidden in articles, but not in the names of files.
        if (char.IsSurrogate(c) || char.IsControl(c) || c is '\uFFFE' or '\uFFFF')
            encoded.Append('\uFFFD');
        else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
            encoded.Append("&#x").Append(((int)c).ToString("X4", NumberFormatInfo.InvariantInfo)).Append(';');
        else
            encoded.Append(c);
    }
}
