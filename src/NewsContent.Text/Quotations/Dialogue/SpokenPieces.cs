using NewsContent.Text.Source;

namespace NewsContent.Text.Quotations.Dialogue;

/// <summary>Takes the reporter's words out of quotations: <c>«La obra, dijo, sigue»</c> has two pieces.</summary>
internal static class SpokenPieces
{
    /// <summary>The quotations of paragraphs, with those of dialogues, and without the reporter's words.</summary>
    /// <param name="texts">Paragraphs that follow each other.</param>
    /// <param name="scanned">The quotations that marks make there.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyList<Quotation> Read(IReadOnlyList<string> texts, IReadOnlyList<Quotation> scanned, DialogueLanguage language)
    {
        var dialogue = DashDialogue.Read(texts, language);
        var (quotations, next) = (new List<Quotation>(), 0);
        foreach (var quotation in scanned)
        {
            AddDialogue(quotation.ParagraphIndex);
            if (quotation.Pieces.Any(piece => dialogue[piece.ParagraphIndex] is not null))
                continue;
            quotations.Add(quotation.Pieces.Count == 1 ? Of(texts[quotation.ParagraphIndex], quotation.Pieces[0], language) : quotation);
        }

        AddDialogue(texts.Count);
        return quotations;

        void AddDialogue(int before)
        {
            for (; next < before; next++)
            {
                if (dialogue[next] is { } said)
                    quotations.Add(said);
            }
        }
    }

    /// <summary>The quotation whose words are in one piece as the marks have it.</summary>
    public static Quotation Of(string text, QuotationPiece whole, DialogueLanguage language)
    {
        var inserts = ReportersWords.In(text, whole.Content, language);
        if (inserts.Count == 0)
            return new Quotation([whole]);
        var pieces = new List<QuotationPiece>();
        var (content, marked) = (whole.Content.Start, whole.Marked.Start);
        foreach (var insert in inserts)
        {
            Add(new TextRange(marked, insert.Words.Start), new TextRange(content, insert.Start));
            (content, marked) = (insert.End, insert.Words.End);
        }

        Add(new TextRange(marked, whole.Marked.End), new TextRange(content, whole.Content.End));
        return pieces.Count == 0 ? new Quotation([whole]) : new Quotation(pieces);

        void Add(TextRange around, TextRange words)
        {
            var trimmed = WithoutComma(text, words);
            if (trimmed.Length > 0)
                pieces.Add(new QuotationPiece(whole.ParagraphIndex, around, trimmed));
        }
    }

    /// <summary>The comma before the reporter's words belongs to the sentence around: «Мы идём, — сказала она».</summary>
    private static TextRange WithoutComma(string text, TextRange words)
    {
        var end = words.End;
        while (end > words.Start && (Characters.IsBlank(text[end - 1]) || text[end - 1] == ','))
            end--;
        return new TextRange(Math.Min(words.Start, end), end);
    }
}
