using System.Runtime.Versioning;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Builds of every kind find the articles: editors', several at once, from elsewhere, into elsewhere.</summary>
[Collection(PackageTests.Name)]
public sealed class BuildKindTests(PackedPackage package)
{
    private const string AspNetCore =
        """<Project><ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup></Project>""";

    private const string Manifest = "NewsContent.manifest";

    [SkippableTheory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void A_project_reached_through_a_link_builds(string storage)
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        var app = Consumer.Console(package, properties: Storage(storage)).WithClientArticle().WithProgram(Consumer.PrintQuotes);
        var link = Path.Combine(package.NewFolder("links"), "site");
        Directory.CreateSymbolicLink(link, app.Folder);

        DotnetCommand.Run(Path.GetDirectoryName(link)!, "build", "-nodereuse:false", Path.Combine("site", "Demo.csproj")).Succeeded();

        Assert.Equal(11, app.Run().Succeeded().Lines.Count);

        // The same project by its own path: the same files under other names.
        app.Build("--no-restore").Succeeded();
        Assert.Equal(11, app.Run().Succeeded().Lines.Count);
    }

    [Fact]
    public void An_editors_build_after_a_restore_alone_names_the_articles_and_tells_no_error()
    {
        var app = Consumer.Console(package).WithClientArticle().With("Articles/broken.txt", "").WithProgram(Consumer.PrintQuotes);
        DotnetCommand.Run(app.Folder, "restore").Succeeded();

        var build = DotnetCommand.Run(
            app.Folder,
            "msbuild",
            "-nodereuse:false",
            "-t:Compile",
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs"
        );

        build.Succeeded();
        Assert.Contains("Articles/iran-us-talks.txt", build.Output, StringComparison.Ordinal);
        Assert.Contains(Manifest, build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RealBuild.globalconfig", build.Output, StringComparison.Ordinal);
        Assert.Contains("article\tArticles/iran-us-talks.txt\n", File.ReadAllText(Single(app.PathOf("obj"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DOTNET_TieredPGO=0", "NewsContentNames=Articles", "UseSharedCompilation=false")]
    [InlineData("", "NewsContentNames=Articles", "UseSharedCompilation=true")]
    [InlineData("", "NewsContentNames=All", "UseSharedCompilation=false")]
    [InlineData("MINE=1", "NewsContentNames=Articles", "UseSharedCompilation=false", "CscEnvironment=MINE=1")]
    public void Only_an_archive_without_a_compiler_server_sets_the_compilers_environment(string environment, params string[] properties)
    {
        var app = Consumer.Console(package).WithClientArticle().WithProgram(Consumer.PrintQuotes);
        DotnetCommand.Run(app.Folder, "restore").Succeeded();

        var asked = DotnetCommand.Run(
            app.Folder,
            ["msbuild", "-nodereuse:false", "-getProperty:CscEnvironment", .. properties.Select(static property => $"-p:{property}")]
        );

        Assert.Equal(environment, asked.Succeeded().Output.Trim());
    }

    [Theory]
    [InlineData("Literals", 0)]
    [InlineData("Resources", 2)]
    public void A_project_for_two_frameworks_in_a_graph_with_artifacts_elsewhere_has_files_for_each(string storage, int texts)
    {
        var library = Consumer.Library(package, "Both", Storage(storage), framework: "net8.0;net10.0").WithClientArticle();
        var app = Consumer
            .Console(package, "Reader")
            .Referencing(library)
            .WithProgram("System.Console.WriteLine(Both.Articles.IranUsTalks.Quotes[0].Speaker?.Name);");
        var artifacts = package.NewFolder("artifacts");

        Assert.Empty(app.Build("-graph", "--artifacts-path", artifacts).Succeeded().Warnings);
        Assert.Empty(library.Build("-graph", "--artifacts-path", artifacts).Succeeded().Warnings);

        Assert.Equal(2, Directory.GetFiles(artifacts, Manifest, SearchOption.AllDirectories).Length);
        Assert.Equal(texts, Directory.GetFiles(artifacts, "NewsContent.texts", SearchOption.AllDirectories).Length);
        var reader = Path.Combine(artifacts, "bin", "Reader", "debug", "Reader.dll");
        Assert.Equal(["Abbas Araghchi"], DotnetCommand.Run(app.Folder, reader).Succeeded().Lines);
        Assert.False(Directory.Exists(library.PathOf("obj")));
    }

    [Fact]
    public void A_class_library_of_razor_pages_has_articles()
    {
        var site = Consumer.Web(package).WithClientArticle().WithProgram("Console.WriteLine(Articles.IranUsTalks.Quotes.Count);");
        File.WriteAllText(
            site.ProjectFile,
            File.ReadAllText(site.ProjectFile).Replace("Microsoft.NET.Sdk.Web", "Microsoft.NET.Sdk.Razor", StringComparison.Ordinal)
        );
        site.With("Page.razor", "@Articles.IranUsTalks.Headline").With("_Imports.razor", "@using Newsroom");
        site.With("Directory.Build.targets", AspNetCore);
        File.Delete(site.PathOf("Program.cs"));
        site.With("Count.cs", "public static class Count { public static int Quotes => Articles.IranUsTalks.Quotes.Count; }");

        Assert.DoesNotContain(site.Build().Succeeded().Warnings, static warning => warning.Contains("NEWS", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    [UnsupportedOSPlatform("windows")]
    public void A_project_that_nobody_may_write_into_builds_into_a_folder_elsewhere(string storage)
    {
        Skip.If(OperatingSystem.IsWindows(), "Folders there have other rights.");
        var app = Consumer.Console(package, properties: Storage(storage)).WithClientArticle().WithProgram(Consumer.PrintQuotes);
        var user = new OrdinaryUser(package);
        var artifacts = user.PathOf("artifacts");

        user.Run(app.Folder, "dotnet", "build", "-nodereuse:false", "--artifacts-path", artifacts).Succeeded();

        Assert.Single(Directory.GetFiles(artifacts, Manifest, SearchOption.AllDirectories));
        Assert.False(Directory.Exists(app.PathOf("obj")));
    }

    [Fact]
    public async Task Two_editors_builds_beside_a_real_one_spoil_nothing()
    {
        var app = Consumer.Console(package).WithClientArticle().WithProgram(Consumer.PrintQuotes);
        DotnetCommand.Run(app.Folder, "restore").Succeeded();

        string[] editors = ["msbuild", "-nodereuse:false", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true"];
        var beside = Enumerable.Range(0, 2).Select(_ => Task.Run(() => DotnetCommand.Run(app.Folder, editors))).ToArray();
        app.Build("--no-restore").Succeeded();
        Assert.All(await Task.WhenAll(beside), static build => build.Succeeded());

        var built = File.GetLastWriteTimeUtc(app.PathOf("bin/Debug/net10.0/Demo.dll"));
        app.Build("--no-restore").Succeeded();
        Assert.Equal(built, File.GetLastWriteTimeUtc(app.PathOf("bin/Debug/net10.0/Demo.dll")));
        Assert.Equal(11, app.Run().Succeeded().Lines.Count);
        Assert.Empty(Directory.GetFiles(app.PathOf("obj"), "*.tmp", SearchOption.AllDirectories));
    }

    /// <summary>
    /// The SDK itself may fail one of the two (both write one dll): what is asked is that neither fails over the package's files, and
    /// that what they leave is right.
    /// </summary>
    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public async Task Two_real_builds_at_once_spoil_nothing(string storage)
    {
        const int Count = 60;
        var app = Consumer
            .Console(package, properties: Storage(storage))
            .WithProgram(
                """
                var wrong = Articles.All.Where(article => !File.ReadAllText(article.SourcePath).Contains(article.Paragraphs[0].Text));
                Console.WriteLine($"{Articles.All.Count} {string.Join(' ', wrong.Select(article => article.Slug))}");
                """
            );
        for (var i = 0; i < Count; i++)
            app.With($"Articles/story-{i}.txt", Story(i, 0));
        DotnetCommand.Run(app.Folder, "restore").Succeeded();

        for (var round = 1; round <= 3; round++)
        {
            for (var i = round; i < Count; i += 7)
                app.With($"Articles/story-{i}.txt", Story(i, round));
            var builds = Enumerable.Range(0, 2).Select(_ => Task.Run(() => app.Build("--no-restore"))).ToArray();
            Assert.All(await Task.WhenAll(builds), static build =>
                Assert.DoesNotContain(build.Errors, static error => error.Contains("NewsContent.", StringComparison.Ordinal))
            );
            app.Build("--no-restore").Succeeded();
            Assert.Equal([$"{Count}"], app.Run().Succeeded().Lines);
        }

        Assert.Empty(Directory.GetFiles(app.PathOf("obj"), "NewsContent.*.tmp", SearchOption.AllDirectories));
    }

    private static string Story(int number, int round) =>
        $"Story {number}\n\n2026-01-05\n\nText of story {number} in round {round}. "
        + new string('x', (number + round) * 31 % 400)
        + " it ends.\n";

    private static string Storage(string storage) => $"<NewsContentStorage>{storage}</NewsContentStorage>";

    private static string Single(string folder) => Assert.Single(Directory.GetFiles(folder, Manifest, SearchOption.AllDirectories));
}
