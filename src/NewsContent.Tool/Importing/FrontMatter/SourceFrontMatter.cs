namespace NewsContent.Tool.Importing.FrontMatter;

/// <summary>The front matter of a post, and where its text begins.</summary>
/// <param name="Map">The keys.</param>
/// <param name="BodyStart">Where the text begins, in the file.</param>
internal sealed record SourceFrontMatter(FrontMap Map, int BodyStart)
{
    /// <summary>Reads YAML between <c>---</c>, TOML between <c>+++</c> or an object of JSON.</summary>
    /// <param name="text">The file.</param>
    /// <param name="report">Takes what is left out, with its line.</param>
    /// <exception cref="FrontMatterException">It cannot be read.</exception>
    public static SourceFrontMatter Read(string text, Action<int, string> report)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var line = LinesIn(text, 0, start);
        if (start < text.Length && text[start] == '{' && !IsTemplate(text, start))
        {
            var (map, end) = JsonReader.Read(text[start..], line);
            return new SourceFrontMatter(map, AfterLineEnd(text, start + end));
        }

        foreach (var fence in (string[])["---", "+++"])
        {
            if (!IsFence(text, start, fence))
                continue;
            var content = AfterLine(text, start);
            var close = FindFence(text, content, fence);
            if (close < 0)
                throw new FrontMatterException(line, $"The front matter has no end: write {fence} alone on a line below the last key.");
            var inner = text[content..close];
            var map = fence == "---" ? YamlReader.Read(inner, line + 1, report) : TomlReader.Read(inner, line + 1);
            return new SourceFrontMatter(map, AfterLine(text, close));
        }

        return new SourceFrontMatter(new FrontMap([], 0), 0);
    }

    /// <summary><c>{{&lt; figure &gt;}}</c> and <c>{% include %}</c> begin no object.</summary>
    private static bool IsTemplate(string text, int at) => at + 1 < text.Length && text[at + 1] is '{' or '%';

    private static bool IsFence(string text, int start, string fence)
    {
        if (string.CompareOrdinal(text, start, fence, 0, fence.Length) != 0)
            return false;
        for (var i = start + fence.Length; i < text.Length && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] is not (' ' or '\t'))
                return false;
        }

        return true;
    }

    private static int FindFence(string text, int start, string fence)
    {
        for (var i = start; i < text.Length; i = AfterLine(text, i))
        {
            if (IsFence(text, i, fence))
                return i;
        }

        return -1;
    }

    private static int AfterLine(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : AfterLineEnd(text, at + end);
    }

    private static int AfterLineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        if (at < text.Length && text[at] == '\r')
            at++;
        return at < text.Length && text[at] == '\n' ? at + 1 : at;
    }

    private static int LinesIn(string text, int start, int end) => text.AsSpan(start, end - start).Count('\n');
}
