using Microsoft.CodeAnalysis;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Each fault of a text: its rule, its place to the column, and that the article is there all the same.</summary>
public class ArticleProblemTests
{
    public static TheoryData<string, string> Faults { get; } =
        new()
        {
            { "", "(1,1,1,1): error NEWS001" },
            { "\n \n", "(1,1,1,1): error NEWS001" },
            { Story.With(text: "The council\u0007 met."), "(5,12,5,13): error NEWS003" },
            { Story.With(text: "The \u202Ecouncil met."), "(5,5,5,6): error NEWS003" },
            { "2026-02-07\n\nThe council met.\n", "(1,1,1,11): error NEWS004" },
            { Story.With().Replace("2026-02-07", "2026-02-30", StringComparison.Ordinal), "(3,1,3,11): error NEWS006" },
            { Story.With().Replace("2026-02-07", "7 February 2026", StringComparison.Ordinal), "(3,1,3,16): error NEWS006" },
            {
                Story.With().Replace("2026-02-07\n", "2026-02-07\nCouncil rejects budget\n", StringComparison.Ordinal),
                "(4,1,4,23): error NEWS007"
            },
            { "Council approves budget\n\n2026-02-07\n", "(3,11,3,11): error NEWS008" },
            { Story.With() + "\n## Next Steps\n", "(7,4,7,14): error NEWS009" },
            { Story.With() + "\nNext Steps\n\nMore.\n\nNext Steps\n\nMore text.\n", "(11,1,11,11): error NEWS010" },
            { Story.With(text: "She said: “The council met “again.”"), "(5,11,5,12): error NEWS011" },
            { Story.With().Replace("2026-02-07", "Kikcer: NEWS\n2026-02-07", StringComparison.Ordinal), "(3,1,3,7): error NEWS012" },
            { Story.With().Replace("2026-02-07", "By: Ada\nBy: Bob\n2026-02-07", StringComparison.Ordinal), "(4,1,4,3): error NEWS013" },
            { Story.With().Replace("2026-02-07", "Language: 12\n2026-02-07", StringComparison.Ordinal), "(3,11,3,13): error NEWS014" },
            { Story.With("Council “rejects” budget"), "(1,9,1,18): warning NEWS018" },
            { Story.With(text: "The council met again.”"), "(5,23,5,24): warning NEWS019" },
            { Story.With(text: "She said: “The council met again.\" That was all."), "(5,34,5,35): warning NEWS020" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_at_its_place_and_the_code_compiles(string text, string where)
    {
        var run = GeneratorRun.Of(TestProject.Of(text).WithArticle("Articles/other.txt", Story.With())).DemandCompiles();

        var problem = Assert.Single(run.Problems);
        Assert.Equal("Articles/story.txt" + where, problem.Where());

        var rule = ArticleRules.All.Single(rule => rule.Id == problem.Id);
        Assert.Equal(rule.PreventsPublishing, problem.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        using var app = run.Load();
        Assert.Equal(["other", "story"], app.All().Select(article => article.Slug).Order());
    }

    [Fact]
    public void A_missing_date_is_reported_where_it_should_be()
    {
        var run = GeneratorRun
            .Of(TestProject.Of("Council approves budget\n\nThe council met on Friday.\n\nIt will meet again.\n"))
            .DemandCompiles();

        Assert.Equal("NEWS005", Assert.Single(run.Problems).Id);
    }

    [Theory]
    [InlineData("2026-02-07\nCouncil rejects budget\n\nThe council met.\n", "Articles/story.txt(1,1,1,24)")]
    [InlineData("2026-02-07\n\nThe council met.\n\nNext Steps\n\nMore.\n\nNext Steps\n\nMore text.\n", "Articles/story.txt(7,1,7,11)")]
    [InlineData("By: Ada\nBy: Bob\n2026-02-07\n\nThe council met.\n", "Articles/story.txt(3,1,3,3)")]
    public void The_place_that_explains_a_fault_is_shown_beside_it(string rest, string place)
    {
        var run = GeneratorRun.Of(TestProject.Of("Council approves budget\n\n" + rest)).DemandCompiles();

        Assert.Equal(place, Assert.Single(Assert.Single(run.Problems).Elsewhere()));
    }

    [Fact]
    public void All_faults_of_a_file_are_reported_and_each_once()
    {
        var text =
            Story.With().Replace("2026-02-07", "Kikcer: NEWS\n2026-02-07", StringComparison.Ordinal) + "\n## Next Steps\n\n## Last Words\n";

        var run = GeneratorRun.Of(TestProject.Of(text)).DemandCompiles();

        Assert.Equal(["NEWS012", "NEWS009", "NEWS009"], run.Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void A_message_stays_on_one_line_and_ends()
    {
        var run = GeneratorRun.Of(
            TestProject.Of(Story.With(headline: "Council “" + string.Concat(Enumerable.Repeat("rejects ", 200)) + "” budget"))
        );

        Assert.All(run.Problems, problem => Assert.InRange(problem.Message().Length, 1, 600));
        Assert.All(run.Problems, problem => Assert.DoesNotContain('\n', problem.Message()));
    }
}
