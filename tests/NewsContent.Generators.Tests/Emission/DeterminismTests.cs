using System.Globalization;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>The same articles give the same bytes, wherever and in whatever order they are compiled.</summary>
public class DeterminismTests
{
    private static readonly TestProject Project = Story
        .Many(60)
        .Files.Aggregate(SampleArticles.Project, (project, file) => project.WithFile(file))
        .WithArticle("Articles/istanbul-Iklim.txt", Story.With("İstanbul “iklim” zirvesi", "It said “iklim” and “ILIK” again."))
        .WithArticle("Articles/broken.txt", "Council approves budget\n\n2026-02-30\n");

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var expected = GeneratorRun.Of(Project);
        var random = new Random(20260207);
        for (var i = 0; i < 3; i++)
        {
            var files = Project.Files.ToArray();
            random.Shuffle(files);
            Assert.Equal(expected.Sources, GeneratorRun.Of(Project with { Files = [.. files] }).Sources);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void The_culture_does_not_matter(string culture)
    {
        var expected = Read(CultureInfo.InvariantCulture);

        Assert.Equal(expected, Read(CultureInfo.GetCultureInfo(culture)));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    [InlineData("Asia/Kathmandu")]
    public void The_time_zone_does_not_matter(string zone)
    {
        var project = TestProject.Of(
            "Council approves budget\n\nUpdated: 2026-03-29T02:30+01:00\n2026-02-07T23:30+13:00\n\nThe council met.\n"
        );
        var expected = GeneratorRun.Of(project).Sources;
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(zone, TimeZoneInfo.Local.Id);

            var run = GeneratorRun.Of(project);
            Assert.Equal(expected, run.Sources);
            using var app = run.Load();
            Assert.Equal(
                (new DateOnly(2026, 2, 7), new DateTimeOffset(2026, 2, 7, 23, 30, 0, TimeSpan.FromHours(13))),
                (app.Article("Story").Published, app.Article("Story").PublishedAt)
            );
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void The_project_may_name_its_files_with_either_slash_and_from_elsewhere()
    {
        var expected = GeneratorRun.Of(TestProject.Of(Story.With(), "Articles/world/story.txt")).Sources;

        Assert.Equal(expected, GeneratorRun.Of(TestProject.Of(Story.With(), "Articles\\world\\story.txt")).Sources);
        Assert.Equal(expected, GeneratorRun.Of(TestProject.Of(Story.With(), "./Articles/world/story.txt")).Sources);
        Assert.Equal(expected, GeneratorRun.Of(TestProject.Of(Story.With(), "../content/Articles/world/story.txt")).Sources);
        Assert.Equal(expected, GeneratorRun.Of(TestProject.Of(Story.With(), "/srv/content/Articles/world/story.txt")).Sources);
        Assert.Equal(expected, GeneratorRun.Of(TestProject.Of(Story.With(), "C:\\content\\Articles\\world\\story.txt")).Sources);
        var linked = MemoryText.Of("../texts/a.txt", Story.With()).LinkedAs("Articles\\world\\story.txt");
        Assert.Equal(expected, GeneratorRun.Of(TestProject.Empty.WithFile(linked)).Sources);
    }

    [Fact]
    public void A_file_from_elsewhere_keeps_the_folders_that_stars_stood_for()
    {
        var file = MemoryText.Of("../texts/world/story.txt", Story.With()).FoundBelow("world/");

        using var app = GeneratorRun.Of(TestProject.Empty.WithFile(file)).DemandFlawless().Load();

        Assert.Equal("world/story", app.Article("World.Story").Slug);
    }

    [Fact]
    public void No_path_of_the_machine_is_in_the_code() =>
        Assert.All(GeneratorRun.Of(Project).Sources.Values, source =>
            Assert.DoesNotContain(MemoryText.ProjectFolder, source, StringComparison.Ordinal)
        );

    [Fact]
    public void Lines_end_with_a_line_feed_alone() =>
        Assert.All(GeneratorRun.Of(Project).Sources.Values, source => Assert.DoesNotContain('\r', source));

    private static string Read(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            var run = GeneratorRun.Of(Project);
            return string.Join(
                    "\n",
                    run.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Key + source.Value)
                ) + string.Join("\n", run.Problems.Select(problem => problem.Where() + problem.Message()).Order(StringComparer.Ordinal));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
