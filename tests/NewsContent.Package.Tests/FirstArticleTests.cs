using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>What a new user does first: a console app, the package, one article.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class FirstArticleTests(PackedPackage package)
{
    /// <summary>What <see cref="Consumer.PrintQuotes"/> prints.</summary>
    internal static readonly string[] Quotes =
    [
        "Abbas Araghchi: an opportunity to shake hands with the American delegation",
        "Abbas Araghchi: a good start",
        "Abbas Araghchi: soon.",
        "Abbas Araghchi: never negotiable",
        "Abbas Araghchi: defence issue.",
        "Abbas Araghchi: We are ready to reach a reassuring agreement on enrichment",
        "Abbas Araghchi: The Iranian nuclear case will only be resolved through negotiations.",
        "Abbas Araghchi: inalienable right and must continue.",
        "Donald Trump: very good",
        "Abbas Araghchi: very positive atmosphere",
        "Abbas Araghchi: doctrine of domination",
    ];

    [Fact]
    public void The_quotations_of_an_article_are_printed_with_their_speakers()
    {
        var app = Consumer.Console(package).WithClientArticle().WithProgram(Consumer.PrintQuotes);

        var build = app.Build().Succeeded();
        Assert.Empty(build.Warnings);
        Assert.Equal(Quotes, app.Run().Succeeded().Lines);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Without_its_date_the_article_fails_the_build_at_that_line_and_nothing_else_does(string runAnalyzers)
    {
        var app = Consumer
            .Console(package)
            .With("Articles/iran-us-talks.txt", Repository.ClientArticle.Replace("2026-02-07\n", "", StringComparison.Ordinal))
            .WithProgram(Consumer.PrintQuotes);

        var build = app.Build("-p:RunAnalyzers=" + runAnalyzers);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("iran-us-talks.txt(6,1): error NEWS005: ", Assert.Single(build.Errors), StringComparison.Ordinal);
        Assert.Empty(build.Warnings);
    }
}
