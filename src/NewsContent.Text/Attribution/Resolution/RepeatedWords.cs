using NewsContent.Text.Quotations;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>
/// A summary quotes what the text quotes again, and often does not say whose words they are: "How a band lost its brass: it was “not a
/// protest.”" Where the same words stand in a quotation of the text, whoever said them there said them here.
/// </summary>
internal static class RepeatedWords
{
    // More than any summary quotes; it keeps the work linear for texts made to be hard.
    private const int MostQuotations = 16;

    /// <summary>Completes the decisions of the summary from those of the text.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="decisions">One for each quotation; changed in place.</param>
    /// <param name="hasCue">
    /// Whether the sentence of a quotation says that somebody says something: "in the capital they say it is “…”".
    /// </param>
    public static void Complete(AttributionInput input, AttributedQuotation[] decisions, Func<int, bool> hasCue)
    {
        List<string>? body = null;
        var looked = 0;
        for (var i = 0; i < decisions.Length && looked < MostQuotations; i++)
        {
            if (!IsOf(PassageKind.Summary, input, input.Quotations[i]) || !IsOpen(decisions[i]) || hasCue(i))
                continue;
            looked++;
            body ??=
            [
                .. input.Quotations.Select(quotation => IsOf(PassageKind.Paragraph, input, quotation) ? WordsOf(input, quotation) : ""),
            ];
            if (Find(WordsOf(input, input.Quotations[i]), body, decisions) is { } said)
            {
                decisions[i] = decisions[i] with
                {
                    Speaker = said.Speaker,
                    Rule = AttributionSyntaxRule.RepeatedWords,
                    Confidence = Least(said.Confidence, AttributionSyntaxConfidence.High),
                };
            }
        }
    }

    // Nobody was found; what the author states and what is a title stay. "Its conductor says" names nobody, and is right as it is.
    private static bool IsOpen(AttributedQuotation decision) => decision is { Speaker: null, Rule: AttributionSyntaxRule.NoRule };

    private static bool IsOf(PassageKind kind, AttributionInput input, Quotation quotation) =>
        quotation.ParagraphIndex >= 0
        && quotation.ParagraphIndex < input.Passages.Count
        && input.Passages[quotation.ParagraphIndex].Kind == kind;

    // The quotation of the text with these words; null when none has them or two speakers do.
    private static AttributedQuotation? Find(string words, List<string> body, AttributedQuotation[] decisions)
    {
        if (words.Length == 0)
            return null;
        var isOneWord = words.IndexOf(' ', 1) == words.Length - 1;
        var search = new TextSearch(words);
        AttributedQuotation? found = null;
        for (var i = 0; i < body.Count; i++)
        {
            // A single word must be the whole quotation: inside another one it can be chance.
            if (isOneWord ? body[i] != words : !search.IsIn(body[i]))
                continue;
            if (decisions[i].Speaker is null || found is not null && !Equals(found.Speaker, decisions[i].Speaker))
                return null;
            if (found is null || decisions[i].Confidence > found.Confidence)
                found = decisions[i];
        }

        return found;
    }

    private static AttributionSyntaxConfidence Least(AttributionSyntaxConfidence a, AttributionSyntaxConfidence b) => a < b ? a : b;

    // The words with a blank before, between and after them, so that no word is found inside another.
    private static string WordsOf(AttributionInput input, Quotation quotation)
    {
        var words = new List<string>();
        foreach (var piece in quotation.Pieces)
        {
            if (
                piece.ParagraphIndex >= 0
                && piece.ParagraphIndex < input.Passages.Count
                && IsInside(piece.Content, input.Passages[piece.ParagraphIndex].Text)
            )
            {
                words.AddRange(WordList.Of(piece.Content.In(input.Passages[piece.ParagraphIndex].Text)));
            }
        }

        return words.Count == 0 ? "" : " " + string.Join(" ", words) + " ";
    }

    private static bool IsInside(TextRange range, string text) => range.Start >= 0 && range.Start <= range.End && range.End <= text.Length;
}
