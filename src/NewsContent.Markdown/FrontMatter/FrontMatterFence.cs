using NewsContent.Text;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Where front matter stands: between a first line of three hyphens and the next one.</summary>
/// <param name="Content">What stands between, in the file.</param>
/// <param name="FirstLine">The first line's hyphens, in the file.</param>
/// <param name="BodyLineIndex">The zero-based line behind it.</param>
/// <param name="IsClosed">Whether a line of hyphens ends it; else all of the file is front matter.</param>
internal sealed record FrontMatterFence(TextRange Content, TextRange FirstLine, int BodyLineIndex, bool IsClosed)
{
    /// <summary>What stands in the place of a forbidden character.</summary>
    private const string Replacement = "\uFFFD";

    /// <summary>The front matter of a file; null when its first line with words is none of three hyphens.</summary>
    public static FrontMatterFence? Find(ArticleSource source)
    {
        var lines = source.Lines;
        var first = 0;
        while (first < lines.Count - 1 && lines[first].IsBlank)
            first++;
        if (!IsFence(source, lines[first], "---") || first == lines.Count - 1)
            return null;
        var start = lines[first + 1].Full.Start;
        for (var i = first + 1; i < lines.Count; i++)
        {
            if (IsFence(source, lines[i], "---") || IsFence(source, lines[i], "..."))
                return new FrontMatterFence(new TextRange(start, lines[i].Full.Start), lines[first].Trimmed, i + 1, IsClosed: true);
        }

        return new FrontMatterFence(new TextRange(start, source.Text.Length), lines[first].Trimmed, lines.Count, IsClosed: false);
    }

    /// <summary>
    /// It begins in the first column; blanks may follow. A character that no article may have is told, and hides no front matter.
    /// </summary>
    private static bool IsFence(ArticleSource source, SourceLine line, string sign)
    {
        const int MostForbidden = 8;
        return line.Trimmed.Start == line.Full.Start
            && line.Trimmed.Length >= sign.Length
            && line.Trimmed.Length <= sign.Length + MostForbidden
            && source.Words(line).Replace(Replacement, "") == sign;
    }
}
