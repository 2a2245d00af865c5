using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Options reach the generator whole, whatever signs are in them, and any name of a project works.</summary>
[Collection(PackageTests.Name)]
public sealed class ProjectNameTests(PackedPackage package)
{
    [SkippableFact]
    public void A_projects_name_with_any_sign_gives_a_namespace()
    {
        Skip.If(OperatingSystem.IsWindows(), "The folder of the project has signs that Windows has not.");
        var app = Consumer.Console(package, "C#_site").WithClientArticle().WithProgram("Console.WriteLine(C__site.Articles.All.Count);");
        Assert.Empty(app.Build().Succeeded().Warnings);

        var numbered = Consumer
            .Console(package, "#1 Site")
            .WithClientArticle()
            .WithProgram("Console.WriteLine(_1_Site.Articles.All.Count);");
        Assert.Empty(numbered.Build().Succeeded().Warnings);
    }

    [Fact]
    public void Dates_stay_in_names_where_the_project_says_so_and_names_begin_with_digits()
    {
        var app = Consumer
            .Console(package, properties: "<NewsContentKeepDates>true</NewsContentKeepDates>")
            .With("Articles/2026/05/2026-05-01-10-tips.txt", "Ten Tips\n\n2026-05-01\n\nThe boats run again.\n")
            .WithProgram("Console.WriteLine(Articles._2026._05._2026050110Tips.Slug);");

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["2026/05/2026-05-01-10-tips"], app.Run().Succeeded().Lines);

        app.WithProgram("Console.WriteLine(Articles._2026._05._10Tips.Slug);");
        app.Build("--no-restore", "-p:NewsContentKeepDates=false").Succeeded();
        Assert.Equal(["2026/05/10-tips"], app.Run().Succeeded().Lines);
    }

    [Fact]
    public void An_option_with_any_sign_is_reported_or_made_valid_as_a_whole()
    {
        var app = Consumer
            .Console(package, properties: "<RootNamespace>A;B</RootNamespace>")
            .WithClientArticle()
            .WithProgram("Console.WriteLine(A_B.Articles.All.Count);");
        Assert.Empty(app.Build().Succeeded().Warnings);

        var build = app.Build("--no-restore", "-p:NewsContentNamespace=Acme.C#News", "-p:NewsContentClassName=C#News");
        Assert.Contains(build.Errors, static error =>
            error.Contains("NewsContentNamespace cannot be “Acme.C#News”", StringComparison.Ordinal)
        );
        Assert.Contains(build.Errors, static error => error.Contains("NewsContentClassName cannot be “C#News”", StringComparison.Ordinal));
    }
}
