using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Reading;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Tests;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// What an article costs grows as it does, and no article reaches deep into the stack. The giants are in <see cref="GiantArticleTests"/>.
/// </summary>
public class LargeArticleTests
{
    /// <summary>
    /// A tenth and less of what a compiler's threads have; a reader that calls itself for each mark or paragraph ends here.
    /// </summary>
    private const int SmallStack = 256 << 10;

    public static TheoryData<string> Shapes => [.. LargeArticles.Shapes.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Eight_times_the_article_takes_eight_times_the_work(string shape)
    {
        foreach (var storage in Enum.GetNames<ArticleStorage>())
        {
            Generate(LargeArticles.Shapes[shape](20));
            var small = WorkOf.Reading(LargeArticles.Shapes[shape](1_000), Generate);
            var large = WorkOf.Reading(LargeArticles.Shapes[shape](8_000), Generate);

            large.AssertInProportionTo(small);

            void Generate(string text)
            {
                var project = TestProject.Of(text).With(MetadataNames.Storage, storage);
                var result = GeneratorRun.Driver(project).RunGenerators(project.Compile()).GetRunResult().Results.Single();
                Assert.NotEmpty(result.GeneratedSources);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void No_article_needs_a_deep_stack(string shape)
    {
        var project = TestProject.Of(LargeArticles.Shapes[shape](5_000));
        GeneratorRunResult result = default;

        // An overflow ends the test run: it cannot be caught.
        var thread = new Thread(
            () => result = GeneratorRun.Driver(project).RunGenerators(project.Compile()).GetRunResult().Results.Single(),
            SmallStack
        );
        thread.Start();
        thread.Join();

        Assert.Null(result.Exception);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void An_article_longer_than_the_limit_is_reported_and_not_read()
    {
        const string Other = "Articles/other.txt";
        var run = GeneratorRun
            .Of(TestProject.Of(new string('a', ArticleText.LongestArticle + 1)).WithArticle(Other, Story.With()))
            .DemandCompiles();

        var problem = Assert.Single(run.Problems);
        Assert.Equal("Articles/story.txt(1,1,1,1): error NEWS032", problem.Where());
        Assert.StartsWith(
            "This file has 10,000,001 characters, but an article can have at most 10,000,000.",
            problem.Message(),
            StringComparison.Ordinal
        );
        using var app = run.Load();
        Assert.Equal(Other, Assert.Single(app.All()).SourcePath);
    }

    [Fact]
    public void Of_thousands_of_faults_the_first_are_shown_and_the_rest_counted()
    {
        var run = GeneratorRun.Of(TestProject.Of(LargeArticles.Shapes["opening marks that never close"](3_000))).DemandCompiles();

        Assert.Equal(ShownProblems.MostOfOneRule, run.Problems.Count(problem => problem.Id == "NEWS011"));
        var rest = Assert.Single(run.Problems, problem => problem.Id != "NEWS011");
        Assert.Equal("Articles/story.txt(5,201,5,202): warning NEWS033", rest.Where());
        Assert.Equal(
            "From here on, this file has 2800 more problems of rule NEWS011. Only the first 200 are shown: " + "fix those to see more.",
            rest.Message()
        );
    }

    [Fact]
    public void More_sections_than_get_names_are_all_there_and_told_about()
    {
        const int Count = UnnamedMembers.MostNamed + 1;
        var project = TestProject.Of(LargeArticles.Shapes["sections"](Count));
        var run = GeneratorRun.Of(project);

        var problem = Assert.Single(run.Problems);
        Assert.Equal($"Articles/story.txt({5 + (4 * (Count - 1))},1,{5 + (4 * (Count - 1))},14): warning NEWS034", problem.Where());
        Assert.Equal(
            "This article has 10,001 sections, but only the first 10,000 have names in C#. "
                + "Use those from here on by number, as in Sections[10000]. "
                + "Or split the article, or write <NewsContentNames>Articles</NewsContentNames> in the project file.",
            problem.Message()
        );
        Assert.Empty(GeneratorRun.Of(project.With(MetadataNames.Names, "Articles")).Problems);
        using var app = run.Load();
        Assert.Equal(Count, app.Article("Story").Sections.Count);
    }
}
