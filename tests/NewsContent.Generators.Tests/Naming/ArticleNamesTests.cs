using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Naming;

/// <summary>Names that cannot be: who is told what, where, and that the code compiles all the same.</summary>
public class ArticleNamesTests
{
    private const string Rename = " Rename the file, or write a header line such as “Slug: ";

    [Fact]
    public void Two_articles_of_one_name_are_both_told_and_the_first_has_it()
    {
        var run = Run("Articles/us-talks.txt", "Articles/us talks.txt");

        Assert.Equal(
            ["Articles/us talks.txt(1,1,1,1): error NEWS015", "Articles/us-talks.txt(1,1,1,1): error NEWS015"],
            run.Problems.Select(Told.Where)
        );
        Assert.Equal(
            "This article and Articles/us-talks.txt would have the same name, “UsTalks”. "
                + "Rename one of the files, or give one a header line “Slug:” with another name.",
            run.Problems[0].Message()
        );
        Assert.Contains("Articles/us talks.txt", run.Problems[1].Message(), StringComparison.Ordinal);
        using var app = run.Load();
        Assert.Equal("Articles/us talks.txt", app.Article("UsTalks").SourcePath);
        Assert.Single(app.All());
    }

    [Fact]
    public void Of_three_articles_of_one_name_each_is_reported_once()
    {
        var run = Run("Articles/a.txt", "Articles/A.txt", "Articles/-a.txt");

        Assert.Equal(
            ["Articles/-a.txt", "Articles/A.txt", "Articles/a.txt"],
            run.Problems.Select(problem => problem.Location.GetLineSpan().Path[MemoryText.ProjectFolder.Length..])
        );
    }

