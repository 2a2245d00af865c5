using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Rules;

public sealed class ShownProblemsTests
{
    private const string Header = "Council approves budget\n\n2026-02-07\n\n";

    [Theory]
    [InlineData(ShownProblems.MostOfOneRule)]
    [InlineData(ShownProblems.MostOfOneRule / 2)]
    public void Few_problems_are_shown_as_they_are(int count)
    {
        var problems = ArticleText.ParseSyntax(Header + new string('“', count)).Problems;

        Assert.Equal(count, problems.Count);
        Assert.Same(problems, ShownProblems.Of(problems));
    }

    [Fact]
    public void Each_rule_has_its_own_number_and_the_rest_is_counted_where_it_begins()
    {
        // Two faults a paragraph, of two rules, and one of a third at the end.
        var text = Header + string.Concat(Enumerable.Repeat("“never closed\n\n## Heading\n\n", 300)) + "\u202E";
        var problems = ArticleText.ParseSyntax(text).Problems;

        var shown = ShownProblems.Of(problems);

        Assert.Equal(shown.OrderBy(problem => problem.Range.Start), shown);
        Assert.Contains(shown, problem => problem.Rule == ArticleRules.ForbiddenCharacter);
        foreach (var rule in problems.Select(problem => problem.Rule).Distinct())
        {
            var all = problems.Where(problem => problem.Rule == rule).ToList();
            Assert.Equal(all.Take(ShownProblems.MostOfOneRule), shown.Where(problem => problem.Rule == rule));

            var rest = shown.Where(problem => problem.Rule == ArticleRules.MoreProblems && problem.Arguments[1] == rule.Id).ToList();
            if (all.Count <= ShownProblems.MostOfOneRule)
            {
                Assert.Empty(rest);
            }
            else
            {
                Assert.Equal(
                    ($"{all.Count - ShownProblems.MostOfOneRule}", all[ShownProblems.MostOfOneRule].Range),
                    (Assert.Single(rest).Arguments[0], rest[0].Range)
                );
            }
        }
    }
}
