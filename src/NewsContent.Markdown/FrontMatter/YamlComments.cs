using NewsContent.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Finds comments that are after a key or a value: most were meant as words of the value.</summary>
internal static class YamlComments
{
    /// <summary>Where each begins with its <c>#</c>, in the text; a comment on a line of its own is none of them.</summary>
    public static IReadOnlyList<TextRange> AfterValues(string text, CancellationToken cancellation)
    {
        var found = new List<TextRange>();
        if (text.IndexOf('#') < 0)
            return found;
        var scanner = YamlText.Scan(text, skipComments: false);
        try
        {
            // Behind a token for an error the scanner gives the same one for ever.
            while (scanner.MoveNext() && scanner.Current is not Error)
            {
                cancellation.ThrowIfCancellationRequested();
                if (scanner.Current is Comment comment && !IsFirstOfLine(text, (int)comment.Start.Index))
                    found.Add(TextRange.At((int)comment.Start.Index, 1));
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            // Who reads the values tells what is wrong. The scanner says nothing of a # that stands in a list in brackets there.
            AddFromBracket(text, found);
        }

        return found;
    }

    /// <summary>A list in brackets that a comment keeps from closing: the scanner stops before it gives the comment.</summary>
    private static void AddFromBracket(string text, List<TextRange> found)
    {
        var start = found.Count == 0 ? 0 : found[found.Count - 1].End;
        for (var sign = text.IndexOf('#', start); sign > 0; sign = text.IndexOf('#', sign + 1))
        {
            var line = text.LastIndexOf('\n', sign) + 1;
            var bracket = text.IndexOfAny(['[', '{'], line, sign - line);
            var isBare = bracket >= 0 && text.IndexOfAny(['"', '\''], line, sign - line) < 0;
            if (!isBare || text[sign - 1] is not ('[' or '{' or ',' or ' ' or '\t'))
                continue;

            // A comment goes to the end of its line.
            found.Add(TextRange.At(sign, 1));
            sign = text.IndexOf('\n', sign);
            if (sign < 0)
                return;
        }
    }

    private static bool IsFirstOfLine(string text, int sign)
    {
        while (sign > 0 && text[sign - 1] is ' ' or '\t')
            sign--;
        return sign == 0 || text[sign - 1] is '\n' or '\r';
    }
}
