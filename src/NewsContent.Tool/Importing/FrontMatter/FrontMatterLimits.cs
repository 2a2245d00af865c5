namespace NewsContent.Tool.Importing.FrontMatter;

/// <summary>What no head of a post has so much of. It is counted before anything is read: some short files take a reader minutes.</summary>
internal static class FrontMatterLimits
{
    /// <summary>Lists and maps that are in each other.</summary>
    public const int Deepest = 20;

    private const int Longest = 50_000;
    private const int MostBrackets = 1_000;

    /// <summary>Refuses what is too long or has too many brackets.</summary>
    /// <exception cref="FrontMatterException">It is.</exception>
    public static void Check(string text, int firstLine)
    {
        if (text.Length > Longest)
            throw new FrontMatterException(firstLine, $"The front matter has {text.Length} characters, but at most {Longest} are read.");
        if (text.Count(static c => c is '[' or '{') > MostBrackets)
            throw new FrontMatterException(firstLine, $"The front matter has more than {MostBrackets} brackets.");
    }

    /// <summary>Refuses what is too deep.</summary>
    /// <exception cref="FrontMatterException">It does.</exception>
    public static void CheckDepth(int depth, int line)
    {
        if (depth > Deepest)
            throw new FrontMatterException(line, $"Lists and maps in the front matter are nested more than {Deepest} deep.");
    }
}
