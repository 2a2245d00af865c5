using Microsoft.CodeAnalysis;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Tests.Advice;

/// <summary>Advice as the compiler and the editors get it.</summary>
public sealed class AnalyzerTests
{
    private const string LongText =
        "The harbour board met on Friday and spoke of the old pier, the new ferry and the price of rope. Nobody spoke of the lighthouse.";

    public static TheoryData<string, string> Texts { get; } =
        new()
        {
            { "“Not yet.” The hall was silent.", "(5,1,5,11): NEWS201" },
            { "A plan of Soto was read. “Yes,” Maria Soto said.", "(5,11,5,15): NEWS203" },
            { "“One,” Ann Lee said. \"Two,\" she said.", "(5,22,5,28): NEWS205" },
            { "The talks  resumed.", "(5,10,5,12): NEWS206" },
            { "The ta\u200Blks resumed.", "(5,7,5,8): NEWS207" },
            { "Red Lines\nBoth sides spoke of it.", "(5,1,5,10): NEWS211" },
            { "It doesn‘t end.", "(5,9,5,10): NEWS213" },
            { "”We stay,“ said Maria Soto.", "(5,1,5,11): NEWS214" },
            { "By Tilda Fenwick\n\nThe council met.", "(5,1,5,17): NEWS212" },
            { "We tried:\n- rope\n- tar", "(6,1,7,6): NEWS219" },
            { "Who pays?\n\nThe harbour pays a third of it all.", "(5,1,5,10): NEWS220" },
            { "They met.\n\nEva Holm\n\nPer Brunn\n\nIda Lund", "(7,1,11,9): NEWS221" },
            { "The Hospi- tals were full.", "(5,5,5,16): NEWS222" },
            { "The council met.", "" },
            { "The council met “again.", "" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Advice_on_a_text_is_reported_at_its_place(string text, string told)
    {
        var project = TestProject.Of(Story.With(text: text));

        var advice = await AdviceRun.Of(project);

        Assert.Equal(told.Length == 0 ? [] : ["Articles/story.txt" + told], advice.Select(Where));
        Assert.Equal(advice.Select(Where), (await AdviceRun.OfFile(project, "Articles/story.txt")).Select(Where));
        Assert.Empty(await AdviceRun.Of(project.With(MetadataNames.Advice, "false")));
    }

    [Fact]
    public async Task Of_one_advice_the_first_places_of_a_file_are_reported_and_the_rest_counted()
    {
        var advice = await AdviceRun.Of(TestProject.Of(Story.With(text: string.Concat(Enumerable.Repeat("It doesn‘t end.\n\n", 300)))));

        Assert.Equal(["NEWS213", "NEWS215"], advice.Select(problem => problem.Id).Distinct());
        Assert.Equal(200, advice.Count(problem => problem.Id == "NEWS213"));
        Assert.StartsWith(
            "From here on, this file has 100 more places with advice NEWS213",
            advice.Single(problem => problem.Id == "NEWS215").Message(),
            StringComparison.Ordinal
        );
        Assert.Equal("Articles/story.txt(405,9,405,10): NEWS215", Where(advice.Single(problem => problem.Id == "NEWS215")));
    }

    [Fact]
    public async Task Lines_are_those_of_the_article_and_not_of_the_compiler()
    {
        var advice = await AdviceRun.Of(TestProject.Of(Story.With(text: "One\u2028line and\u2029another  one.")));

        Assert.Equal("Articles/story.txt(5,21,5,23): NEWS206", Where(Assert.Single(advice)));
    }

    [Fact]
    public async Task Names_are_compared_across_articles_with_the_other_place_beside()
    {
        var project = TestProject
            .Empty.WithArticle("Articles/b.txt", Story.With(text: "“Yes,” Kristen Halvard said."))
            .WithArticle("Articles/a.txt", Story.With(text: "“Yes,” Kirsten Halvard said."));

        var problem = Assert.Single(await AdviceRun.Of(project));

        Assert.Equal("Articles/b.txt(5,8,5,23): NEWS202", Where(problem));
        Assert.Equal(["Articles/a.txt(5,8,5,23)"], problem.Elsewhere());
        Assert.Contains("in Articles/a.txt.", problem.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_text_in_two_articles_is_reported_at_the_later_one()
    {
        var project = TestProject
            .Empty.WithArticle("Articles/b.txt", Story.With("One", LongText))
            .WithArticle("Articles/a.txt", Story.With("Two", LongText));

        var problem = Assert.Single(await AdviceRun.Of(project));

        Assert.Equal($"Articles/b.txt(5,1,5,{LongText.Length + 1}): NEWS209", Where(problem));
        Assert.Equal(DiagnosticSeverity.Warning, problem.Severity);
        Assert.Equal([$"Articles/a.txt(5,1,5,{LongText.Length + 1})"], problem.Elsewhere());
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("2026-02-07", "")]
    [InlineData("2026-02-06", "Articles/story.txt(3,1,3,11): NEWS208")]
    public async Task A_date_lies_in_the_future_of_the_day_that_the_project_gives(string? today, string told)
    {
        var project = TestProject.Of(Story.With());
        if (today is not null)
            project = project.With(MetadataNames.Today, today);

        Assert.Equal(told, string.Join(", ", (await AdviceRun.Of(project)).Select(Where)));
    }

    [Theory]
    [InlineData(
        MetadataNames.Today,
        "tomorrow",
        "The project property NewsContentToday cannot be “tomorrow”. Write a date, such as 2026-02-07."
    )]
    [InlineData(MetadataNames.Advice, "maybe", "The project property NewsContentAdvice cannot be “maybe”. Write true or false.")]
    public void A_property_that_is_not_valid_is_an_error_of_the_generator(string property, string value, string message)
    {
        var run = GeneratorRun.Of(TestProject.Of(Story.With()).With(property, value)).DemandCompiles();

        Assert.Equal(message, Assert.Single(run.Problems).Message());
    }

    [Fact]
    public void The_day_changes_no_emitted_code()
    {
        var first = GeneratorRun.Of(TestProject.Of(Story.With()).With(MetadataNames.Today, "2026-02-07"));

        Assert.Empty(first.After(project => project.With(MetadataNames.Today, "2026-02-08")).EmittedAnewSince(first));
    }

    [Theory]
    [InlineData("Articles.All[\"irn-us-talks\"]", "Code0.cs(3,43,3,57): NEWS210 Did you mean “iran-us-talks”?")]
    [InlineData("Articles.All[Wrong]", "Code0.cs(3,43,3,48): NEWS210 Did you mean “iran-us-talks”?")]
    [InlineData("Articles.All.TryGet(\"fog-treaty\", out _)", "Code0.cs(3,50,3,62): NEWS210 Did you mean “world/fog-treaty”?")]
    [InlineData(
        "Articles.All.TryGet(article: out _, slug: \"fog-treaty\")",
        "Code0.cs(3,72,3,84): NEWS210 Did you mean “world/fog-treaty”?"
    )]
    [InlineData(
        "Articles.All[\"who-knows-what\"]",
        "Code0.cs(3,43,3,59): NEWS210 A slug is the article’s path inside Articles, without the date at the front and the extension."
    )]
    [InlineData("Articles.All[\"iran-us-talks\"]", "")]
    [InlineData("Articles.All[\"home/named\"]", "")]
    [InlineData("Articles.All[Given()]", "")]
    [InlineData("Articles.All[0]", "")]
    [InlineData("NewsContent.ArticleCatalog.Empty[\"irn-us-talks\"]", "")]
    public async Task A_slug_that_no_article_has_is_found_in_code(string expression, string told)
    {
        var project = TestProject
            .Empty.WithArticle("Articles/2026-02-07-iran-us-talks.txt", Story.With())
            .WithArticle("Articles/world/fog-treaty.txt", Story.With())
            .WithArticle("Articles/other.txt", Story.With().Replace("2026-02-07", "Slug: home/named\n2026-02-07", StringComparison.Ordinal))
            .WithCode(
                $"namespace Newsroom; public class Page {{ const string Wrong = \"irn-us-talks\"; static string Given() => \"x\"; "
                    + $"object Show() =>\n{new string(' ', 20)}(object)({expression}); }}"
            );

        var advice = await AdviceRun.Of(project);

        Assert.Equal(
            told,
            string.Join(
                ", ",
                advice.Select(problem =>
                    $"{Code(problem)}: {problem.Id} {problem.Message()[(problem.Message().IndexOf("”. ", StringComparison.Ordinal) + 3)..]}"
                )
            )
        );
    }

    [Theory]
    [InlineData("var all = Articles.All; return all[\"irn-us-talks\"];", 1)]
    [InlineData("var all = Articles.All; var same = all; return same.TryGet(\"irn-us-talks\", out _);", 1)]
    [InlineData("var all = Articles.All; System.Func<object> show = () => all[\"irn-us-talks\"]; return show();", 1)]
    [InlineData("var all = Articles.All; return all[\"iran-us-talks\"];", 0)]
    [InlineData("var all = Articles.All; all = NewsContent.ArticleCatalog.Empty; return all[\"irn-us-talks\"];", 0)]
    [InlineData("var all = Articles.All; Change(ref all); return all[\"irn-us-talks\"];", 0)]
    [InlineData("var all = Articles.All; (all, var other) = (NewsContent.ArticleCatalog.Empty, 1); return all[\"irn-us-talks\"];", 0)]
    [InlineData("NewsContent.ArticleCatalog all; all = Articles.All; return all[\"irn-us-talks\"];", 0)]
    [InlineData("foreach (var all in new[] { Articles.All }) return all[\"irn-us-talks\"]; return 0;", 0)]
    public async Task A_catalog_is_followed_through_variables_that_hold_nothing_else(string body, int told)
    {
        var project = TestProject
            .Of(Story.With(), "Articles/iran-us-talks.txt")
            .WithCode(
                $"namespace Newsroom; public class Page {{ static void Change(ref NewsContent.ArticleCatalog catalog) {{ }} "
                    + $"object Show() {{ {body} }} }}"
            );

        Assert.Equal(Enumerable.Repeat("NEWS210", told), (await AdviceRun.Of(project)).Select(problem => problem.Id));
    }

    [Fact]
    public async Task A_file_that_the_generator_refuses_gets_no_advice()
    {
        var project = TestProject
            .Empty.WithFile(MemoryText.AsCompiled("Articles/a.txt", [0x54, 0xE9, 0x0A, 0x0A, 0x32]))
            .WithFile(new MemoryText("Articles/b.txt", () => null));

        Assert.Empty(await AdviceRun.Of(project));
    }

    [Fact]
    public async Task The_sample_newsroom_gets_the_advice_of_the_command_line()
    {
        var advice = await AdviceRun.Of(SampleArticles.Project);

        Assert.Equal(["Articles/in-praise-of-slow-clocks.txt(30,199,30,228): NEWS201"], advice.Select(Where));
    }

    [Fact]
    public void Every_advice_has_one_analyzer_and_the_descriptor_of_its_rule()
    {
        // What counts the rest is told by whoever tells the first ones.
        var descriptors = AdviceRun
            .Analyzers.Select(analyzer =>
                analyzer.SupportedDiagnostics.Where(descriptor => descriptor.Id != AdviceRules.MoreAdvice.Id).ToList()
            )
            .ToList();
        Assert.Equal(
            AdviceRules.All.Select(rule => rule.Id).Except([AdviceRules.MoreAdvice.Id]),
            descriptors.SelectMany(list => list).Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal)
        );

        // What a build does not print it must not pay for: suggestions have an analyzer of their own, which it does not start.
        Assert.All(descriptors, list => Assert.Single(list.Select(descriptor => descriptor.DefaultSeverity).Distinct()));
        Assert.Equal(AdviceRules.All.Select(rule => rule.Id), AdviceDescriptors.All.Select(descriptor => descriptor.Id));
    }

    private static string Where(Diagnostic diagnostic) => diagnostic.Where().Replace("warning ", "", StringComparison.Ordinal);

    private static string Code(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1},"
            + $"{span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
    }
}
