using System.Globalization;

namespace NewsContent.Text.Rules;

/// <summary>
/// What a build or a check shows of a file's problems. One slip can break a rule at every word of a long file; nobody reads all
/// of that, and the compiler would hold a message for each.
/// </summary>
internal static class ShownProblems
{
    /// <summary>So many problems of one rule are shown for one file.</summary>
    public const int MostOfOneRule = 200;

    /// <summary>The problems in their order: of each rule the first ones, then one that counts the rest.</summary>
    public static IReadOnlyList<ArticleProblem> Of(IReadOnlyList<ArticleProblem> problems)
    {
        if (problems.Count <= MostOfOneRule)
            return problems;

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var problem in problems)
            counts[problem.Rule.Id] = CountOf(problem, counts) + 1;

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var shown = new List<ArticleProblem>();
        foreach (var problem in problems)
        {
            var number = seen[problem.Rule.Id] = CountOf(problem, seen) + 1;
            if (number <= MostOfOneRule)
                shown.Add(problem);
            else if (number == MostOfOneRule + 1)
                shown.Add(Rest(problem, CountOf(problem, counts) - MostOfOneRule));
        }

        return shown;
    }

    private static ArticleProblem Rest(ArticleProblem first, int count) =>
        new(
            AdviceRules.All.Contains(first.Rule) ? AdviceRules.MoreAdvice : ArticleRules.MoreProblems,
            first.Range,
            first.Start,
            first.End,
            [count.ToString(NumberFormatInfo.InvariantInfo), first.Rule.Id, MostOfOneRule.ToString(NumberFormatInfo.InvariantInfo)]
        );

    private static int CountOf(ArticleProblem problem, Dictionary<string, int> counts) =>
        counts.TryGetValue(problem.Rule.Id, out var count) ? count : 0;
}
