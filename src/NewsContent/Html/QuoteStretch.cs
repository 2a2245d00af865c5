namespace NewsContent;

/// <summary>Where the words of a quotation stand in its paragraph, and the id they get there.</summary>
/// <param name="Id">The id.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">The place behind them; <paramref name="Start"/> for an id alone.</param>
internal readonly record struct QuoteStretch(string Id, int Start, int End)
{
    /// <summary>
    /// The stretches of a paragraph's quotations that have an id, in the order of their places. A quotation whose words do not stand in the
    /// paragraph has its id at the beginning, so that links to it lead somewhere. One that begins in another's words has its id alone
    /// there.
    /// </summary>
    public static List<QuoteStretch> In(Paragraph paragraph, QuoteIds ids)
    {
        var stretches = new List<QuoteStretch>(paragraph.Quotes.Count);
        var pictures = OutermostPictures(paragraph.Inlines);
        foreach (var quote in paragraph.Quotes)
        {
            if (ids.Take(quote) is { } id)
                stretches.Add(IsIn(quote, paragraph.Text) ? Around(id, quote, pictures) : new QuoteStretch(id, 0, 0));
        }

        // OrderBy keeps the order of those that begin at one place.
        var inOrder = stretches.OrderBy(static stretch => stretch.Start).ToList();
        var end = 0;
        for (var i = 0; i < inOrder.Count; i++)
        {
            if (inOrder[i].Start < end)
                inOrder[i] = inOrder[i] with { End = inOrder[i].Start };
            end = Math.Max(end, inOrder[i].End);
        }

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
    private static QuoteStretch Around(string id, Quote quote, List<Inline> pictures)
    {
        var (start, end) = (quote.Start, quote.Start + quote.Length);
        return new QuoteStretch(id, PictureWith(start, pictures)?.Start ?? start, PictureWith(end, pictures)?.End ?? end);
    }

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
