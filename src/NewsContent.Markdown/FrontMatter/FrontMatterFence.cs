using NewsContent.Text;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>How front matter is marked off from the text.</summary>
internal enum FenceKind
{
    /// <summary>A line of hyphens above it and one below.</summary>
    Whole,

    /// <summary>The line below is missing: all of the file is front matter.</summary>
    WithoutEnd,

    /// <summary>The line above is missing.</summary>
    WithoutBeginning,

    /// <summary>Something else than the line above it is the first of the file.</summary>
    BelowOther,

    /// <summary>The lines around it are not lines of three hyphens.</summary>
    OtherSigns,

    /// <summary>Keys in another language: TOML or JSON of Hugo, the lines of Pandoc.</summary>
    Unread,
}

/// <summary>Where front matter stands: between a first line of three hyphens and the next one.</summary>
/// <param name="Content">What is between, in the file.</param>
/// <param name="FirstLine">The first line, in the file.</param>
/// <param name="BodyLineIndex">The zero-based line after it.</param>
/// <param name="Kind">How it is marked off.</param>
internal sealed record FrontMatterFence(TextRange Content, TextRange FirstLine, int BodyLineIndex, FenceKind Kind)
{
    /// <summary>What is not read, at the beginning of a sentence; null when all is.</summary>
    public string? Unread { get; init; }

    private const string Hyphens = "---";
    private const string Dots = "...";
    private const string Pluses = "+++";

    /// <summary>So many lines at most are taken for front matter without a beginning.</summary>
    private const int MostLines = 60;

    /// <summary>What is in the place of a forbidden character.</summary>
    private const string Replacement = "\uFFFD";

    /// <summary>The front matter of a file; null when it has none.</summary>
    public static FrontMatterFence? Find(ArticleSource source)
    {
        var lines = source.Lines;
        var first = 0;
        while (first < lines.Count - 1 && lines[first].IsBlank)
            first++;
        if (first == lines.Count - 1)
            return null;
        if (IsFence(source, lines[first], Hyphens))
        {
            return Between(source, first, FenceKind.Whole, Hyphens, Dots)
                ?? FrontMatterSearch.WithOtherEnd(source, first)
                ?? ToEnd(source, first);
        }

        if (IsFence(source, lines[first], Pluses))
        {
            var toml = Between(source, first, FenceKind.Unread, Pluses, Pluses);
            return toml is null ? null : toml with { Unread = "Keys between +++" };
        }

        return FrontMatterSearch.OfOtherPrograms(source, first)
            ?? WithoutBeginning(source, first)
            ?? FrontMatterSearch.Below(source, first);
    }

    private static FrontMatterFence? Between(ArticleSource source, int first, FenceKind kind, string end, string otherEnd)
    {
        var lines = source.Lines;
        for (var i = first + 1; i < lines.Count; i++)
        {
            if (!IsFence(source, lines[i], end) && !IsFence(source, lines[i], otherEnd))
                continue;
            var content = new TextRange(lines[first + 1].Full.Start, lines[i].Full.Start);
            return new FrontMatterFence(content, lines[first].Trimmed, i + 1, kind);
        }

        return null;
    }

    private static FrontMatterFence ToEnd(ArticleSource source, int first) =>
        new(
            new TextRange(source.Lines[first + 1].Full.Start, source.Text.Length),
            source.Lines[first].Trimmed,
            source.Lines.Count,
            FenceKind.WithoutEnd
        );

    /// <summary>
    /// Keys from the first line on, one of the headline or the date first, and hyphens below them: one key above hyphens is a heading.
    /// </summary>
    private static FrontMatterFence? WithoutBeginning(ArticleSource source, int first)
    {
        var lines = source.Lines;
        if (KeyOf(source, lines[first]) is not { } key || !FrontMatterKeys.IsHeadline(key) && !FrontMatterKeys.IsDate(key))
            return null;
        var keys = 1;
        for (var i = first + 1; i < lines.Count && i - first <= MostLines; i++)
        {
            if (IsFence(source, lines[i], Hyphens))
            {
                var content = new TextRange(lines[first].Full.Start, lines[i].Full.Start);
                return keys > 1 ? new FrontMatterFence(content, lines[first].Trimmed, i + 1, FenceKind.WithoutBeginning) : null;
            }

            if (KeyOf(source, lines[i]) is not null)
                keys++;
            else if (!GoesOn(source, lines[i]))
                return null;
        }

        return null;
    }

    /// <summary>The key with which a line begins; null when it begins with none.</summary>
    internal static string? KeyOf(ArticleSource source, SourceLine line)
    {
        const int Longest = 40;
        var end = line.Full.Start;
        while (end < line.Full.End && end - line.Full.Start < Longest && IsOfKey(source.Text[end]))
            end++;
        var isKey = end > line.Full.Start && end < line.Full.End && source.Text[end] == ':';
        return isKey ? source.Text.Substring(line.Full.Start, end - line.Full.Start) : null;
    }

    private static bool IsOfKey(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';

    /// <summary>Whether a line continues with what is above: an item of a list, an indented line or a comment.</summary>
    internal static bool GoesOn(ArticleSource source, SourceLine line) =>
        !line.IsBlank && (line.Trimmed.Start > line.Full.Start || source.Text[line.Full.Start] is '-' or '#' or ']');

    /// <summary>
    /// It begins in the first column; blanks may follow. A character that no article may have is reported, and hides no front matter.
    /// </summary>
    internal static bool IsFence(ArticleSource source, SourceLine line, string sign = Hyphens)
    {
        const int MostForbidden = 8;
        return line.Trimmed.Start == line.Full.Start
            && line.Trimmed.Length >= sign.Length
            && line.Trimmed.Length <= sign.Length + MostForbidden
            && source.Words(line).Replace(Replacement, "") == sign;
    }
}
