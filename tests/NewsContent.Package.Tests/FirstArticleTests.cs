using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>What a new user does first: a console app, the package, one article.</summary>
[Collection(PackageTests.Name)]
public sealed class FirstArticleTests(PackedPackage package)
{
    private static readonly string[] Quotes =
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

    [Theory]
    [InlineData("Auto")]
    [InlineData("Resources")]
    public void An_app_published_with_native_compilation_prints_the_same(string storage)
    {
        var app = Consumer
            .Console(
                package,
                properties: $"<NewsContentStorage>{storage}</NewsContentStorage><PublishAot>true</PublishAot>"
                    + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><InvariantGlobalization>true</InvariantGlobalization>"
            )
            .WithClientArticle()
            .WithProgram(
                Consumer.PrintQuotes
                    + """ Console.WriteLine(Articles.All["iran-us-talks"].WordCount > 300);"""
                    + """ Console.WriteLine(ArticleHtml.Render(Articles.All["iran-us-talks"]).IndexOf("<h1>") > 0);"""
            );

        var publish = DotnetCommand.Run(app.Folder, "publish", "-nodereuse:false", "-o", app.PathOf("out")).Succeeded();
        Assert.Empty(publish.Warnings);
        Assert.Equal([.. Quotes, "True", "True"], DotnetCommand.Start(app.Folder, app.PathOf("out/Demo")).Succeeded().Lines);
    }
}
