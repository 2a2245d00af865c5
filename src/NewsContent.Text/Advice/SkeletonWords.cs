using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>Words that <c>newscontent new</c> and the templates put where an author's own words belong.</summary>
internal static class SkeletonWords
{
    /// <summary>The only paragraph of what <c>newscontent new</c> writes.</summary>
    public const string FirstParagraph = "Write the text here.";

    /// <summary>As they stand in the templates, each on one line; no article of anybody's own has them.</summary>
    private static readonly string[] All =
    [
        FirstParagraph,
        "Headline of the Article",
        "The first paragraph says what happened.",
        "What was said stands in quotation marks",
        "The First Article Is Here",
        "It shows what an article can have, and makes room for the second.",
        "This paragraph stands before the first section.",
        "Write the second one",
    ];

    /// <summary>One message for each passage that still has such words, at the first of them.</summary>
    public static void Report(ArticleSource source, PassageSyntax passage, ProblemList problems)
    {
        var (text, range) = (source.Text, passage.Range);
        foreach (var words in All)
        {
            var at = text.IndexOf(words, range.Start, range.Length, StringComparison.Ordinal);
            if (at < 0)
                continue;
            problems.Add(AdviceRules.SkeletonWords, TextRange.At(at, words.Length), words);
            return;
        }
    }
}
