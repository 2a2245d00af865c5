using NewsContent.Text.Quotations;

namespace NewsContent.Text.Tests.Quotations;

/// <summary>
/// A text with its expected quotations drawn into it: ⟦ ⟧ around the words of a quotation, ⟪ ⟫ around those of a further piece
/// of the quotation before, ▲ before a mark at fault, △ before the mark that explains it, ¶ between paragraphs.
/// </summary>
internal sealed class AnnotatedText
{
    private AnnotatedText(IReadOnlyList<string> paragraphs) => Paragraphs = paragraphs;

    public IReadOnlyList<string> Paragraphs { get; }

    public List<List<(int Paragraph, TextRange Words)>> Quotations { get; } = [];

    public (int Paragraph, int Start)? Fault { get; private set; }

    public (int Paragraph, int Start)? Other { get; private set; }

    public static AnnotatedText Parse(string annotated)
    {
        string[] parts = annotated.Split('¶');
        string[] paragraphs = [.. parts.Select(part => string.Concat(part.Where(character => !"⟦⟧⟪⟫▲△".Contains(character))))];
        var text = new AnnotatedText(paragraphs);
        for (int paragraph = 0; paragraph < parts.Length; paragraph++)
            text.Read(paragraph, parts[paragraph]);
        return text;
    }

    private void Read(int paragraph, string part)
    {
        int place = 0;
        int start = 0;
        foreach (char character in part)
        {
            switch (character)
            {
                case '⟦' or '⟪':
                    start = place;
                    break;
                case '⟧':
                    Quotations.Add([(paragraph, new TextRange(start, place))]);
                    break;
                case '⟫':
                    Quotations[^1].Add((paragraph, new TextRange(start, place)));
                    break;
                case '▲':
                    Fault = (paragraph, place);
                    break;
                case '△':
                    Other = (paragraph, place);
                    break;
                default:
                    place++;
                    break;
            }
        }
    }

    /// <summary>The scan's quotations in the notation above, to compare and to read when they differ.</summary>
    public static string Draw(IReadOnlyList<string> paragraphs, QuotationScan scan) =>
        Draw(paragraphs, scan.Quotations.Select(quotation => quotation.Pieces.Select(piece => (piece.ParagraphIndex, piece.Content))));

    public string Draw() => Draw(Paragraphs, Quotations);

    private static string Draw(IReadOnlyList<string> paragraphs, IEnumerable<IEnumerable<(int Paragraph, TextRange Words)>> quotations)
    {
        var inserts = new List<(int Paragraph, int Place, int Order, char Sign)>();
        int order = 0;
        foreach (var quotation in quotations)
        {
            bool isFirst = true;
            foreach ((int paragraph, TextRange words) in quotation)
            {
                inserts.Add((paragraph, words.Start, order++, isFirst ? '⟦' : '⟪'));
                inserts.Add((paragraph, words.End, order++, isFirst ? '⟧' : '⟫'));
                isFirst = false;
            }
        }
        string[] drawn = [.. paragraphs];
        foreach (
            (int paragraph, int place, _, char sign) in inserts
                .OrderByDescending(insert => insert.Place)
                .ThenByDescending(insert => insert.Order)
        )
        {
            drawn[paragraph] = drawn[paragraph].Insert(place, sign.ToString());
        }

        return string.Join('¶', drawn);
    }
}
