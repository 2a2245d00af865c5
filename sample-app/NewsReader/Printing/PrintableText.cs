using System.Text;

namespace NewsReader.Printing;

/// <summary>
/// Article text made safe to print. The article format refuses control characters, but an article can also be made in code,
/// and a terminal obeys the escape sequences in whatever it is sent.
/// </summary>
internal static class PrintableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text as one line: every run of line ends and tabs becomes one space.</summary>
    public static string OneLine(string text) => string.Join(' ', Lines(text));

    /// <summary>The lines of the text that hold anything, each without surrounding blanks.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var character in text)
        {
            if (EndsLine(character))
                Flush();
            else
                line.Append(Printable(character));
        }
        Flush();
        return lines;

        void Flush()
        {
            var content = line.ToString().Trim(' ');
            if (content.Length > 0)
                lines.Add(content);
            line.Clear();
        }
    }

    private static bool EndsLine(char character) => character is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static char Printable(char character) =>
        character switch
        {
            '\t' => ' ',
            // The pictures of the control characters stand in the same order as the characters.
            < ' ' => (char)('\u2400' + character),
            '\u007F' => '\u2421',
            _ when char.IsControl(character) => Replacement,
            // Embeddings and overrides would reorder whatever is printed after them.
            >= '\u202A' and <= '\u202E' => Replacement,
            _ => character,
        };
}
