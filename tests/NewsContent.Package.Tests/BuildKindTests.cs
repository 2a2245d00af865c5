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

    [SkippableFact]
    public void A_project_reached_through_a_link_builds()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        var app = Consumer.Console(package).WithClientArticle().WithProgram(Consumer.PrintQuotes);
        var link = Path.Combine(package.NewFolder("links"), "site");
        Directory.CreateSymbolicLink(link, app.Folder);

        DotnetCommand.Run(Path.GetDirectoryName(link)!, "build", "-nodereuse:false", Path.Combine("site", "Demo.csproj")).Succeeded();

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

    [Fact]
    public void A_project_for_two_frameworks_in_a_graph_with_artifacts_elsewhere_has_a_manifest_for_each()
    {
        var library = Consumer.Library(package, "Both", framework: "net8.0;net10.0").WithClientArticle();
        var artifacts = package.NewFolder("artifacts");

        Assert.Empty(library.Build("-graph", "--artifacts-path", artifacts).Succeeded().Warnings);

        Assert.Equal(2, Directory.GetFiles(artifacts, Manifest, SearchOption.AllDirectories).Length);
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

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void A_project_that_nobody_may_write_into_builds_into_a_folder_elsewhere()
    {
        Skip.If(OperatingSystem.IsWindows(), "Folders there have other rights.");
        var app = Consumer.Console(package).WithClientArticle().WithProgram(Consumer.PrintQuotes);
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

    private static string Single(string folder) => Assert.Single(Directory.GetFiles(folder, Manifest, SearchOption.AllDirectories));
}
