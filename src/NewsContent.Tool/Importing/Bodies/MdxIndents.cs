using NewsContent.Text;
using NewsContent.Text.Fixes;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>What is in a component of MDX is indented for the eye; where the component goes, Markdown would take it for code.</summary>
internal static class MdxIndents
{
    /// <summary>Blanks that people write for each component around a line.</summary>
    private const int Step = 2;

    /// <summary>The indents to take out.</summary>
    public static IEnumerable<TextEdit> Find(string text)
    {
        var (depth, fence) = (0, "");
        for (var start = 0; start < text.Length; start = Lines.After(text, start))
        {
            var line = text[start..Lines.EndOf(text, start)];
            var words = line.Trim();
            if (fence.Length > 0 && words.StartsWith(fence, StringComparison.Ordinal))
                fence = "";
            else if (fence.Length == 0 && words.StartsWith("```", StringComparison.Ordinal))
                fence = "```";
            else if (fence.Length == 0 && Closes(words))
                depth = Math.Max(0, depth - 1);
            var indent = line.Length - line.TrimStart(' ').Length;
            if (depth > 0 && indent > 0)
                yield return new TextEdit(TextRange.At(start, Math.Min(indent, depth * Step)), "");
            if (fence.Length == 0 && Opens(words))
                depth++;
        }
    }

    private static bool Opens(string words) =>
        words.Length > 2
        && words[0] == '<'
        && char.IsUpper(words[1])
        && MdxTag.At(words, 0) is { IsSelfClosing: false } tag
        && !words.Contains("</" + tag.Name, StringComparison.Ordinal);

    private static bool Closes(string words) =>
        words.Length > 3 && words[0] == '<' && words[1] == '/' && char.IsUpper(words[2]) && words.EndsWith('>');
}
