using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Which files are articles, whatever people and programs leave in the folder.</summary>
[Collection(PackageTests.Name)]
public sealed class FilesTests(PackedPackage package)
{
    private const string Story = "Ferry Runs Again\n\n2026-01-05\n\nThe boats run again.\n";

    private const string PrintPaths =
        "Console.WriteLine(string.Join('|', Articles.All.Select(article => article.SourcePath).Order(StringComparer.Ordinal)));";

    [SkippableFact]
    public void What_programs_and_authors_leave_beside_articles_is_skipped()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        var app = Consumer.Console(package).With("Articles/ferry.txt", Story).WithProgram(PrintPaths);
        string[] hidden = ["._ferry.txt", ".hidden.txt", ".DS_Store", ".trash/a.txt", "sea/.git/a.txt", "sea/._.txt"];
        string[] own = ["_ferry.txt", "_drafts/a.txt", "sea/_drafts/deep/a.md", "README", "README.txt", "readme.txt", "readme.de.txt"];
        string[] others = ["~$ferry.txt", "sea/~$b.txt", "~$old/a.txt", "README.de.md", "sea/ReadMe.md", "Thumbs.db", "ferry.txt~"];
        foreach (var name in (string[])[.. hidden, .. own, .. others])
            app.With("Articles/" + name, "No article.");

