using System.Globalization;

namespace NewsContent.Tool.Input;

/// <summary>A line of a file: <c>articles/port.txt:14</c>.</summary>
/// <param name="Path">The file, as it was given.</param>
/// <param name="Line">The line, from 1 on.</param>
internal sealed record QuotePlace(string Path, int Line)
{
    /// <summary>Reads <c>FILE:LINE</c>; also <c>FILE:LINE:COLUMN</c>, as editors copy it. Null when it is written otherwise.</summary>
    public static QuotePlace? Read(string place)
    {
        var parts = place.Split(':');
        var numbers = parts.Reverse().TakeWhile(static part => Number(part) is not null).Take(2).Count();
        if (numbers == 0 || numbers == parts.Length)
            return null;
        var path = string.Join(':', parts[..^numbers]);
        return path.Length > 0 && Number(parts[^numbers]) is { } line ? new QuotePlace(path, line) : null;
    }

    private static int? Number(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
