using System.IO.Compression;
using System.Text.Json;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The dotnet tool as a user gets it: packed, installed from the package, run as a process.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class ToolPackageTests(PackedPackage package)
{
    [Fact]
    public void The_tool_is_installed_and_reads_checks_repairs_and_begins_articles()
    {
        var folder = package.NewFolder("tool");
        var packed = package.PackOther("NewsContent.Tool");
        using (var archive = ZipFile.OpenRead(packed))
        {
            Assert.Contains(archive.Entries, entry => entry.FullName == "README.md");
            Assert.Contains(archive.Entries, entry => entry.FullName.EndsWith("/NewsContent.Tool.dll", StringComparison.Ordinal));
            Assert.Equal(ToolLibraries.Shipped(archive), ToolLibraries.Noticed(archive));
        }

        var tools = Path.Combine(folder, "tools");
        DotnetCommand
            .Run(
                folder,
                "tool",
                "install",
                "NewsContent.Tool",
                "--tool-path",
                tools,
                "--version",
                package.Version,
                "--add-source",
                Path.GetDirectoryName(packed)!
            )
            .Succeeded();
        File.WriteAllText(Path.Combine(folder, "iran-us-talks.txt"), Repository.ClientArticle);
        File.WriteAllText(Path.Combine(folder, "broken.txt"), "No date\n\n“Nothing.”\n");

        var run = DotnetCommand.Start(folder, Path.Combine(tools, "newscontent"), "quotes", "iran-us-talks.txt", "broken.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith("broken.txt(3,1): error NEWS005: ", StringComparison.Ordinal));
        var article = JsonSerializer.Deserialize<JsonElement>(
            run.Lines.First(line => line.StartsWith("{\"id\":\"iran-us-talks\"", StringComparison.Ordinal))
        );
        var quotes = article.GetProperty("quotes").EnumerateArray().ToList();
        Assert.Equal(13, quotes.Count);
        Assert.All(quotes, quote =>
            Assert.Contains(quote.GetProperty("speaker").GetString(), (string[])["Abbas Araghchi", "Donald Trump"])
        );
        Assert.All(quotes, quote =>
            Assert.Contains(quote.GetProperty("text").GetString()!, Repository.ClientArticle, StringComparison.Ordinal)
        );

        var made = DotnetCommand.Start(
            folder,
            Path.Combine(tools, "newscontent"),
            "new",
            "Ferry Runs Again",
            "--folder",
            "Articles",
            "--date",
            "2026-02-07"
        );
        Assert.Equal(0, made.ExitCode);
        var ferry = Path.Combine(folder, "Articles", "ferry-runs-again.txt");
        File.WriteAllText(ferry, File.ReadAllText(ferry).Replace("2026-02-07", "7 February 2026", StringComparison.Ordinal));
        Assert.Equal(1, DotnetCommand.Start(folder, Path.Combine(tools, "newscontent"), "check", "Articles").ExitCode);
        Assert.Equal(0, DotnetCommand.Start(folder, Path.Combine(tools, "newscontent"), "check", "--fix", "Articles").ExitCode);
        Assert.Contains("\n2026-02-07\n", File.ReadAllText(ferry), StringComparison.Ordinal);

        foreach (var name in (string[])["._ferry", ".hidden", "~$ferry", "_draft", "README", "_drafts/a"])
            Leave(Path.Combine(folder, "Articles", name + ".txt"));
        Leave(Path.Combine(folder, "obj", "left.txt"));
        File.WriteAllText(Path.Combine(folder, "Site.csproj"), "<Project />");
        var check = DotnetCommand.Start(folder, Path.Combine(tools, "newscontent"), "check", "--no-advice", ".");
        Assert.StartsWith("1 file checked: 0 errors", check.Succeeded().Lines[^1], StringComparison.Ordinal);
    }

    /// <summary>What <c>FilesTests</c> show to be no article to a build.</summary>
    private static void Leave(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "No article");
    }
}