    [Fact]
    public void When_dates_alone_tell_files_apart_the_message_offers_them()
    {
        var run = Run("Articles/2026-02-07-weekly.txt", "Articles/2026-02-14-weekly.txt");

        Assert.Equal(2, run.Problems.Length);
        Assert.EndsWith(
            "Only the dates in the file names differ, and the date is not part of the name. "
                + "Write a header line such as “Slug: weekly-2026-02-07”.",
            run.Problems[0].Message(),
            StringComparison.Ordinal
        );
        Assert.EndsWith("“Slug: weekly-2026-02-14”.", run.Problems[1].Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_path_from_two_folders_outside_is_reported_at_both_files()
    {
        var run = Run("../a/Articles/x.txt", "../b/Articles/x.txt");

        Assert.Equal(2, run.Problems.Select(problem => problem.Location.GetLineSpan().Path).Distinct().Count());
        Assert.All(run.Problems, problem => Assert.Equal("NEWS015", problem.Id));
    }

    [Theory]
    [InlineData(
        "Articles/???.txt",
        "The name “???” cannot be used: “???” has no letter or digit, so no name can be made from it." + Rename + "my-article”."
    )]
    [InlineData("Articles/all.txt", "The name “all” cannot be used: All is reserved and cannot name an article." + Rename + "all-news”.")]
    [InlineData(
        "Articles/all/story.txt",
        "The name “all/story” cannot be used: All is reserved and cannot name a folder." + Rename + "all-news/story”."
    )]
    [InlineData(
        "Articles/to-string.txt",
        "The name “to-string” cannot be used: ToString is reserved and cannot name an article." + Rename + "to-string-news”."
    )]
    [InlineData(
        "Articles/articles.txt",
        "The name “articles” cannot be used: the class that contains it is already named Articles." + Rename + "articles-news”."
    )]
    [InlineData(
        "Articles/world/world.txt",
        "The name “world/world” cannot be used: the class that contains it is already named World." + Rename + "world/world-news”."
    )]
    [InlineData(
        "Articles/world/africa/world/x.txt",
        "The name “world/africa/world/x” cannot be used: the class that contains it is already named World."
            + Rename
            + "world/africa/world-news/x”."
    )]
    [InlineData(
        "Articles/2026/x/2026/y.txt",
        "The name “2026/x/2026/y” cannot be used: the class that contains it is already named _2026." + Rename + "2026/x/2026-news/y”."
    )]
    public void A_name_that_cannot_be_is_reported_with_one_that_can(string identity, string message)
    {
        var run = Run(identity, "Articles/other.txt");

        var problem = Assert.Single(run.Problems);
        Assert.Equal($"{identity}(1,1,1,1): error NEWS016", problem.Where());
        Assert.Equal(message, problem.Message());
        using var app = run.Load();
        Assert.Equal("other", Assert.Single(app.All()).Slug);

        // The offer is kept: with it there is no fault.
        var suggestion = message[(message.IndexOf("Slug: ", StringComparison.Ordinal) + 6)..^2];
        GeneratorRun
            .Of(TestProject.Of(Story.With().Replace("2026-02-07", $"Slug: {suggestion}\n2026-02-07", StringComparison.Ordinal)))
            .DemandFlawless();
    }

    [Theory]
    [InlineData("Articles/10-tips.txt", "_10Tips", "10-tips")]
    [InlineData("Articles/001.txt", "_001", "001")]
    [InlineData("Articles/50% off.txt", "_50Off", "50% off")]
    [InlineData("Articles/2026/05/x.txt", "_2026._05.X", "2026/05/x")]
    [InlineData("Articles/2026-02-07.txt", "_20260207", "2026-02-07")]
    [InlineData("Articles/٤-tips.txt", "_٤Tips", "٤-tips")]
    [InlineData("Articles/2026-02-07-10-tips.txt", "_10Tips", "10-tips")]
    public void A_name_that_begins_with_a_digit_gets_a_line_before_it(string identity, string name, string slug)
    {
        using var app = GeneratorRun.Of(TestProject.Empty.WithArticle(identity, Story.With())).DemandFlawless().Load();

        Assert.Equal(slug, app.Article(name).Slug);
    }

    [Fact]
    public void A_name_with_a_digit_and_the_one_that_writes_its_line_are_one_name()
    {
        var run = Run("Articles/10-tips.txt", "Articles/_10-tips.txt", "Articles/-10-tips.txt");

        Assert.All(run.Problems, problem => Assert.Equal("NEWS015", problem.Id));
        Assert.True(run.Problems.Length >= 2);
    }

    [Fact]
    public void File_names_that_look_alike_are_one_name()
    {
        var run = Run("Articles/jose\u0301.txt", "Articles/jos\u00E9.txt");

        Assert.Equal(2, run.Problems.Length);
        Assert.All(run.Problems, problem => Assert.Equal("NEWS015", problem.Id));
        Assert.Contains(
            "The two file names look the same, but one writes a letter and its accent as two characters.",
            run.Problems[0].Message(),
            StringComparison.Ordinal
        );

        // One path for two files: nothing tells which of them is meant.
        using var app = run.Load();
        Assert.Empty(app.All());
    }

    [Fact]
    public void Names_are_in_composed_form_wherever_they_come_from()
    {
        var project = TestProject
            .Empty.WithArticle("Articles/u\u0308bung/cafe\u0301.txt", Story.With(text: "A\u0308rzte\n\nAda said: “E\u0301cole now.”"))
            .WithArticle("Articles/other.txt", Story.With().Replace("2026-02-07", "Slug: sa\u0303o\n2026-02-07", StringComparison.Ordinal));

        using var app = GeneratorRun.Of(project).DemandFlawless().Load();

        var article = app.Article("\u00DCbung.Caf\u00E9");
        Assert.Equal("\u00FCbung/caf\u00E9", article.Slug);
        Assert.Equal("s\u00E3o", app.Article("S\u00E3o").Slug);
        Assert.True(app.All().TryGet("u\u0308bung/cafe\u0301", out var found));
        Assert.Same(article, found);
        Assert.Equal("s\u00E3o", app.All()["sa\u0303o"].Slug);
    }

    [Fact]
    public void An_article_beside_a_folder_of_its_name_is_reported_and_the_folder_stays()
    {
        var run = Run("Articles/world.txt", "Articles/world/treaty.txt");

        var problem = Assert.Single(run.Problems);
        Assert.Equal("Articles/world.txt(1,1,1,1): error NEWS016", problem.Where());
        Assert.Contains("a folder beside it would have the same name, “World”.", problem.Message(), StringComparison.Ordinal);
        using var app = run.Load();
        Assert.Equal("world/treaty", app.Article("World.Treaty").Slug);
    }

    [Fact]
    public void A_slug_that_someone_wrote_is_reported_at_its_line()
    {
        var run = GeneratorRun
            .Of(TestProject.Of("Council approves budget\n\nBy: Ada Stone\nSlug: all/story\n2026-02-07\n\nThe council met.\n"))
            .DemandCompiles();

        Assert.Equal("Articles/story.txt(4,7,4,16): error NEWS016", Assert.Single(run.Problems).Where());
    }

    [Theory]
    [InlineData(300)]
    [InlineData(1030)]
    [InlineData(20000)]
    public void A_name_too_long_for_an_assembly_is_reported(int length)
    {
        var run = GeneratorRun
            .Of(TestProject.Of($"Council approves budget\n\nSlug: {new string('x', length)}\n2026-02-07\n\nThe council met.\n"))
            .DemandCompiles();

        Assert.Equal("NEWS016", Assert.Single(run.Problems).Id);
        Assert.InRange(run.Problems[0].Message().Length, 1, 1000);
    }

    [Fact]
    public void Folders_in_folders_without_end_are_reported()
    {
        var slug = string.Join(
            '/',
            Enumerable
                .Range(0, 3000)
                .Select(i => "f" + (char)('a' + (i % 26)) + i.ToString("D4", System.Globalization.CultureInfo.InvariantCulture))
        );

        var run = GeneratorRun
            .Of(TestProject.Of($"Council approves budget\n\nSlug: {slug}\n2026-02-07\n\nThe council met.\n"))
            .DemandCompiles();

        Assert.Equal("NEWS016", Assert.Single(run.Problems).Id);
    }

    [Fact]
    public void Names_of_the_generated_code_and_of_the_framework_are_free_for_articles_and_folders()
    {
        string[] names =
        [
            "system",
            "news-content",
            "global",
            "newsroom",
            "articles-members",
            "articles-sections",
            "story",
            "story-sections",
            "story-quotes",
            "story-folder",
            "list",
            "object",
            "string",
            "article",
            "quote",
            "section",
            "catalog",
            "collect000",
            "store000",
            "keyword",
            "class",
            "record",
            "required",
            "file",
            "value",
            "content",
            "kept",
        ];
        var project = names.Aggregate(TestProject.Empty, (project, name) =>
            project
                .WithArticle($"Articles/{name}.txt", Story.With())
                .WithArticle(
                    $"Articles/deep/{name}-in/{name}.txt",
                    Story.With(text: "Ada said: “Global system content kept.”\n\nGlobal\n\nText here.")
                )
        );

        using var app = GeneratorRun.Of(project).DemandFlawless().Load();
        Assert.Equal(names.Length * 2, app.All().Count);
    }

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void A_slug_is_on_the_line_that_authors_count(string separator)
    {
        var text = $"Council{separator}approves budget\n\nSlug: all\n2026-02-07\n\nThe council met.\n";

        var problem = GeneratorRun.Of(TestProject.Of(text)).DemandCompiles().Problems.Single(problem => problem.Id == "NEWS016");

        Assert.Equal("Articles/story.txt(3,7,3,10): error NEWS016", problem.Where());
    }

    private static GeneratorRun Run(params string[] identities) =>
        GeneratorRun
            .Of(identities.Aggregate(TestProject.Empty, (project, identity) => project.WithArticle(identity, Story.With())))
            .DemandCompiles();
}
