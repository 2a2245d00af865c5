using System.Globalization;

namespace NewsContent;

/// <summary>Lists of inlines: copied, and held to the text that they speak of.</summary>
internal static class InlineList
{
    /// <summary>The inlines in a list of their own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="inlines"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// One is null, lies outside the text, cuts a character or another inline in two, stands before one that it is behind or in, or
    /// has no target.
    /// </exception>
    public static ContentList<Inline> CopyOf(IEnumerable<Inline> inlines, string text, string name)
    {
        var copy = ContentList.CopyOf(inlines, name);
        if (copy.Count > 0)
            Demand(copy, text, name);
        return copy;
    }

    /// <summary>Demands that inlines that are there already fit a text that is set.</summary>
    public static void DemandFit(IReadOnlyList<Inline>? inlines, string text, string name)
    {
        if (inlines is ContentList<Inline> { Count: > 0 } list)
            Demand(list, text, name);
    }

    private static void Demand(ContentList<Inline> inlines, string text, string name)
    {
        // The ends of all that the next one stands in.
        var open = new Stack<int>();
        open.Push(text.Length);
        var (start, end) = (0, int.MaxValue);
        foreach (var inline in inlines.Items)
        {
            if (inline.Start > text.Length || inline.Length > text.Length - inline.Start)
                throw Wrong(inline, $"is outside its text of {text.Length} characters", name);
            if (inline.Start < start || (inline.Start == start && inline.Length > 0 && inline.End > end))
                throw Wrong(inline, "stands behind one that begins later or lies in it", name);
            // One without characters may stand at the end of another, in it.
            var begin = inline.Length > 0 ? inline.Start : inline.Start - 1;
            while (open.Count > 1 && open.Peek() <= begin)
                open.Pop();
            if (inline.End > open.Peek())
                throw Wrong(inline, "cuts another one in two", name);
            if (Cuts(text, inline.Start) || Cuts(text, inline.End))
                throw Wrong(inline, "cuts a character in two", name);
            if (inline.Kind == InlineKind.LineBreak && text[inline.Start] != '\n')
                throw Wrong(inline, "is no line feed", name);
            if (Lacks(inline) is { } missing)
                throw Wrong(inline, missing, name);
            if (inline.Length > 0)
            {
                open.Push(inline.End);
                (start, end) = (inline.Start, inline.End);
            }
        }
    }

    private static string? Lacks(Inline inline) =>
        inline.Kind switch
        {
            InlineKind.Link when inline.Target is null && inline.Reference is null => "leads nowhere: it has no target and no reference",
            InlineKind.Image or InlineKind.FootnoteReference when string.IsNullOrWhiteSpace(inline.Target) => "has no target",
            _ => null,
        };

    /// <summary>Whether a place is between the two halves of a character.</summary>
    public static bool Cuts(string text, int place) =>
        place > 0 && place < text.Length && char.IsSurrogatePair(text[place - 1], text[place]);

    private static ArgumentException Wrong(Inline inline, FormattableString what, string name) =>
        Wrong(inline, what.ToString(CultureInfo.InvariantCulture), name);

    private static ArgumentException Wrong(Inline inline, string what, string name) => new($"The inline '{inline}' {what}.", name);
}
