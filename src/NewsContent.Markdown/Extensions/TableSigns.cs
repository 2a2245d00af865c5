namespace NewsContent.Markdown.Extensions;

/// <summary>Lines that look like those of a table.</summary>
internal static class TableSigns
{
    /// <summary>Whether a line that begins so can be one of them: few do.</summary>
    public static bool MayBeRule(char first) => first is '|' or '-' or '=' or '+' or ':';

    /// <summary><c>|---|---|</c>, and the lines of other programs: <c>+---+---+</c>, <c>|---+---|</c>.</summary>
    public static bool IsRule(string line)
    {
        var hasBars = line.Any(static sign => sign == '|') || line.Length > 2 && line[0] == '+' && line[line.Length - 1] == '+';
        return hasBars
            && line.Count(static sign => sign is '-' or '=') > 1
            && line.All(static sign => sign is '|' or '-' or '=' or '+' or ':' or ' ' or '\t');
    }

    /// <summary>Two lines that begin with a bar, or have as many bars with blanks around them.</summary>
    public static bool AreRows(string line, string next)
    {
        if (line.Length < 2 || next.Length < 2)
            return false;
        if (line[0] == '|' && next[0] == '|' && line[1] != '|' && next[1] != '|')
            return true;
        const int Fewest = 2;
        var bars = CountBars(line);
        return bars >= Fewest && bars == CountBars(next);
    }

    private static int CountBars(string line)
    {
        var count = 0;
        for (var i = line.IndexOf(" | ", StringComparison.Ordinal); i >= 0; i = line.IndexOf(" | ", i + 2, StringComparison.Ordinal))
            count++;
        return count;
    }
}