        // Emacs marks a file that it edits by a link to nothing.
        File.CreateSymbolicLink(app.PathOf("Articles/.#ferry.txt"), "reporter@desk.4711:1");
        app.With("Articles/world/tunnel.txt", Story.Replace("2026", "Slug: tunnel\n2026", StringComparison.Ordinal));

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["Articles/ferry.txt|Articles/world/tunnel.txt"], app.Run().Succeeded().Lines);
    }

    /// <summary>MSBuild keeps no trace of such a pattern in what it has found.</summary>
    [SkippableTheory]
    [InlineData("Texts/*.txt")]
    [InlineData("Texts/**/*.txt")]
    [InlineData("$(MSBuildProjectDirectory)/Texts/*.txt")]
    public void What_a_projects_own_pattern_finds_is_under_the_same_rule(string pattern)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        var app = Consumer
            .Console(package, items: $"""<NewsArticle Include="{pattern}" /><NewsArticle Include="Texts/_intro.txt" />""")
            .With("Texts/ferry.txt", Story)
            .With("Texts/_intro.txt", Story)
            .WithProgram(
                "Console.WriteLine(string.Join('|', Articles.All.Select(article => Path.GetFileName(article.SourcePath)).Order()));"
            );
        foreach (var name in (string[])["._ferry", ".hidden", "~$ferry", "_draft", "README", "readme.de"])
            app.With($"Texts/{name}.txt", "No article.");
        File.CreateSymbolicLink(app.PathOf("Texts/.#ferry.txt"), "reporter@desk.4711:1");

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["_intro.txt|ferry.txt"], app.Run().Succeeded().Lines);

        app.With("elsewhere/secret.txt", Story);
        File.CreateSymbolicLink(app.PathOf("Texts/secret.txt"), "../elsewhere/secret.txt");
        var error = Assert.Single(app.Build("--no-restore").Errors);
        Assert.Contains("Texts/secret.txt(1,1): error NEWS103: ", error, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void Links_that_stay_in_the_folder_are_followed_and_one_in_a_circle_ends(string storage)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .With("Articles/world/ferry.txt", Story)
            .WithProgram(PrintPaths);
        Directory.CreateSymbolicLink(app.PathOf("Articles/also"), "world");
        Directory.CreateSymbolicLink(app.PathOf("Articles/world-too"), "world");
        Directory.CreateSymbolicLink(app.PathOf("Articles/world/circle"), "..");
        File.CreateSymbolicLink(app.PathOf("Articles/again.txt"), "world/ferry.txt");

        app.Build().Succeeded();

        // As the tool's DiscoveryTests have it; the second folder's name begins as that of the first.
        Assert.Equal(
            ["Articles/again.txt|Articles/also/ferry.txt|Articles/world-too/ferry.txt|Articles/world/ferry.txt"],
            app.Run().Succeeded().Lines
        );
    }

    [SkippableTheory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void Names_of_files_and_folders_are_in_one_form_whichever_the_disk_has(string storage)
    {
        Skip.If(OperatingSystem.IsWindows(), "Consoles there may print other letters.");
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .With("Articles/bu\u0308ro/u\u0308bung.txt", Story)
            .WithProgram(
                """
                Console.WriteLine(Articles.All.TryGet("b\u00FCro/\u00FCbung", out var article));
                Console.WriteLine(ReferenceEquals(article, Articles.B\u00FCro.\u00DCbung));
                Console.WriteLine(article!.SourcePath == "Articles/b\u00FCro/\u00FCbung.txt");
                Console.WriteLine(article.Paragraphs[0].Text);
                """
            );

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["True", "True", "True", "The boats run again."], app.Run().Succeeded().Lines);
    }

    [Fact]
    public void A_project_removes_updates_and_names_articles_as_it_does_other_items()
    {
        var app = Consumer
            .Console(
                package,
                items: """
                <NewsArticle Remove="Articles/drafts/**" />
                <NewsArticle Update="Articles/moved.txt" Link="Articles/desk/moved.txt" />
                <NewsArticle Include="Articles/*.txt" Exclude="Articles/moved.txt" />
                <NewsArticle Include="Articles/_intro.txt" />
                """
            )
            .With("Articles/drafts/secret.txt", "A draft without a date\n")
            .With("Articles/moved.txt", Story)
            .With("Articles/ferry.txt", Story)
            .With("Articles/_intro.txt", Story)
            .WithProgram(PrintPaths);

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["Articles/_intro.txt|Articles/desk/moved.txt|Articles/ferry.txt"], app.Run().Succeeded().Lines);
    }

    [SkippableFact]
    public void Only_files_with_bytes_inside_the_folder_are_read()
    {
        Skip.If(OperatingSystem.IsWindows(), "There, none of these has a name in a folder.");
        var app = Consumer.Console(package).With("Articles/ferry.txt", Story).With("elsewhere/secret.txt", Story).WithProgram(PrintPaths);
        DotnetCommand.Start(app.Folder, "mkfifo", app.PathOf("Articles/pipe.txt")).Succeeded();
        File.CreateSymbolicLink(app.PathOf("Articles/endless.txt"), "/dev/zero");
        File.CreateSymbolicLink(app.PathOf("Articles/environment.txt"), "/proc/self/environ");
        File.CreateSymbolicLink(app.PathOf("Articles/out"), "../elsewhere");

        var build = app.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.All(build.Errors, static error => Assert.Contains("(1,1): error NEWS103: ", error, StringComparison.Ordinal));
        Assert.Equal(
            ["endless.txt", "environment.txt", "pipe.txt", "secret.txt"],
            build.Errors.Select(static error => Path.GetFileName(error[..error.IndexOf('(', StringComparison.Ordinal)])).Order()
        );
    }

    [SkippableFact]
    public void What_looks_like_an_article_and_is_none_is_reported()
    {
        Skip.If(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "Case does not count there.");
        var app = Consumer
            .Console(package)
            .With("articles/ferry.txt", Story)
            .With("Articles/tunnel.mdx", Story)
            .With("Articles/README.md", "Texts of the newsroom\n")
            .WithProgram("Console.WriteLine(1);");

        var warnings = app.Build().Succeeded().Warnings;

        Assert.Equal(2, warnings.Count);
        Assert.Contains(warnings, static warning => warning.Contains("/articles(1,1): warning NEWS105: ", StringComparison.Ordinal));
        Assert.Contains(warnings, static warning =>
            warning.Contains("/Articles/tunnel.mdx(1,1): warning NEWS104: ", StringComparison.Ordinal)
        );
    }

    [SkippableFact]
    public void Two_files_of_one_name_or_path_are_reported_at_both()
    {
        Skip.If(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "Some file systems there keep one of the two.");
        var app = Consumer
            .Console(
                package,
                items: """
                <NewsArticle Include="a/one.txt" Link="Articles/story.txt" /><NewsArticle Include="b/two.txt" Link="Articles/story.txt" />
                """
            )
            .With("Articles/jos\u00E9.txt", Story)
            .With("Articles/jose\u0301.txt", Story)
            .With("a/one.txt", Story.Replace("2026", "Slug: one\n2026", StringComparison.Ordinal))
            .With("b/two.txt", Story.Replace("2026", "Slug: two\n2026", StringComparison.Ordinal))
            .WithProgram("Console.WriteLine(1);");

        var build = app.Build();

        Assert.Equal(["NEWS015", "NEWS015", "NEWS039", "NEWS039"], build.Errors.Select(IdOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Utf_32_is_no_text_to_the_build_either()
    {
        var app = Consumer.Console(package).WithProgram("Console.WriteLine(1);");
        Directory.CreateDirectory(app.PathOf("Articles"));
        File.WriteAllText(app.PathOf("Articles/little.txt"), Story, System.Text.Encoding.UTF32);
        File.WriteAllText(app.PathOf("Articles/big.txt"), Story, new System.Text.UTF32Encoding(bigEndian: true, byteOrderMark: true));

        var errors = app.Build().Errors;

        Assert.Contains(errors, static error => error.Contains("little.txt(1,1): error NEWS002: ", StringComparison.Ordinal));
        Assert.Contains(errors, static error => error.Contains("big.txt(1,1): error NEWS002: ", StringComparison.Ordinal));
    }

    private static string IdOf(string error) => error.Split(": error ")[1][..7];
}
