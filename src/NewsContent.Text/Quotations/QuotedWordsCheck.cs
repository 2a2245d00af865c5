using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Checks that what the headline or the summary quotes stands in the body: word by word, without case and punctuation, so that
/// "a good start," answers for “good start.” Where a quotation leaves words out (“…”) or puts some in [brackets], each part
/// is looked up by itself.
/// </summary>
internal static class QuotedWordsCheck
{
    public static void Report(ArticleQuotes quotes, IReadOnlyList<PassageSyntax> paragraphs, ProblemList problems, CancellationToken cancellation)
    {
        if (quotes.Headline.Count == 0 && quotes.Summary.Count == 0) return;

        // The body is read once, however many quotations there are.
        var sequences = new WordSequences();
        foreach (var quote in quotes.Headline.Concat(quotes.Summary))
            foreach (var words in Parts(quote.Text)) sequences.Add(string.Join(" ", words), words);

        var missing = sequences.NotIn(paragraphs.Select(static paragraph => paragraph.Text), cancellation);
        ReportMissing(quotes.Headline, "headline", missing, problems);
        ReportMissing(quotes.Summary, "summary", missing, problems);
    }

    private static void ReportMissing(IReadOnlyList<QuoteSyntax> quotes, string place, HashSet<string> missing, ProblemList problems)
    {
        foreach (var quote in quotes)
            if (Parts(quote.Text).Any(words => missing.Contains(string.Join(" ", words))))
                problems.Add(ArticleRules.QuotationNotInBody, quote.Range, place, quote.Text);
    }

    /// <summary>The words between the places where the quotation says that it is not verbatim.</summary>
    private static List<List<string>> Parts(string text)
    {
        var parts = new List<List<string>>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var end = i == text.Length ? i : EndOfChange(text, i);
            if (end < 0) continue;

            var words = WordList.Of(text.Substring(start, i - start));
            if (words.Count > 0) parts.Add(words);
            start = end;
            i = Math.Max(i, end - 1);
        }

        return parts;
    }

    /// <summary>The end of an omission or of words in brackets that begins here; -1 when none does.</summary>
    private static int EndOfChange(string text, int i)
    {
        if (text[i] == '\u2026') return i + 1;
        if (text[i] == '.' && string.CompareOrdinal(text, i, "...", 0, 3) == 0) return i + 3;
        if (text[i] != '[') return -1;

        // No comment of an editor is longer; a bracket that never closes is no bracket.
        const int Longest = 200;
        var close = text.IndexOf(']', i, Math.Min(Longest, text.Length - i));
        return close < 0 ? -1 : close + 1;
    }
}
