namespace NewsContent;

/// <summary>Where words of a quotation stand in a paragraph, and the id they get there.</summary>
/// <param name="Id">The id; null for a part of a quotation that has it elsewhere.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">The place behind them; <paramref name="Start"/> for an id alone.</param>
internal readonly record struct QuoteStretch(string? Id, int Start, int End)
{
    /// <summary>
    /// The stretches of a paragraph's quotations that have an id, in the order of their places, with those of a quotation that goes on in
    /// it. A quotation whose words do not stand in the paragraph has its id at the beginning, so that links to it lead somewhere. One that
    /// begins in another's words has its id alone there.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="ids">Gives the ids.</param>
    /// <param name="rest">What the paragraph above leaves of a quotation, and then what this one leaves of it; null for nothing.</param>
    public static List<QuoteStretch> In(Paragraph paragraph, QuoteIds ids, ref string? rest)
    {
        var stretches = new List<QuoteStretch>(paragraph.Quotes.Count);
        var pictures = OutermostPictures(paragraph.Inlines);
        if (rest is not null)
            rest = QuoteRest.AtBeginning(paragraph.Text, rest, stretches);
        foreach (var quote in paragraph.Quotes)
        {
            if (ids.Take(quote) is not { } id)
                continue;
            var isIn = IsIn(quote, paragraph.Text);
            stretches.Add(isIn ? new QuoteStretch(id, quote.Start, quote.Start + quote.Length) : new QuoteStretch(id, 0, 0));
            if (isIn && QuoteRest.Of(quote, paragraph.Text) is { } others)
                rest = QuoteRest.Behind(paragraph.Text, quote.Start + quote.Length, others, stretches);
        }

        return InOrder(stretches.ConvertAll(stretch => stretch.Around(pictures)));
    }

    private static List<QuoteStretch> InOrder(List<QuoteStretch> stretches)
    {
        // OrderBy keeps the order of those that begin at one place.
        var inOrder = stretches.OrderBy(static stretch => stretch.Start).ToList();
        var end = 0;
        for (var i = 0; i < inOrder.Count; i++)
        {
            if (inOrder[i].Start < end)
                inOrder[i] = inOrder[i] with { End = inOrder[i].Start };
            end = Math.Max(end, inOrder[i].End);
        }

        inOrder.RemoveAll(static stretch => stretch.Id is null && stretch.End == stretch.Start);
        return inOrder;
    }

    private static bool IsIn(Quote quote, string text) =>
        quote.Start >= 0
        && quote.Start <= text.Length
        && quote.Length <= text.Length - quote.Start
        && !InlineList.Cuts(text, quote.Start)
        && !InlineList.Cuts(text, quote.Start + quote.Length);

    private static List<Inline> OutermostPictures(IReadOnlyList<Inline> inlines)
    {
        var pictures = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline.Kind == InlineKind.Image && (pictures.Count == 0 || inline.Start >= pictures[^1].End))
                pictures.Add(inline);
        }

        return pictures;
    }

    /// <summary>A picture is in the quotation whole or not at all.</summary>
    private QuoteStretch Around(List<Inline> pictures) =>
        End == Start ? this : new QuoteStretch(Id, PictureWith(Start, pictures)?.Start ?? Start, PictureWith(End, pictures)?.End ?? End);

    /// <summary>The picture in whose words a place is; null for a place between pictures.</summary>
    private static Inline? PictureWith(int place, List<Inline> pictures)
    {
        var (first, behind) = (0, pictures.Count);
        while (first < behind)
        {
            var middle = (first + behind) / 2;
            if (pictures[middle].Start < place)
                first = middle + 1;
            else
                behind = middle;
        }

        return first > 0 && pictures[first - 1].End > place ? pictures[first - 1] : null;
    }
}
