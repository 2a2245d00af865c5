namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Terms with what they mean below them, which Hugo reads: <c>: what it means</c> under a line with the term.</summary>
internal static class DefinitionLists
{
    /// <summary>The items of a list with the terms; null for a paragraph that is none, or has two meanings for one term.</summary>
    /// <param name="paragraph">The paragraph’s lines.</param>
    /// <param name="lineEnd">How lines end.</param>
    public static string? Items(string paragraph, string lineEnd)
    {
        var items = new List<string>();
        string? term = null;
        foreach (var line in paragraph.ReplaceLineEndings("\n").Split('\n'))
        {
            var words = line.Trim();
            var isMeaning = words.Length > 2 && words[0] == ':' && words[1] is ' ' or '\t';
            if (isMeaning && term is not null)
            {
                items.Add($"- **{term.Replace("*", "", StringComparison.Ordinal)}**: {words[1..].Trim()}");
                term = null;
            }
            else if (isMeaning || term is not null || words.Length == 0)
            {
                return null;
            }
            else
            {
                term = words;
            }
        }

        return items.Count > 0 && term is null ? string.Join(lineEnd, items) : null;
    }
}
