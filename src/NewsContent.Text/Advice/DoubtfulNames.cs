using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>A file whose name ends as that of a translation, and is none.</summary>
internal static class DoubtfulNames
{
    public static void Report(ArticleSyntax article, ProblemList problems)
    {
        if (article.DoubtfulName is { } name)
        {
            problems.Add(
                AdviceRules.NameLikeTranslation,
                new TextRange(0, 0),
                name.Ending,
                name.Reason,
                name.Slug,
                name.Repair,
                name.Ending.TrimStart('.')
            );
        }
    }
}
