namespace NewsContent.Sample.Tests;

public class ReaderCommandTests
{
    [Theory]
    [InlineData("Odil Farant")]
    [InlineData("farrant")]
    [InlineData("Farrnat")]
    public void An_unknown_speaker_is_an_error_that_names_the_nearest(string name)
    {
        var run = ReaderRun.Plain("--speaker", name);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal($"Nobody named “{name}” is quoted.\nThe nearest:\n  Odile Farrant\n", run.Errors.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("transport/long-nihgt", "transport/long-night")]
    [InlineData("long-night", "transport/long-night")]
    [InlineData("Transport/Ferry-Moves", "transport/ferry-moves")]
    public void An_unknown_article_is_an_error_that_names_the_nearest(string slug, string nearest)
    {
        var run = ReaderRun.Plain("--article", slug);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal($"There is no article “{slug}”.\nThe nearest:\n  {nearest}\n", run.Errors.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("--speaker")]
    [InlineData("--article")]
    public void Where_nothing_is_near_none_is_named(string option)
    {
        var run = ReaderRun.Plain(option, "qqqqqqqqqqqqqqqq");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("nearest", run.Errors);
        Assert.Contains("“qqqqqqqqqqqqqqqq”", run.Errors);
    }

    [Fact]
    public void Unknown_names_are_errors_under_json_too()
    {
        var run = ReaderRun.Plain("--json", "--speaker", "Odile");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("Odile Farrant", run.Errors);
    }

    [Fact]
    public void An_escape_sequence_in_an_argument_does_not_reach_the_terminal() =>
        Assert.DoesNotContain('\u001B', ReaderRun.Plain("--speaker", "\u001B[2J").Errors);

    [Fact]
    public void The_case_of_a_speakers_name_does_not_matter() =>
        Assert.Equal(ReaderRun.Plain("--speaker", "Odile Farrant"), ReaderRun.Plain("--speaker", "ODILE farrant"));

    [Fact]
    public void A_speaker_of_a_summary_alone_has_no_page()
    {
        var article = new Article("Headline", new DateOnly(2026, 1, 1), "slug", summaryQuotes: [new Quote("soon", new Speaker("A B"))]);

        Assert.Null(NewsReader.Views.SpeakerPage.Of("A B", new ArticleCatalog([article])));
    }

    [Fact]
    public void Speaker_and_article_together_are_refused()
    {
        var run = ReaderRun.Plain("--speaker", "Odile Farrant", "--article", "hostile");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("either --speaker or --article", run.Errors);
        Assert.DoesNotContain("Markup", run.Output);
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("transport/long-night")]
    [InlineData("--speaker")]
    public void What_is_no_option_of_the_reader_is_refused(string argument)
    {
        var run = ReaderRun.Plain(argument);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(argument, run.Errors);
    }

    [Fact]
    public void Help_names_every_option()
    {
        var run = ReaderRun.Plain("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All((string[])["--speaker <name>", "--article <slug>", "--json", "--version"], option =>
            Assert.Contains(option, run.Output)
        );
    }

    [Fact]
    public void Completion_offers_speakers_and_slugs()
    {
        Assert.Contains("Odile", ReaderRun.Plain("[suggest:10]", "--speaker ").Output);
        Assert.Contains("transport/ferry-moves", ReaderRun.Plain("[suggest:10]", "--article ").Output);
    }
}
