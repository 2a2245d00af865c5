using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>
/// What goes wrong around a build: each time it fails with words that name the file, or the work is
/// unaffected; never is it green with content missing.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class FaultTests(PackedPackage package)
{
    private const string Story = "Ferry Runs Again\n\n2026-01-05\n\nThe boats run again.\n";
    private const string PrintAll = """Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Slug)));""";

    /// <summary>Between the evaluation, which finds the files, and the compiler, which reads them.</summary>
    [Theory]
    [InlineData("Literals", "deleted", """<Delete Files="Articles/second.txt" />""", "Articles/second.txt")]
    [InlineData("Resources", "deleted", """<Delete Files="Articles/second.txt" />""", "Articles/second.txt")]
    [InlineData(
        "Literals",
        "emptied",
        """<WriteLinesToFile File="Articles/second.txt" Lines="" Overwrite="true" />""",
        "Articles/second.txt(1,1): error NEWS001: "
    )]
    [InlineData(
        "Resources",
        "emptied",
        """<WriteLinesToFile File="Articles/second.txt" Lines="" Overwrite="true" />""",
        "Articles/second.txt(1,1): error NEWS001: "
    )]
    [InlineData(
        "Literals",
        "not to be opened",
        """<Delete Files="Articles/second.txt" /><MakeDir Directories="Articles/second.txt" />""",
        "Articles/second.txt"
    )]
    [InlineData(
        "Resources",
        "not to be opened",
        """<Delete Files="Articles/second.txt" /><MakeDir Directories="Articles/second.txt" />""",
        "Articles/second.txt"
    )]
    public void A_file_that_changes_under_the_build_fails_it_by_name(string storage, string what, string task, string expected)
    {
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .With("Articles/first.txt", Story)
            .With("Articles/second.txt", Story)
            .WithProgram(PrintAll)
            .With(
                "Directory.Build.targets",
                $"""<Project><Target Name="Interfere" BeforeTargets="CoreCompile">{task}</Target></Project>"""
            );

        var build = app.Build();

        Assert.True(build.ExitCode != 0, what + "\n" + build.Output);
        Assert.NotEmpty(build.Errors);
        Assert.All(build.Errors, error => Assert.Contains("second.txt", error, StringComparison.Ordinal));
        Assert.Contains(build.Errors, error => error.Contains(expected, StringComparison.Ordinal));
    }

    /// <summary>The lock is one that processes of .NET, of which the compiler is one, keep on every system.</summary>
    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void A_file_that_another_process_has_locked_fails_the_build_by_name(string storage)
    {
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .With("Articles/first.txt", Story)
            .With("Articles/second.txt", Story)
            .WithProgram(PrintAll);
        using (new FileStream(app.PathOf("Articles/second.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var build = app.Build();

            Assert.NotEqual(0, build.ExitCode);
            Assert.NotEmpty(build.Errors);
            Assert.All(build.Errors, static error => Assert.Contains("second.txt", error, StringComparison.Ordinal));
        }

        app.Build("--no-restore").Succeeded();
        Assert.Equal(["first second"], app.Run().Succeeded().Lines);
    }

    /// <summary>The task reads the text and keeps it, then somebody saves the file, then the compiler reads it.</summary>
    [Theory]
    [InlineData("Literals", 0)]
    [InlineData("Resources", 1)]
    public void A_file_that_is_saved_under_the_build_is_in_the_app_or_fails_it_by_name(string storage, int errors)
    {
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .With("Articles/first.txt", Story)
            .With("Articles/second.txt", Story)
            .With("saved.txt", Story.Replace("boats", "ships", StringComparison.Ordinal))
            .WithProgram("Console.WriteLine(Articles.Second.Paragraphs[0].Text);")
            .With(
                "Directory.Build.targets",
                """
                <Project>
                  <Target Name="Interfere" BeforeTargets="CoreCompile" Condition="'$(Interfere)' == 'true'">
                    <Copy SourceFiles="saved.txt" DestinationFiles="Articles/second.txt" />
                    <Touch Files="Articles/first.txt" />
                  </Target>
                </Project>
                """
            );

        var told = app.Build("-p:Interfere=true").Errors;

        Assert.Equal(errors, told.Count);
        Assert.All(told, static error => Assert.Contains("Articles/second.txt(1,1): error NEWS107: ", error, StringComparison.Ordinal));
        app.Build("--no-restore").Succeeded();
        Assert.Equal(["The ships run again."], app.Run().Succeeded().Lines);
    }

    [SkippableTheory]
    [InlineData("Literals", "second.txt")]
    [InlineData("Resources", "second.txt(1,1): error NEWS103: This file cannot be an article: the build has no permission to read it.")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_file_that_the_build_may_not_read_fails_it_by_name(string storage, string expected)
    {
        Skip.If(OperatingSystem.IsWindows(), "The permissions are those of Unix.");
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .With("Articles/first.txt", Story)
            .With("Articles/second.txt", Story)
            .WithProgram(PrintAll);
        var user = new OrdinaryUser(package);
        File.SetUnixFileMode(app.PathOf("Articles/second.txt"), UnixFileMode.None);

        var build = user.Run(app.Folder, "dotnet", "build", "-nodereuse:false", "--artifacts-path", user.PathOf("artifacts"));

        Assert.NotEqual(0, build.ExitCode);
        Assert.NotEmpty(build.Errors);
        Assert.All(build.Errors, error => Assert.Contains("second.txt", error, StringComparison.Ordinal));
        Assert.Contains(build.Errors, error => error.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_longer_than_any_name_in_an_assembly_is_read_in_both_storages()
    {
        var folders = string.Join('/', Enumerable.Range(0, 11).Select(static i => new string('é', 50 + i)));
        var app = Consumer
            .Console(package, properties: "<NewsContentStorage>Resources</NewsContentStorage>")
            .With("Articles/first.txt", Story)
            .With($"Articles/{folders}/second.txt", Story)
            .WithProgram("""Console.WriteLine(Articles.All.Count);""");

        app.Build().Succeeded();
        Assert.Equal(["2"], app.Run().Succeeded().Lines);
        app.Build("--no-restore", "-p:NewsContentStorage=Literals").Succeeded();
        Assert.Equal(["2"], app.Run().Succeeded().Lines);
    }

    [Fact]
    public void An_item_without_a_file_fails_the_build_and_a_pattern_without_one_does_not()
    {
        var app = Consumer
            .Console(package, items: """<NewsArticle Include="Archive/**/*.txt" />""")
            .With("Articles/first.txt", Story)
            .WithProgram(PrintAll);
        app.Build().Succeeded();
        Assert.Equal(["first"], app.Run().Succeeded().Lines);

        var missing = Consumer
            .Console(package, items: """<NewsArticle Include="Archive/absent.txt" />""")
            .With("Articles/first.txt", Story)
            .WithProgram(PrintAll);
        var build = missing.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Errors, error => error.Contains("absent.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void Properties_that_cannot_go_together_are_reported_and_no_more_than_once()
    {
        var app = Consumer
            .Console(
                package,
                properties: "<NewsContentNamespace>News.Articles</NewsContentNamespace>"
                    + "<NewsContentClassName>News.Articles</NewsContentClassName><NewsContentNames>All</NewsContentNames>"
            )
            .With("Articles/first.txt", Story)
            .WithProgram("Console.WriteLine(1);");

        var errors = app.Build().Errors;

        Assert.Equal(2, errors.Count);
        Assert.All(errors, error => Assert.Contains("error NEWS022: The project property NewsContent", error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_library_and_an_app_may_have_two_versions_of_the_package_of_which_the_apps_is_the_later()
    {
        var later = package.LaterVersion;
        var library = Consumer.Library(package, "Archive").With("Articles/old.txt", Story);
        var app = Consumer
            .Console(package, items: ReferenceTo(library), version: later)
            .With("Articles/new.txt", Story)
            .WithProgram(
                """
                var slugs = ArticleCatalog.Combine(Archive.Articles.All, Demo.Articles.All).Select(article => article.Slug);
                Console.WriteLine(string.Join(' ', slugs) + Demo.Articles.New.Paragraphs[0].Text);
                """
            );

        app.Build().Succeeded();
        Assert.Equal(["new oldThe boats run again."], app.Run().Succeeded().Lines);

        // The other way round NuGet itself refuses, and names the package and both versions.
        var newLibrary = Consumer.Library(package, "Archive", version: later).With("Articles/old.txt", Story);
        var build = Consumer
            .Console(package, items: ReferenceTo(newLibrary))
            .With("Articles/new.txt", Story)
            .WithProgram("Console.WriteLine(1);")
            .Build();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("NU1605", build.Output, StringComparison.Ordinal);
        Assert.Contains(later, build.Output, StringComparison.Ordinal);
    }

    /// <summary>The later version has a fault planted in its parser, which one article meets.</summary>
    [Fact]
    public void An_article_on_which_the_generator_itself_fails_is_named_and_the_others_are_emitted()
    {
        var app = Consumer
            .Console(package, version: package.LaterVersion)
            .With("Articles/first.txt", Story)
            .With(
                "Articles/unlucky.txt",
                "Die Fähre fährt wieder\n\nLanguage: de\n2026-01-05\n\nSie fährt.\n\nWie es weitergeht\n\nSie fährt weiter.\n"
            )
            .WithProgram("Console.WriteLine(Articles.First.Headline + Articles.All.Count);");

        var build = app.Build();

        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Errors);
        Assert.Contains("Articles/unlucky.txt(1,1): error NEWS021: ", error, StringComparison.Ordinal);
        Assert.Contains("(InvalidOperationException: The planted fault.)", error, StringComparison.Ordinal);

        File.Delete(app.PathOf("Articles/unlucky.txt"));
        app.Build("--no-restore").Succeeded();
        Assert.Equal(["Ferry Runs Again1"], app.Run().Succeeded().Lines);
    }

    private static string ReferenceTo(Consumer library) => $"""<ProjectReference Include="{library.ProjectFile}" />""";
}
