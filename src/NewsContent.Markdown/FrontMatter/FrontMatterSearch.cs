using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>
/// Finds front matter that is not where it belongs, or has other signs around it, so that its keys are no text and no header lines.
/// </summary>
internal static class FrontMatterSearch
{
    /// <summary>So many lines at most are above it.</summary>
    private const int MostAbove = 12;

    /// <summary>So many lines at most are looked through for its end.</summary>
    private const int MostLines = 80;

    /// <summary>Front matter that begins as it should, and ends with a line of other signs.</summary>
    public static FrontMatterFence? WithOtherEnd(ArticleSource source, int first) =>
        EndOfKeys(source, first) is { } end
            ? Between(source, first, end, FenceKind.OtherSigns) with
            {
                FirstLine = source.Lines[end].Trimmed,
            }
            : null;

    /// <summary>Front matter below the first line, or between other signs.</summary>
    public static FrontMatterFence? Below(ArticleSource source, int first)
    {
        for (var i = first; i < source.Lines.Count - 1 && i - first <= MostAbove; i++)
        {
            if (DateLine.IsDate(source, source.Lines[i]))
                return null;
            if (!LooksLikeFence(source, source.Lines[i]) || EndOfKeys(source, i) is not { } end)
                continue;
            var isBelow = i > first && FrontMatterFence.IsFence(source, source.Lines[i]);
            return Between(source, i, end, isBelow ? FenceKind.BelowOther : FenceKind.OtherSigns);
        }

        return null;
    }

    /// <summary>The lines with % of Pandoc and the JSON of Hugo.</summary>
    public static FrontMatterFence? OfOtherPrograms(ArticleSource source, int first)
    {
        var words = source.Words(source.Lines[first]);
        var end = first;
        if (words == "{")
        {
            while (end < source.Lines.Count && end - first <= MostLines && source.Words(source.Lines[end]) != "}")
                end++;
            var isClosed = end < source.Lines.Count && end - first <= MostLines;
            var isJson = isClosed && source.Words(source.Lines[first + 1]) is { Length: > 0 } key && key[0] == '"';
            return isJson ? Unread(source, first, end + 1, "Keys between { }") : null;
        }

        while (end < source.Lines.Count && source.Words(source.Lines[end]).StartsWith("% ", StringComparison.Ordinal))
            end++;
        return end > first ? Unread(source, first, end, "Lines that begin with %") : null;
    }

    private static FrontMatterFence Unread(ArticleSource source, int first, int end, string what) =>
        new(new TextRange(0, 0), source.Lines[first].Trimmed, end, FenceKind.Unread) { Unread = what };

    private static FrontMatterFence Between(ArticleSource source, int first, int end, FenceKind kind) =>
        new(new TextRange(source.Lines[first + 1].Full.Start, source.Lines[end].Full.Start), source.Lines[first].Trimmed, end + 1, kind);

    /// <summary>The line that ends the keys below another one; null where there are none, or other words.</summary>
    private static int? EndOfKeys(ArticleSource source, int first)
    {
        var lines = source.Lines;
        var isHead = false;
        for (var i = first + 1; i < lines.Count && i - first <= MostLines; i++)
        {
            if (LooksLikeFence(source, lines[i]))
                return isHead ? i : null;
            if (FrontMatterFence.KeyOf(source, lines[i]) is { } key)
                isHead |= FrontMatterKeys.IsHeadline(key) || FrontMatterKeys.IsDate(key);
            else if (!lines[i].IsBlank && !FrontMatterFence.GoesOn(source, lines[i]))
                return null;
        }

        return null;
    }

    /// <summary>Three hyphens, more or fewer of them, dashes that a program has made of them, and other lines that part a text.</summary>
    private static bool LooksLikeFence(ArticleSource source, SourceLine line)
    {
        var words = source.Words(line);
        if (words.Length == 0)
            return false;
        var isOfOneSign =
            words.All(static c => c is '-' or '–' or '—')
            || words.Length > 2 && words.All(c => c == words[0] && c is '*' or '=' or '_' or '~' or '`' or '+');
        return isOfOneSign || words is "```yaml" or "```yml" or "--- yaml" or "---yaml" or "---yml";
    }
}
