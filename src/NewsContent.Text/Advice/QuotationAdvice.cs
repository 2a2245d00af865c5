using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>Advice on quotations: whose they are, and their marks.</summary>
internal static class QuotationAdvice
{
    private const int LongestExcerpt = 40;
    private const char Straight = '"';

    /// <summary>
    /// Quotations of which nothing decided whose they are. Where no rule knows the language, all are: then only those of an author
    /// who names speakers elsewhere in the article.
    /// </summary>
    /// <remarks>
    /// What is short and no sentence is mostly a title, a name or a term. Of a thousand quotations without a speaker in newspapers every
    /// third was nobody's; of those that have six words, or are a sentence, every sixth.
    /// </remarks>
    public static void ReportWithoutSpeaker(ArticleSource source, ArticleSyntax article, ProblemList problems)
    {
        ReportTurn(article, problems);
        if (LanguageProfile.For(article.Language) is null && !NamesSpeakers(article))
            return;
        var faulty = new FaultyPassages(article);
        foreach (var quote in article.SummaryQuotes.Concat(article.Quotes))
        {
            if (
                IsOpen(quote)
                && !quote.IsTurn
                && QuotedSpeech.Is(quote.Text)
                && !QuotedSpeech.IsOfWriting(source.Text, quote.Range.Start, quote.Text)
                && !faulty.Hold(quote)
            )
            {
                problems.Add(
                    AdviceRules.QuotationWithoutSpeaker,
                    quote.Range,
                    Words(quote),
                    HowToName(source.Text[quote.Range.Start], article)
                );
            }
        }
    }

    /// <summary>Whom “A:” means is one question, however often it is there.</summary>
    private static void ReportTurn(ArticleSyntax article, ProblemList problems)
    {
        if (article.Quotes.FirstOrDefault(static quote => quote.IsTurn && IsOpen(quote)) is { } turn)
            problems.Add(AdviceRules.QuotationWithoutSpeaker, turn.Range, Words(turn), HowToNameInLabel(article));
    }

    private static string HowToNameInLabel(ArticleSyntax article) =>
        article.ListedSpeakers.Count > 1
            ? "Its label does not name the speaker, and “Speakers:” lists several. Write the name instead of the label, as in "
                + $"“{article.ListedSpeakers[0].Name}:”."
            : ListWhoAnswers;

    /// <summary>A mark or a dash opens a quotation, or nothing does, as in a block quotation.</summary>
    private static string HowToName(char first, ArticleSyntax article)
    {
        var (howTo, stranger) =
            Characters.IsQuotationMark(first) ? (NameOrNote, "Maria Soto")
            : first is '\u2014' or '\u2013' or '\u2015' ? (NameBehindDash, "Nadia Osei")
            : (SignOrFullStop, "Maria Soto");
        var listed = article.ListedSpeakers.FirstOrDefault(static one => one.Kind == SpeakerSyntaxKind.Person);
        return listed is null ? howTo : howTo.Replace(stranger, listed.Name);
    }

    private static bool IsOpen(QuoteSyntax quote) => quote is { Speaker: null, Attribution.Rule: AttributionSyntaxRule.NoRule };

    private const string NameOrNote =
        "Name the speaker beside the quotation, or write {by Maria Soto} right after its closing mark. If nobody is quoted, write "
        + "{by nobody}.";

    private const string NameBehindDash = "Name the speaker after a second dash, as in “—Voy —dijo Nadia Osei.”";

    private const string ListWhoAnswers =
        "Its label does not name the speaker. Add a line above the date, as in “Speakers: Nadia Osei”, or write the name instead "
        + "of the label.";

    private const string SignOrFullStop =
        "Name the speaker on a line of its own below the words, as in “> -- Maria Soto”. If nobody is quoted, end the line above with a "
        + "full stop.";

    /// <summary>Typewriter's marks in an article that has a printer's: one message for both marks of a quotation.</summary>
    public static void ReportStraightMarks(ArticleSource source, ArticleSyntax article, ProblemList problems)
    {
        var text = source.Text;
        var quotes = article.SummaryQuotes.Concat(article.Quotes).ToList();
        if (quotes.FirstOrDefault(quote => IsCurly(text[quote.Range.Start]) && IsCurly(text[quote.Range.End - 1])) is not { } curly)
            return;

        foreach (var quote in quotes)
        {
            // One mark of two kinds is a fault of its own, which is told.
            if (text[quote.Range.Start] != Straight || text[quote.Range.End - 1] != Straight)
                continue;
            problems.Add(
                AdviceRules.StraightMarks,
                quote.Range,
                curly.Range,
                Words(quote),
                problems.LineNumber(curly.Range.Start),
                text[curly.Range.Start].ToString(),
                text[curly.Range.End - 1].ToString()
            );
        }
    }

    /// <summary>The quoted words as a sentence about them shows them: its own punctuation follows.</summary>
    private static string Words(QuoteSyntax quote) =>
        Excerpt.Of(quote.Text.TrimEnd('.', ',', ';', '!', '?'), LongestExcerpt) is { Length: > 0 } words ? words : quote.Text;

    private static bool IsCurly(char c) => c != Straight && Characters.IsDoubleQuotationMark(c);

    private static bool NamesSpeakers(ArticleSyntax article) =>
        article.ListedSpeakers.Count > 0 || article.Quotes.Any(static quote => quote.Attribution.Rule == AttributionSyntaxRule.Stated);
}
