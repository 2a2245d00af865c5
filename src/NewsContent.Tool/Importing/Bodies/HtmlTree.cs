using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>A piece of HTML: words, a comment, or an element with what is in it.</summary>
internal abstract record HtmlNode(TextRange Range);

/// <summary>Words as they are written, entities among them.</summary>
internal sealed record HtmlWords(TextRange Range, string Text) : HtmlNode(Range);

internal sealed record HtmlComment(TextRange Range) : HtmlNode(Range);

/// <summary>An element; its range goes to the end of its closing tag.</summary>
internal sealed record HtmlElement(TextRange Range, HtmlTag Tag, IReadOnlyList<HtmlNode> Children) : HtmlNode(Range)
{
    public string Name => Tag.Name;
}

/// <summary>Reads a stretch of HTML.</summary>
internal static class HtmlTree
{
    private const int Deepest = 40;

    private static readonly HashSet<string> EndByThemselves = new(
        "p li dt dd tr td th thead tbody tfoot option".Split(' '),
        StringComparer.Ordinal
    );
    private static readonly HashSet<string> Raw = new(["script", "style", "textarea"], StringComparer.Ordinal);

    /// <summary>The pieces; null when tags do not belong together, or stand in each other too deep.</summary>
    public static IReadOnlyList<HtmlNode>? Read(string text, TextRange range)
    {
        var open = new Stack<(HtmlTag? Tag, List<HtmlNode> Children)>();
        open.Push((null, []));
        for (var i = range.Start; i < range.End; )
        {
            if (HtmlTag.At(text, i, range.End) is not { } tag)
            {
                var next = text.IndexOf('<', i + 1, range.End - i - 1);
                next = next < 0 ? range.End : next;
                open.Peek().Children.Add(new HtmlWords(new TextRange(i, next), text[i..next]));
                i = next;
                continue;
            }

            i = tag.Range.End;
            if (tag.IsComment)
                open.Peek().Children.Add(new HtmlComment(tag.Range));
            else if (tag.IsClosing && !Close(open, tag))
                return null;
            else if (!tag.IsClosing)
                i = Open(open, tag, text, range.End);
            if (i < 0 || open.Count > Deepest)
                return null;
        }

        while (open.Count > 1 && EndByThemselves.Contains(open.Peek().Tag!.Name))
            End(open, range.End);
        return open.Count == 1 ? open.Peek().Children : null;
    }

    private static int Open(Stack<(HtmlTag? Tag, List<HtmlNode> Children)> open, HtmlTag tag, string text, int limit)
    {
        if (tag.IsVoid)
        {
            open.Peek().Children.Add(new HtmlElement(tag.Range, tag, []));
            return tag.Range.End;
        }

        if (Raw.Contains(tag.Name))
        {
            var close = text.IndexOf($"</{tag.Name}", tag.Range.End, limit - tag.Range.End, StringComparison.OrdinalIgnoreCase);
            if (close < 0 || HtmlTag.At(text, close, limit) is not { } closing)
                return -1;
            open.Peek().Children.Add(new HtmlElement(new TextRange(tag.Range.Start, closing.Range.End), tag, []));
            return closing.Range.End;
        }

        if (open.Peek().Tag?.Name == tag.Name && EndByThemselves.Contains(tag.Name))
            End(open, tag.Range.Start);
        open.Push((tag, []));
        return tag.Range.End;
    }

    private static bool Close(Stack<(HtmlTag? Tag, List<HtmlNode> Children)> open, HtmlTag tag)
    {
        while (open.Count > 1 && open.Peek().Tag!.Name != tag.Name && EndByThemselves.Contains(open.Peek().Tag!.Name))
            End(open, tag.Range.Start);
        if (open.Count == 1 || open.Peek().Tag!.Name != tag.Name)
            return false;
        End(open, tag.Range.End);
        return true;
    }

    private static void End(Stack<(HtmlTag? Tag, List<HtmlNode> Children)> open, int end)
    {
        var (tag, children) = open.Pop();
        open.Peek().Children.Add(new HtmlElement(new TextRange(tag!.Range.Start, end), tag, children));
    }
}
