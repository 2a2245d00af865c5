namespace NewsContent.Tool.Importing.Bodies;

/// <summary>What is in braces after a heading: <c>## The tide {#tide .wide}</c>.</summary>
internal static class HeadingAttribute
{
    /// <summary>The heading without it, and the id that it gives; null when it gives none.</summary>
    public static (string Words, string? Id) Split(string heading)
    {
        var start = StartIn(heading);
        if (start < 0)
            return (heading, null);
        var parts = heading[(start + 1)..heading.LastIndexOf('}')].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var id = Array.Find(parts, static part => part[0] == '#');
        return (heading[..start].TrimEnd(), id?[1..]);
    }

    /// <summary>Where it begins; -1 without one.</summary>
    public static int StartIn(string heading)
    {
        var trimmed = heading.TrimEnd();
        var start = trimmed.LastIndexOf('{');
        var isOne =
            start >= 0
            && trimmed.EndsWith('}')
            && start + 2 < trimmed.Length
            && (trimmed[start + 1] is '#' or '.' || trimmed.AsSpan(start).Contains('='))
            && trimmed.AsSpan(start + 1).IndexOf('{') < 0;
        return isOne ? start : -1;
    }
}
