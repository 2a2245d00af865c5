using System.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Writes words so that Markdown takes them for words.</summary>
internal static class MarkdownWords
{
    /// <summary>What words stand for in Markdown, on one line.</summary>
    public static string Of(string words)
    {
        var result = new StringBuilder(words.Length);
        foreach (var c in string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))
        {
            if (c is '\\' or '*' or '_' or '`' or '[' or ']' or '<')
                result.Append('\\');
            result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>A picture: what it shows, its address and what is beside it.</summary>
    public static string Picture(string alt, string address, string? title = null)
    {
        var beside = string.IsNullOrWhiteSpace(title) ? "" : $" \"{title.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return $"![{Of(alt)}]({Address(address)}{beside})";
    }

    /// <summary>A link whose words are Markdown already.</summary>
    public static string Link(string words, string address) => $"[{words}]({Address(address)})";

    /// <summary>An address without what would end it.</summary>
    public static string Address(string address) =>
        address
            .Trim()
            .Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal);
}
