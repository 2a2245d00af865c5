using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>Words from <c>newscontent new</c> and the templates that the author has not replaced.</summary>
internal static class SkeletonWords
{
    /// <summary>The only paragraph of what <c>newscontent new</c> writes.</summary>
    public const string FirstParagraph = "Write the text here.";

    /// <summary>The words of the templates, each on one line. An author’s own article does not have them.</summary>
    private static readonly string[] All =
    [
        FirstParagraph,
        "Headline of the Article",
        "The first paragraph says what happened.",
        "Put what someone said in quotation marks",
        "The First Article Is Here",
        "It shows the parts of an article. Write your own words instead.",
        "This paragraph is above the first section.",
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
