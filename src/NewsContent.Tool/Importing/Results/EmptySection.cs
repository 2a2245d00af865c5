using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Tool.Importing.Bodies;

namespace NewsContent.Tool.Importing.Results;

/// <summary>A section without text: its heading says something all the same.</summary>
internal static class EmptySection
{
    /// <summary>Makes a paragraph of a heading; null when no heading is there.</summary>
    /// <param name="text">The article.</param>
    /// <param name="place">A place in the heading.</param>
    public static TextEdit? Paragraph(string text, int place)
    {
        var (start, end) = (Lines.StartOf(text, place), Lines.EndOf(text, place));
        var line = text[start..end];
        var words = line.Trim();
        if (words.StartsWith('#'))
        {
            words = words.TrimStart('#').Trim();
            words = words.TrimEnd('#').Length < words.Length && words.TrimEnd('#').EndsWith(' ') ? words.TrimEnd('#').Trim() : words;
        }
        else
        {
            // The line of a heading that is underlined.
            var below = Lines.After(text, end);
            end = Lines.EndOf(text, below);
            if (below >= text.Length || text[below..end].Trim().Trim('=', '-').Length > 0)
                return null;
        }

        var isPlain = words.AsSpan().IndexOfAny('*', '_') < 0;
        return words.Length == 0 ? null : new TextEdit(new TextRange(start, end), isPlain ? $"**{words}**" : words);
    }
}
