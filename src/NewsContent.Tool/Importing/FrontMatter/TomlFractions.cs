using System.Text;

namespace NewsContent.Tool.Importing.FrontMatter;

/// <summary>Fractions of a second: Hugo writes nine digits, and nobody here reads more than seven.</summary>
internal static class TomlFractions
{
    private const int MostDigits = 7;

    /// <summary>The text with shorter fractions after the times of dates, on the same lines.</summary>
    public static string Shorten(string text)
    {
        StringBuilder? result = null;
        var next = 0;
        for (var i = text.IndexOf('.', StringComparison.Ordinal); i >= 0; i = text.IndexOf('.', i + 1))
        {
            if (!IsBehindTime(text, i))
                continue;
            var end = i + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end - i - 1 <= MostDigits)
                continue;
            result ??= new StringBuilder(text.Length);
            result.Append(text, next, i + 1 + MostDigits - next);
            next = end;
        }

        return result is null ? text : result.Append(text, next, text.Length - next).ToString();
    }

    /// <summary><c>2026-03-02T07:15:30</c> is before the place.</summary>
    private static bool IsBehindTime(string text, int place)
    {
        const string Shape = "0000-00-00T00:00:00";
        if (place < Shape.Length)
            return false;
        for (var i = 0; i < Shape.Length; i++)
        {
            var c = text[place - Shape.Length + i];
            var fits = Shape[i] switch
            {
                '0' => char.IsAsciiDigit(c),
                'T' => c is 'T' or 't' or ' ',
                var sign => c == sign,
            };
            if (!fits)
                return false;
        }

        return true;
    }
}
