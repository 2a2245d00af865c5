using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Where and how a build runs makes no difference.</summary>
[Collection(PackageTests.Name)]
public sealed class HostTests(PackedPackage package)
{
    private const string PrintHeadlines = """Console.WriteLine(string.Join('|', Articles.All.Select(article => article.Headline)));""";

    /// <summary>Each way compiles an edit: what a server or a node keeps from one build to the next must not be what it gives.</summary>
    [Theory]
    [InlineData("-p:UseSharedCompilation=true", "-nodereuse:false")]
    [InlineData("-p:UseSharedCompilation=false", "-nodereuse:false")]
    [InlineData("-p:UseSharedCompilation=true", "-nodereuse:true")]
    public void Compiler_server_and_reused_nodes_give_the_edited_text(string server, string nodes)
    {
        var app = Consumer.Console(package).With("Articles/first.txt", Story("One")).WithProgram(PrintHeadlines);
        foreach (var headline in (string[])["One", "Two", "Three"])
        {
            app.With("Articles/first.txt", Story(headline));
            Assert.Empty(app.Build(server, nodes, "-m:2").Succeeded().Warnings);
            Assert.Equal([headline], app.Run().Succeeded().Lines);
        }
    }

    [Theory]
    [InlineData("My Änderung 日本 (1) & 50%'s")]
    [InlineData("C# sites")]
    public void A_path_with_blanks_and_letters_of_many_scripts_is_like_any_other(string folder)
    {
        var app = Consumer
            .Console(package, folder, properties: "<NewsContentStorage>Resources</NewsContentStorage><AssemblyName>Demo</AssemblyName>")
            .With("Articles/Ordner mit Leer/été 日本.txt", Story("One"))
            .WithProgram(PrintHeadlines);

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["One"], DotnetCommand.Run(app.Folder, Path.Combine("bin", "Debug", "net10.0", "Demo.dll")).Succeeded().Lines);
    }

    [SkippableFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_written_to_is_built_from()
    {
        Skip.If(OperatingSystem.IsWindows(), "The permissions are those of Unix.");
        var app = Consumer.Console(package).With("Articles/world/first.txt", Story("One")).WithProgram(PrintHeadlines);
        var user = new OrdinaryUser(package);
        var before = Listing(app.Folder);
        Restrict(app.Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        try
        {
            Assert.NotEqual(0, user.Run(app.Folder, "touch", "written").ExitCode);
            user.Run(
                    app.Folder,
                    "dotnet",
                    "build",
                    "-nodereuse:false",
                    "-p:UseSharedCompilation=false",
                    "--artifacts-path",
                    user.PathOf("output"),
                    "-p:RestoreSources=" + package.Feed
                )
                .Succeeded();
        }
        finally
        {
            Restrict(app.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal(before, Listing(app.Folder));
        Assert.Equal(["One"], user.Run(user.PathOf("."), "dotnet", user.PathOf("output/bin/Demo/debug/Demo.dll")).Succeeded().Lines);
    }

    [SkippableFact]
    public void A_restored_project_builds_without_a_network()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Namespaces without a network are Linux’s.");
        Skip.If(
            DotnetCommand.Start(Path.GetTempPath(), "unshare", "-rn", "true").ExitCode != 0,
            "This machine allows no namespace without a network."
        );
        var app = Consumer.Console(package).With("Articles/first.txt", Story("One")).WithProgram(PrintHeadlines);
        DotnetCommand.Run(app.Folder, "restore").Succeeded();

        DotnetCommand
            .Start(app.Folder, "unshare", "-rn", "dotnet", "build", "--no-restore", "-nodereuse:false", "-p:UseSharedCompilation=false")
            .Succeeded();

        Assert.Equal(["One"], app.Run().Succeeded().Lines);
    }

    private static string Story(string headline) => headline + "\n\n2026-01-05\n\nThe boats run again.\n";

    private static List<string> Listing(string folder) =>
        [
            .. Directory
                .EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}"),
        ];

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void Restrict(string folder, UnixFileMode mode)
    {
        foreach (var path in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).Append(folder))
            File.SetUnixFileMode(path, mode);
    }
}
