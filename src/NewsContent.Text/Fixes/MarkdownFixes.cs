using NewsContent.Text.Source;

namespace NewsContent.Text.Fixes;

/// <summary>
/// What to write in Markdown instead of HTML, and definitions that nothing leads to. Only the author knows whether a tag is meant, or words
/// can go: these are offered and not safe.
/// </summary>
internal static class MarkdownFixes
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["b"] = "**",
        ["strong"] = "**",
        ["i"] = "*",
        ["em"] = "*",
        ["s"] = "~~",
        ["del"] = "~~",
    };

    public static IEnumerable<FixProposal> HtmlInMarkdown(FixContext context)
    {
        if (Instead(context) is { } instead)
            yield return instead;
        yield return new FixProposal("Show it as it is: put a \\ before the <", false, [.. Escapes(context)]);
    }

    /// <summary>The lines of the definition; of a note also those that belong to it below.</summary>
    public static IEnumerable<FixProposal> DefinitionWithoutUse(FixContext context)
    {
        var lines = context.Source.Lines;
        var (first, last) = (context.Line.Index, context.LineAt(context.Problem.Range.End).Index);
        var isNote = context.Words.StartsWith("[^", StringComparison.Ordinal);
        for (var next = last + 1; isNote && next < lines.Count; next++)
        {
            // Text goes on to the next blank line, and behind that where it is indented.
            if (lines[next].IsBlank)
                continue;
            if (next > last + 1 && !IsIndented(context.Source, lines[next]) || BeginsDefinition(context.Source, lines[next]))
                break;
            last = next;
        }

        var range = new TextRange(context.WholeLine(lines[first]).Start, context.WholeLine(lines[last]).End);
        yield return new FixProposal(isNote ? "Delete the footnote" : "Delete the address", false, FixContext.Delete(range));
    }

    private static bool IsIndented(ArticleSource source, SourceLine line) =>
        source.Text[line.Full.Start] == '\t' || line.Trimmed.Start - line.Full.Start >= 4;

    private static bool BeginsDefinition(ArticleSource source, SourceLine line) =>
        source.Text[line.Trimmed.Start] == '[' && source.Words(line).Contains("]:");

    /// <summary>What Markdown has for a tag; null when it has nothing, or the signs would mean something else there.</summary>
    private static FixProposal? Instead(FixContext context)
    {
        if (HtmlTag.At(context.Source.Text, context.Problem.Range.Start) is not { } tag || tag.Range != context.Problem.Range)
            return null;
        if (string.Equals(tag.Name, "br", StringComparison.OrdinalIgnoreCase))
            return Break(context, tag);
        if (!Signs.TryGetValue(tag.Name, out var sign) || tag.Partner(context.Source.Text) is not { } partner)
            return null;
        var (opening, closing) = tag.IsClosing ? (partner, tag) : (tag, partner);
        return Holds(context.Source.Text, opening.Range, closing.Range)
            ? new FixProposal($"Write {sign}words{sign}", false, new TextEdit(opening.Range, sign), new TextEdit(closing.Range, sign))
            : null;
    }

    /// <summary>Whether signs in the place of two tags hold the words between: they do where they touch these and nothing else.</summary>
    private static bool Holds(string text, TextRange opening, TextRange closing)
    {
        if (opening.End >= closing.Start)
            return false;
        var (first, last) = (text[opening.End], text[closing.Start - 1]);
        return IsHeld(first, opening.Start == 0 ? '\n' : text[opening.Start - 1])
            && IsHeld(last, closing.End == text.Length ? '\n' : text[closing.End]);
    }

    private static bool IsHeld(char inside, char outside) =>
        char.IsLetterOrDigit(inside)
            ? outside is not ('*' or '~' or '\\')
            : !char.IsWhiteSpace(inside)
                && inside is not ('*' or '~' or '\\')
                && (char.IsWhiteSpace(outside) || outside is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')');

    /// <summary>
    /// A backslash and a new line; nothing at a paragraph's end. None where a new line would begin something, or
    /// where a heading or a row of a table ends with its line.
    /// </summary>
    private static FixProposal? Break(FixContext context, HtmlTag tag)
    {
        var (text, line) = (context.Source.Text, context.Line);
        if (text[line.Trimmed.Start] == '#' || context.Source.Words(line).Contains('|'))
            return null;
        var (start, end) = (tag.Range.Start, tag.Range.End);
        while (start > line.Trimmed.Start && char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < line.Trimmed.End && char.IsWhiteSpace(text[end]))
            end++;
        if (end < line.Trimmed.End)
        {
            var canBegin = start > line.Trimmed.Start && (char.IsLetter(text[end]) || Characters.IsQuotationMark(text[end]));
            return canBegin
                ? new FixProposal("End the line with a \\", false, new TextEdit(new TextRange(start, end), "\\" + context.LineEnd))
                : null;
        }

        var isLast = line.Index + 1 == context.Source.Lines.Count || context.Source.Lines[line.Index + 1].IsBlank;
        return isLast
            ? new FixProposal("Delete the tag", false, FixContext.Delete(new TextRange(start, tag.Range.End)))
            : new FixProposal("End the line with a \\", false, new TextEdit(new TextRange(start, tag.Range.End), "\\"));
    }

    /// <summary>A backslash before each sign in the fault with which a tag begins.</summary>
    private static IEnumerable<TextEdit> Escapes(FixContext context)
    {
        var (text, range) = (context.Source.Text, context.Problem.Range);
        for (var i = range.Start; i < range.End; i++)
        {
            var next = i + 1 < range.End ? text[i + 1] : ' ';
            if (text[i] == '<' && (i == range.Start || char.IsLetter(next) || next == '/'))
                yield return FixContext.Insert(i, "\\");
        }
    }
}
