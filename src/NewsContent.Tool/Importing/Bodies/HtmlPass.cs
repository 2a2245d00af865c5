using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>What becomes of HTML: Markdown where the two say the same, else a comment, which is reported.</summary>
/// <param name="body">The text.</param>
internal sealed class HtmlPass(Body body)
{
    private readonly HtmlMarkdown _markdown = new(body);

    public void Run()
    {
        var end = 0;
        foreach (var block in body.Document!.Descendants<HtmlBlock>().Where(static block => !block.Span.IsEmpty))
        {
            if (block.Span.Start < end)
                continue;
            if (WholeTable(block) is { } table)
                end = MapTable(table);
            else
                MapBlock(block, RangeOf(block.Span));
        }

        foreach (var leaf in body.Document!.Descendants<LeafBlock>().Where(static leaf => leaf.Inline is not null))
            MapWords(leaf);
        body.Apply();
    }

    private static TextRange RangeOf(SourceSpan span) => new(span.Start, span.End + 1);

    /// <summary>A table with blank lines in it, which part it for Markdown: tables that programs wrote have them.</summary>
    private TextRange? WholeTable(HtmlBlock block)
    {
        var start = block.Span.Start;
        if (
            block.Parent is not MarkdownDocument
            || HtmlTag.At(body.Text, start, body.Text.Length) is not { Name: "table", IsClosing: false } tag
        )
        {
            return null;
        }
        return Whole(tag, new TextRange(start, body.Text.Length)) is { } whole && whole.End > block.Span.End + 1 ? whole : null;
    }

    /// <returns>Where it ends.</returns>
    private int MapTable(TextRange table)
    {
        if (HtmlTree.Read(body.Text, table) is [HtmlElement element])
            body.Replace(table, _markdown.Of([element]));
        else
            body.Comment(table);
        return table.End;
    }

    private void MapBlock(HtmlBlock block, TextRange range)
    {
        if (IsOnlyComments(range))
            return;
        var isNested = block.Parent is not MarkdownDocument;
        if (!isNested && HtmlTree.Read(body.Text, range) is { } nodes)
        {
            var words = _markdown.Of(nodes);
            var trailing = body.Text[range.Start..range.End].TrimEnd().Length;
            var below = Lines.After(body.Text, range.Start + trailing);
            var isBlankBelow = below >= body.Text.Length || Lines.IsBlank(body.Text, below, Lines.EndOf(body.Text, below));
            body.Replace(TextRange.At(range.Start, trailing), words + (isBlankBelow || words.Length == 0 ? "" : body.LineEnd));
            return;
        }

        // Markdown stands between its tags, or it stands in a list: each tag is looked at by itself.
        for (var i = range.Start; i < range.End; )
        {
            if (HtmlTag.At(body.Text, i, range.End) is { } tag)
            {
                i = Math.Max(i + 1, MapTagOfBlock(tag, range));
                continue;
            }

            i++;
        }
    }

    private int MapTagOfBlock(HtmlTag tag, TextRange block)
    {
        if (tag.IsComment)
            return tag.Range.End;
        if (!tag.IsClosing && Whole(tag, block) is { } whole && HtmlTree.Read(body.Text, whole) is [HtmlElement element])
        {
            var words = _markdown.Of([element]);
            if (!words.Contains('\n', StringComparison.Ordinal))
            {
                body.Replace(whole, InlineSigns.Apart(body.Text, whole, tag.Name, words));
                return whole.End;
            }
        }

        if (tag.Name == "img" && tag.Of("src") is { } source)
            body.Replace(tag.Range, MarkdownWords.Picture(tag.Of("alt") ?? "", source, tag.Of("title")));
        else if (tag.Name is "summary" or "b" or "strong")
            body.Replace(tag.Range, "**");
        else if (tag.Name is "br" or "hr" || !InlineSigns.AreLost(tag.Name))
            body.Replace(tag.Range, InlineSigns.Apart(body.Text, tag.Range, tag.Name, ""));
        else if (tag.Name is "details" or "figure" or "figcaption" or "aside" or "header" or "footer" or "main" or "address")
            Drop(tag);
        else
            Keep(tag);
        return tag.Range.End;
    }

    private void Drop(HtmlTag tag)
    {
        body.Replace(tag.Range, InlineSigns.Apart(body.Text, tag.Range, tag.Name, ""));
        if (!tag.IsClosing)
            body.ReportChanged(tag.Range.Start, $"The tag {Body.Shown(tag.Range.In(body.Text))} is left out, but its content is kept.");
    }

    private void Keep(HtmlTag tag)
    {
        var words = tag.Range.In(body.Text);
        body.Comment(tag.Range);
        if (!tag.IsClosing)
        {
            body.ReportNotMapped(
                tag.Range.Start,
                $"Articles do not support “{Body.Shown(words)}”. It is kept in a comment, which readers do not see."
            );
        }
    }

    private bool IsOnlyComments(TextRange range)
    {
        for (var i = range.Start; i < range.End; )
        {
            if (char.IsWhiteSpace(body.Text[i]))
                i++;
            else if (HtmlTag.At(body.Text, i, range.End) is { IsComment: true } comment)
                i = comment.Range.End;
            else
                return false;
        }

        return true;
    }

    /// <summary>The whole element that a tag begins, in its block.</summary>
    private TextRange? Whole(HtmlTag tag, TextRange block)
    {
        if (tag.IsVoid)
            return tag.Range;
        var depth = 1;
        for (var i = tag.Range.End; i < block.End; i++)
        {
            if (body.Text[i] != '<' || HtmlTag.At(body.Text, i, block.End) is not { } other || other.Name != tag.Name || other.IsVoid)
                continue;
            depth += other.IsClosing ? -1 : 1;
            if (depth == 0)
                return new TextRange(tag.Range.Start, other.Range.End);
        }

        return null;
    }

    private void MapWords(LeafBlock leaf)
    {
        var tags = leaf.Inline!.Descendants<HtmlInline>()
            .Select(inline => HtmlTag.At(body.Text, inline.Span.Start, inline.Span.End + 1))
            .OfType<HtmlTag>()
            .Where(static tag => !tag.IsComment)
            .OrderBy(static tag => tag.Range.Start)
            .ToList();
        if (tags.Count > 0)
            new InlineTags(body, leaf, tags).Run();
    }
}
