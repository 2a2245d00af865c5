using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>Marks that a program or a hand has turned: they are read as they were meant, and readers see them as they are.</summary>
internal static class TurnedMarks
{
    private const char Apostrophe = '\u2019';
    private const int LongestExcerpt = 40;

    /// <summary>What follows an apostrophe in English. Elsewhere an opening mark between letters may be a letter, as in Hawai‘i.</summary>
    private static readonly string[] EnglishEndings = ["s", "t", "d", "m", "re", "ve", "ll"];

    /// <summary>Opening marks and accents that are where an apostrophe does.</summary>
    public static void ReportApostrophes(PassageSyntax passage, string language, ProblemList problems)
    {
        var text = passage.Text;
        var isEnglish = MarkConvention.Of(language).Apostrophes == ApostropheHabit.English;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is not ('\u2018' or '\u00B4' or '`') || !char.IsLetter(text[i - 1]) || !char.IsLetter(text[i + 1]))
                continue;

            var (start, end) = (i, i + 1);
            while (start > 0 && Characters.IsWordPart(text[start - 1]))
                start--;
            while (end < text.Length && Characters.IsWordPart(text[end]))
                end++;
            if (
                isEnglish
                    ? !EnglishEndings.Contains(text.Substring(i + 1, end - i - 1), StringComparer.OrdinalIgnoreCase)
                    : text[i] == '\u2018'
            )
            {
                continue;
            }

            problems.Add(
                AdviceRules.TurnedApostrophe,
                passage.InFile(TextRange.At(i, 1)),
                text.Substring(start, end - start),
                text[i] == '\u2018' ? $"an opening mark ({text[i]})" : $"an accent ({text[i]})",
                text.Substring(start, i - start) + Apostrophe + text.Substring(i + 1, end - i - 1)
            );
        }
    }

    /// <summary>Quotations that open with the language's closing mark.</summary>
    public static void ReportQuotations(ArticleSource source, ArticleSyntax article, ProblemList problems)
    {
        var convention = MarkConvention.Of(article.Language);
        var (opening, closing) = (convention.Opening, convention.Closing);
        if (opening == closing)
            return;

        var faulty = new FaultyPassages(article);
        foreach (var quote in article.SummaryQuotes.Concat(article.Quotes))
        {
            var (first, last) = (source.Text[quote.Range.Start], source.Text[quote.Range.End - 1]);
            if (first != closing || last != opening && last != closing || faulty.Hold(quote))
                continue;
            problems.Add(
                AdviceRules.TurnedMarks,
                quote.Range,
                Excerpt.Of(quote.Text, LongestExcerpt),
                first.ToString(),
                opening.ToString(),
                closing.ToString()
            );
        }
    }
}
