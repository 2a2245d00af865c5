using NewsContent.Text.Attribution;
using NewsContent.Text.Quotations;

namespace NewsContent.Text.Tests.Attribution;

/// <summary>
/// Makes the engine's input from plain lines: the marks “ ” and „ “ delimit the quotations, as an author would write them.
/// </summary>
internal static class MarkedText
{
    /// <summary>
    /// The input of passages whose quotations stand between curly marks. A paragraph that opens and does not close runs on.
    /// </summary>
    public static AttributionInput Read(IReadOnlyList<Passage> passages, string language = "en")
    {
        var (open, close) = language.StartsWith("de", StringComparison.Ordinal) ? ('„', '“') : ('“', '”');
        var quotations = new List<Quotation>();
        var pieces = new List<QuotationPiece>();
        for (var i = 0; i < passages.Count; i++)
        {
            var text = passages[i].Text;
            var start = -1;
            for (var j = 0; j < text.Length; j++)
            {
                if (start < 0 && text[j] == open)
                {
                    start = j;
                }
                else if (start >= 0 && text[j] == close)
                {
                    pieces.Add(new QuotationPiece(i, new TextRange(start, j + 1), new TextRange(start + 1, j)));
                    quotations.Add(new Quotation(pieces.ToArray()));
                    pieces.Clear();
                    start = -1;
                }
            }

            if (start >= 0)
                pieces.Add(new QuotationPiece(i, new TextRange(start, text.Length), new TextRange(start + 1, text.Length)));
        }

        return new AttributionInput(passages, quotations, language);
    }

    /// <summary>The input of paragraphs, one a line; a line that begins with "# " is the headline.</summary>
    public static AttributionInput Paragraphs(string lines, string language = "en") =>
        Read([.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(AsPassage)], language);

    private static Passage AsPassage(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal)
            ? new Passage(PassageKind.Headline, line[2..])
            : new Passage(PassageKind.Paragraph, line);

    /// <summary>The words of a quotation's first piece.</summary>
    public static string WordsOf(this AttributionInput input, int quotation)
    {
        var piece = input.Quotations[quotation].Pieces[0];
        return piece.Content.In(input.Passages[piece.ParagraphIndex].Text);
    }
}
