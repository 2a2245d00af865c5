using System.Globalization;

namespace NewsContent;

/// <summary>Lists of inlines: copied, and checked against the text that they speak of.</summary>
internal static class InlineList
{
    /// <summary>The inlines in a list of their own, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="inlines"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// One is null, lies outside the text, cuts a character or another inline in two, is before one that it is after or in, or has no
    /// target.
    /// </exception>
    public static ContentList<Inline>? CopyOf(IEnumerable<Inline> inlines, string text, string name)
    {
        var copy = ContentList.CopyOf(inlines, name);
        if (copy.Count == 0)
            return null;
        DemandFit(copy, text, name);
        return copy;
    }

    /// <summary>Demands that inlines fit a text.</summary>
    /// <exception cref="ArgumentException">One does not.</exception>
    public static void DemandFit(ContentList<Inline> inlines, string text, string name)
    {
        if (FirstFault(inlines.Items, text) is { } fault)
            throw new ArgumentException(fault, name);
    }

    /// <summary>What is wrong with the first inline that does not fit a text; null when all do.</summary>
    public static string? FirstFault(Inline[] inlines, string text)
    {
        // The ends of all that the next one stands in.
        var open = new Stack<int>();
        open.Push(text.Length);
        var previous = (Start: 0, End: int.MaxValue);
        foreach (var inline in inlines)
        {
            if (Fault(inline, text, previous, open) is { } fault)
                return $"The inline '{inline}' {fault}.";
            previous = (inline.Start, inline.Length == 0 ? int.MaxValue : inline.End);
            if (inline.Length > 0)
                open.Push(inline.End);
        }

        return null;
    }

    private static string? Fault(Inline inline, string text, (int Start, int End) previous, Stack<int> open)
    {
        if (inline.Start > text.Length || inline.Length > text.Length - inline.Start)
            return string.Create(CultureInfo.InvariantCulture, $"is outside its text of {text.Length} characters");
        if (inline.Start < previous.Start || (inline.Start == previous.Start && inline.Length > 0 && inline.End > previous.End))
            return "stands behind one that begins later or lies in it";
        while (open.Count > 1 && (open.Peek() < inline.Start || (open.Peek() == inline.Start && inline.Length > 0)))
            open.Pop();
        if (inline.End > open.Peek())
            return "cuts another one in two";
        if (Cuts(text, inline.Start) || Cuts(text, inline.End))
            return "cuts a character in two";
        return inline.Kind == InlineKind.LineBreak && text[inline.Start] != '\n' ? "is no line feed" : Lacks(inline);
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
}
