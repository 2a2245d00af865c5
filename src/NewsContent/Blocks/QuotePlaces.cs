namespace NewsContent;

/// <summary>Puts the quotations of an article's paragraphs at their places; asked for the paragraphs in reading order.</summary>
internal sealed class QuotePlaces
{
    private int _paragraphIndex;

    /// <summary>The heading of the section that is gone through; null in the lead.</summary>
    public string? SectionHeading { get; private set; }

    /// <summary>Its zero-based index; null in the lead.</summary>
    public int? SectionIndex { get; private set; }

    /// <summary>Goes on with a section.</summary>
    public void Begin(string heading, int index) => (SectionHeading, SectionIndex) = (heading, index);

    /// <summary>The next paragraph, with its quotations at their places.</summary>
    public Paragraph In(Paragraph paragraph)
    {
        var index = _paragraphIndex++;
        return paragraph.Quotes.Count == 0
            ? paragraph
            : paragraph with
            {
                Quotes = InText(paragraph.Quotes, paragraph.Text, quote => quote.At(SectionHeading, SectionIndex, index)),
            };
    }

    /// <summary>The quotations of a text at their places in it.</summary>
    /// <param name="quotes">The quotations, in reading order.</param>
    /// <param name="text">The text in which they open.</param>
    /// <param name="inArticle">Gives a quotation its place in the article.</param>
    public static ContentList<Quote> InText(IReadOnlyList<Quote> quotes, string text, Func<Quote, Quote> inArticle)
    {
        var placed = new Quote[quotes.Count];
        var behind = 0;
        for (var i = 0; i < placed.Length; i++)
        {
            var (start, length) = Find(quotes[i], text, behind);
            placed[i] = inArticle(quotes[i]).At(start, length);
            behind = start < 0 ? behind : start + length;
        }

        return ContentList.Own(placed);
    }

    /// <summary>
    /// Where a quotation's words are: where it says, if they are there, else the first place after the quotation before. Of words over
    /// several paragraphs the first part is in the one in which it opens.
    /// </summary>
    private static (int Start, int Length) Find(Quote quote, string text, int from)
    {
        if (IsAt(quote, text))
            return (quote.Start, quote.Length);
        var words = quote.Text;
        var start = words.Length == 0 ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);
        if (start < 0 && words.IndexOf('\n') is > 0 and var end)
        {
            words = words[..end];
            start = text.IndexOf(words, from, StringComparison.Ordinal);
        }

        return start < 0 ? (-1, 0) : (start, words.Length);
    }

    private static bool IsAt(Quote quote, string text) =>
        quote.Start >= 0
        && quote.Start <= text.Length
        && quote.Length <= text.Length - quote.Start
        && IsBeginning(text.AsSpan(quote.Start, quote.Length), quote.Text);

    private static bool IsBeginning(ReadOnlySpan<char> piece, string words) =>
        words.AsSpan().StartsWith(piece, StringComparison.Ordinal) && (piece.Length == words.Length || words[piece.Length] == '\n');
}
