using NewsContent.Text.Source;

namespace NewsContent.Text.Quotations.Dialogue;

/// <summary>
/// Finds what is said in paragraphs that begin with a dash. So do lists: a run of such paragraphs is a dialogue where one of them has the
/// reporter's words in it, or asks or calls out, and all begin as sentences do.
/// </summary>
internal static class DashDialogue
{
    /// <summary>What is said in each paragraph of a dialogue; null of every other paragraph.</summary>
    /// <param name="texts">Paragraphs that follow each other.</param>
    /// <param name="language">The language.</param>
    public static Quotation?[] Read(IReadOnlyList<string> texts, DialogueLanguage language)
    {
        var quotations = new Quotation?[texts.Count];
        for (var i = 0; i < texts.Count; )
        {
            var start = i;
            var isDialogue = false;
            for (; i < texts.Count && SpeechIn(texts[i]) is { } speech; i++)
            {
                quotations[i] = SpokenPieces.Of(texts[i], new QuotationPiece(i, new TextRange(0, texts[i].Length), speech), language);
                isDialogue |= texts[i].IndexOfAny(Calls) >= 0 || HasReporter(quotations[i]!, texts[i], speech);
            }

            if (!isDialogue)
                Array.Clear(quotations, start, i - start);
            i = Math.Max(i, start + 1);
        }

        return quotations;
    }

    private static readonly char[] Calls = ['?', '!'];

    private static bool HasReporter(Quotation quotation, string text, TextRange speech) =>
        quotation.Pieces.Count > 1 || quotation.Pieces[0].Content.End < speech.End && speech.End == text.Length;

    /// <summary>The words after the dash; null where they do not begin as a sentence, or end as an item of a list.</summary>
    private static TextRange? SpeechIn(string text)
    {
        if (text.Length == 0 || !ReportersWords.IsDash(text[0]))
            return null;
        var start = 1;
        while (start < text.Length && Characters.IsBlank(text[start]))
            start++;
        if (start == text.Length || text[text.Length - 1] is ';' or ',' or ':')
            return null;
        var first = text[start];
        var begins = char.IsUpper(first) || first is '\u00BF' or '\u00A1' or '\u2026' or '.' || Characters.IsOpeningMark(first);
        return begins && EndsSpeech(text) ? new TextRange(start, text.Length) : null;
    }

    /// <summary>“— Eva Ruiz” is a signature.</summary>
    private static bool EndsSpeech(string text) =>
        Characters.EndsSentence(text[text.Length - 1]) || Characters.IsQuotationMark(text[text.Length - 1]);
}
