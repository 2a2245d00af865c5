using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Checks that what the headline or the summary quotes stands in the body: word by word, without case and punctuation, so that
/// "a good start," answers for “good start.”
/// </summary>
internal static class QuotedWordsCheck
{
    public static void Report(ArticleQuotes quotes, IReadOnlyList<PassageSyntax> paragraphs, ProblemList problems, CancellationToken cancellation)
    {
        if (quotes.Headline.Count == 0 && quotes.Summary.Count == 0) return;

        // The body is read once for each length of quotation, however many quotations there are.
        var wanted = new Dictionary<int, HashSet<string>>();
        foreach (var quote in quotes.Headline.Concat(quotes.Summary))
        {
            var words = WordList.Of(quote.Text);
            if (words.Count == 0) continue;
            if (!wanted.TryGetValue(words.Count, out var same)) wanted.Add(words.Count, same = new HashSet<string>(StringComparer.Ordinal));
            same.Add(string.Join(" ", words));
        }

        var missing = Missing(wanted, paragraphs, cancellation);
        ReportMissing(quotes.Headline, "headline", missing, problems);
        ReportMissing(quotes.Summary, "summary", missing, problems);
    }

    private static void ReportMissing(IReadOnlyList<QuoteSyntax> quotes, string place, HashSet<string> missing, ProblemList problems)
    {
        foreach (var quote in quotes)
            if (missing.Contains(string.Join(" ", WordList.Of(quote.Text))))
                problems.Add(ArticleRules.QuotationNotInBody, quote.Range, place, quote.Text);
    }

    /// <summary>Those of the wanted word sequences that the body does not have.</summary>
    private static HashSet<string> Missing(Dictionary<int, HashSet<string>> wanted, IReadOnlyList<PassageSyntax> paragraphs, CancellationToken cancellation)
    {
        var body = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            body.AddRange(WordList.Of(paragraph.Text));
        }

        var missing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in wanted)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var found in WordWindow.Find(body, entry.Key, entry.Value)) entry.Value.Remove(found);
            missing.UnionWith(entry.Value);
        }

        return missing;
    }
}
