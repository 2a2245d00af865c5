using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Checks that what the headline or the summary quotes is in the body: word by word, without case and punctuation, so that "a good start,"
/// answers for “good start.” Where a quotation leaves words out (“…”) or puts some in [brackets], each part is looked up by itself. Words
/// are compared by their stems (<see cref="WordStems"/>): a headline's “pauses” is the text's "paused". Single marks in a headline mostly
/// stand around a paraphrase: what they have is reported by advice alone.
/// </summary>
internal static class QuotedWordsCheck
{
    public static void Report(
        ArticleQuotes quotes,
        IReadOnlyList<PassageSyntax> paragraphs,
        string text,
        string language,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        const string NotSaid = ", or write {by nobody} right after the closing mark if nobody said them";
        var summary = quotes.Summary.Where(IsCompared).ToList();
        var headline = quotes
            .Headline.Where(quote => Characters.IsDoubleQuotationMark(text[quote.Range.Start]) && IsCompared(quote))
            .ToList();
        if (headline.Count == 0 && summary.Count == 0)
            return;

        var missing = Missing(
            headline.Concat(summary).Select(static quote => quote.Text),
            TextsOf(paragraphs, quotes.Body),
            language,
            cancellation
        );
        ReportMissing(headline, "headline", NotSaid, missing, problems, cancellation);
        ReportMissing(summary, "summary", NotSaid, missing, problems, cancellation);

        bool IsCompared(QuoteSyntax quote)
        {
            cancellation.ThrowIfCancellationRequested();
            return !IsNobodys(quote) && !QuotedTerms.Is(quote.Text, language);
        }
    }

    /// <summary>What nobody said, as the author notes, is a title, a term or a paraphrase.</summary>
    private static bool IsNobodys(QuoteSyntax quote) => quote is { Speaker: null, Attribution.Rule: AttributionSyntaxRule.Stated };

    /// <summary>Whether the body lacks words of any of some quotations.</summary>
    public static bool IsAnyMissing(
        IEnumerable<string> quotations,
        IReadOnlyList<PassageSyntax> paragraphs,
        IReadOnlyList<QuoteSyntax> quotes,
        string language,
        CancellationToken cancellation
    ) => Missing(quotations, TextsOf(paragraphs, quotes), language, cancellation).Count > 0;

    /// <summary>
    /// The paragraphs, and then the quotations one after the other: a headline quotes “We will not be moved” where the text has “We will
    /// not,” she said, “be moved.”
    /// </summary>
    private static IEnumerable<string> TextsOf(IReadOnlyList<PassageSyntax> paragraphs, IReadOnlyList<QuoteSyntax> quotes) =>
        paragraphs.Select(static paragraph => paragraph.Text).Concat(quotes.Select(static quote => quote.Text));

    private static HashSet<string> Missing(
        IEnumerable<string> quotations,
        IEnumerable<string> texts,
        string language,
        CancellationToken cancellation
    )
    {
        // The body is read once, however many quotations there are, and once more for those that may lack an article inside.
        var stems = WordStems.For(language);
        var parts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var words in quotations.SelectMany(Parts))
        {
            cancellation.ThrowIfCancellationRequested();
            parts[string.Join(" ", words)] = words;
        }

        var missing = NotIn(parts, passesOver: false);
        var rest = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (missing.Contains(part.Key) && part.Value.Count(word => !stems.IsPassedOver(word, new TextRange(0, word.Length))) > 1)
                rest.Add(part.Key, part.Value);
        }

        if (rest.Count == 0)
            return missing;
        missing.ExceptWith(rest.Keys);
        missing.UnionWith(NotIn(rest, passesOver: true));
        return missing;

        HashSet<string> NotIn(Dictionary<string, List<string>> sought, bool passesOver)
        {
            var sequences = new WordSequences(stems, passesOver);
            foreach (var part in sought)
            {
                cancellation.ThrowIfCancellationRequested();
                sequences.Add(part.Key, part.Value);
            }

            return sequences.NotIn(texts, cancellation);
        }
    }

    private static void ReportMissing(
        IReadOnlyList<QuoteSyntax> quotes,
        string place,
        string otherwise,
        HashSet<string> missing,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        foreach (var quote in quotes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Parts(quote.Text).Any(words => missing.Contains(string.Join(" ", words))))
                problems.Add(ArticleRules.QuotationNotInBody, quote.Range, place, quote.Text, otherwise);
        }
    }

    /// <summary>The words between the places where the quotation says that it is not verbatim.</summary>
    private static List<List<string>> Parts(string text)
    {
        var parts = new List<List<string>>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var end = i == text.Length ? i : EndOfChange(text, i);
            if (end < 0)
                continue;

            var words = WordList.Of(text.Substring(start, i - start));
            if (words.Count > 0)
                parts.Add(words);
            start = end;
            i = Math.Max(i, end - 1);
        }

        return parts;
    }

    /// <summary>The end of an omission or of words in brackets that begins here; -1 when none does.</summary>
    private static int EndOfChange(string text, int i)
    {
        if (text[i] == '\u2026')
            return i + 1;
        if (text[i] == '.' && string.CompareOrdinal(text, i, "...", 0, 3) == 0)
            return i + 3;
        if (text[i] != '[')
            return -1;

        // No comment of an editor is longer; a bracket that never closes is no bracket.
        const int Longest = 200;
        var close = text.IndexOf(']', i, Math.Min(Longest, text.Length - i));
        return close < 0 ? -1 : close + 1;
    }
}
