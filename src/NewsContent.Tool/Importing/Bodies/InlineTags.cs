using Markdig.Extensions.Tables;
using Markdig.Syntax;
using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>The tags among the words of one paragraph, heading or cell.</summary>
/// <param name="body">The text.</param>
/// <param name="leaf">The paragraph.</param>
/// <param name="tags">Its tags, in their order.</param>
internal sealed class InlineTags(Body body, LeafBlock leaf, List<HtmlTag> tags)
{
    private static readonly string[] KeptWhole =
    [
        "script",
        "style",
        "iframe",
        "video",
        "audio",
        "svg",
        "object",
        "button",
        "form",
        "select",
        "textarea",
    ];

    private string Text => body.Text;

    public void Run()
    {
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            var partner = tag.IsClosing || tag.IsVoid ? -1 : Partner(i);
            if (partner > i && KeptWhole.Contains(tag.Name))
            {
                KeepWhole(tag, tags[partner]);
                i = partner;
            }
            else if (tag.IsVoid)
            {
                i += MapVoid(tag, i + 1 < tags.Count ? tags[i + 1] : null);
            }
            else if (partner > i)
            {
                MapPair(tag, tags[partner]);
                tags.RemoveAt(partner);
            }
            else
            {
                Drop(tag);
            }
        }
    }

    private int Partner(int index)
    {
        var depth = 1;
        for (var i = index + 1; i < tags.Count; i++)
        {
            if (tags[i].Name != tags[index].Name || tags[i].IsVoid)
                continue;
            depth += tags[i].IsClosing ? -1 : 1;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    /// <returns>How many of the tags after it were mapped with it.</returns>
    private int MapVoid(HtmlTag tag, HtmlTag? next)
    {
        switch (tag.Name)
        {
            case "br" when next is { Name: "br" } && leaf is ParagraphBlock { Parent: MarkdownDocument } && IsBetween(tag, next):
                body.Replace(new TextRange(tag.Range.Start, next.Range.End), body.LineEnd + body.LineEnd);
                return 1;
            case "br":
                MapBreak(tag);
                break;
            case "img" when tag.Of("src") is { } source:
                body.Replace(tag.Range, MarkdownWords.Picture(tag.Of("alt") ?? "", source, tag.Of("title")));
                break;
            case "wbr":
                body.Replace(tag.Range, "");
                break;
            default:
                Drop(tag);
                break;
        }

        return 0;
    }

    /// <summary>Two breaks in a row separate paragraphs, where they are among words.</summary>
    private bool IsBetween(HtmlTag first, HtmlTag second) =>
        Lines.IsBlank(Text, first.Range.End, second.Range.Start)
        && first.Range.Start > leaf.Span.Start
        && second.Range.End <= leaf.Span.End
        && !Lines.IsBlank(Text, second.Range.End, leaf.Span.End + 1);

    /// <summary>A backslash at the line’s end; where no line can end, and at the paragraph’s edges, a blank or nothing.</summary>
    private void MapBreak(HtmlTag tag)
    {
        var (start, end) = (tag.Range.Start, tag.Range.End);
        while (start > 0 && Text[start - 1] is ' ' or '\t')
            start--;
        while (end < Text.Length && Text[end] is ' ' or '\t')
            end++;
        var isAtEdge = start <= leaf.Span.Start || end > leaf.Span.End;
        var endsLine = end < Text.Length && Text[end] is '\n' or '\r';
        var canBreak = leaf is ParagraphBlock { Parent: not TableCell };
        if (isAtEdge)
            body.Replace(new TextRange(start <= leaf.Span.Start ? tag.Range.Start : start, end), "");
        else if (canBreak && endsLine)
            body.Replace(new TextRange(start, end), "\\");
        else if (canBreak && leaf.Parent is MarkdownDocument)
            body.Replace(new TextRange(start, end), "\\" + body.LineEnd);
        else
            ReplaceByBlank(start, end);
    }

    private void ReplaceByBlank(int start, int end)
    {
        body.Replace(new TextRange(start, end), " ");
        body.ReportChanged(start, "A line break becomes a space: no line can break here.");
    }

    private void MapPair(HtmlTag opening, HtmlTag closing)
    {
        var inner = new TextRange(opening.Range.End, closing.Range.Start);
        if (opening.Name == "a" && opening.Of("href") is { } target && !Lines.IsBlank(Text, inner.Start, inner.End))
        {
            body.Replace(opening.Range, "[");
            var title = opening.Of("title") is { } words ? $" \"{words.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : "";
            body.Replace(closing.Range, $"]({MarkdownWords.Address(target)}{title})");
        }
        else if (opening.Name is "code" or "kbd" or "samp" or "tt" && IsCode(inner))
        {
            body.Replace(opening.Range, "`");
            body.Replace(closing.Range, "`");
        }
        else if (opening.Name == "q")
        {
            body.Replace(opening.Range, "“");
            body.Replace(closing.Range, "”");
        }
        else if (InlineSigns.Of(opening.Name) is { } sign && IsHeld(inner, closing.Range.End))
        {
            body.Replace(opening.Range, sign);
            body.Replace(closing.Range, sign);
        }
        else if (InlineSigns.Raised(opening.Name, inner.In(Text)) is { } raised)
        {
            body.Replace(new TextRange(opening.Range.Start, closing.Range.End), raised);
        }
        else
        {
            Drop(opening);
            body.Replace(closing.Range, InlineSigns.Apart(Text, closing.Range, closing.Name, ""));
        }
    }

    private bool IsCode(TextRange inner) => inner.Length > 0 && inner.In(Text).AsSpan().IndexOfAny(['`', '\n', '<', '\\', '&']) < 0;

    /// <summary>Whether signs in the place of the tags hold the words: no blank touches them from inside, no letter from outside.</summary>
    private bool IsHeld(TextRange inner, int end) =>
        inner.Length > 0
        && !char.IsWhiteSpace(Text[inner.Start])
        && !char.IsWhiteSpace(Text[inner.End - 1])
        && (char.IsLetterOrDigit(Text[inner.End - 1]) || end >= Text.Length || !char.IsLetterOrDigit(Text[end]));

    private void KeepWhole(HtmlTag opening, HtmlTag closing)
    {
        var range = new TextRange(opening.Range.Start, closing.Range.End);
        var words = range.In(Text);
        if (opening.Of("src") is { } source && WebMedia.OfFrame(source) is { } media)
        {
            body.Replace(range, MarkdownWords.Link(MarkdownWords.Of(opening.Of("title") ?? media.Words), media.Address));
            body.ReportChanged(range.Start, $"“{Body.Shown(words)}” becomes a link to {media.Address}.");
            return;
        }

        body.Comment(range);
        body.ReportNotMapped(
            range.Start,
            $"Articles do not support “{Body.Shown(words)}”. It is kept in a comment, which readers do not see."
        );
    }

    private void Drop(HtmlTag tag)
    {
        body.Replace(tag.Range, InlineSigns.Apart(Text, tag.Range, tag.Name, ""));
        if (!tag.IsClosing && (InlineSigns.AreLost(tag.Name) || tag.Attributes.Count > 0))
            body.ReportChanged(tag.Range.Start, $"The tag {Body.Shown(tag.Range.In(Text))} is left out, but its words are kept.");
    }
}
