using NewsContent.Text.Notes;
using NewsContent.Text.Quotations;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>
/// Words that the headline has in single marks and the text has not. In newspapers of Britain and Ireland such marks stand around a
/// paraphrase; elsewhere someone may be quoted with words that he did not use.
/// </summary>
internal static class HeadlineParaphrases
{
    /// <summary>More than any headline has: each is looked for in the whole text, so that the work stays linear for any headline.</summary>
    private const int MostMarked = 20;

    public static void Report(ArticleSyntax article, ProblemList problems, CancellationToken cancellation)
    {
        if (article.Headline is not { } headline)
            return;
        foreach (var quotation in QuotationScanner.Scan([headline.Text], article.Language, cancellation).Quotations.Take(MostMarked))
        {
            var (marked, words) = (quotation.Pieces[0].Marked, quotation.Pieces[0].Content.In(headline.Text));
            if (Characters.IsDoubleQuotationMark(headline.Text[marked.Start]) || HasNote(headline, marked.End))
                continue;
            if (QuotedWordsCheck.IsAnyMissing([words], article.Paragraphs, article.Quotes, article.Language, cancellation))
                problems.Add(AdviceRules.ParaphraseInHeadline, headline.InFile(marked), words.TrimEnd(',', '.', ' '));
        }
    }

    /// <summary>The author's note that nobody said the words: a headline has no other.</summary>
    private static bool HasNote(PassageSyntax headline, int end)
    {
        foreach (var note in headline.Notes)
        {
            if (note.Kind != NoteKind.Note || note.Offset < end)
                continue;
            for (var i = end; i < note.Offset; i++)
            {
                if (!NoteFinder.IsBetween(headline.Text[i]))
                    return false;
            }

            return true;
        }

        return false;
    }
}
