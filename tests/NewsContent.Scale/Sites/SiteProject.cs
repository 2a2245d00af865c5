using System.Globalization;
using NewsContent.Scale.Archives;
using NewsContent.Scale.Builds;
using NewsContent.Scale.Measuring;

namespace NewsContent.Scale.Sites;

/// <summary>A site of so many invented articles in Markdown, with the plain pages of the web package.</summary>
/// <param name="repository">The checkout.</param>
/// <param name="articles">How many.</param>
internal sealed class SiteProject(string repository, int articles)
{
    private const string Output = "out";

    // An article's page and a front page, which is what the peer makes.
    private const string Program = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Logging;
        using NewsContent.AspNetCore;

        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        var all = new NewsPages();
        app.MapNewsContent(
            () => Articles.All,
            new()
            {
                BaseAddress = new("https://scale.example/"),
                Pages = args.Contains("--all") ? all : all with { Section = null, Tag = null, Author = null, Speaker = null },
            }
        );
        return await app.RunNewsContentAsync(args);
        """;

    private bool _isWritten;

    private string Folder { get; } =
        Path.Combine(repository, "artifacts", "scale", string.Create(CultureInfo.InvariantCulture, $"site-{articles}"));

    private string Assembly => Path.Combine(Folder, "bin", "Release", "net10.0", "scale.dll");

    /// <summary>Builds from nothing.</summary>
    public Cost Build()
    {
        Write();
        Delete("bin", "obj/Release");
        return MeasuredCommand
            .Measure(
                Folder,
                "dotnet",
                ["build", "--no-restore", "-nologo", "-v", "q", "-c", "Release", "-nodereuse:false", "-p:UseSharedCompilation=false"]
            )
            .Cost;
    }

    /// <summary>Writes the site as files, from nothing.</summary>
    /// <param name="hasAllPages">Whether pages of sections, tags, authors and speakers are written too.</param>
    public Cost Export(bool hasAllPages)
    {
        Delete(Output);
        string[] arguments = hasAllPages ? [Assembly, "--export", Output, "--all"] : [Assembly, "--export", Output];
        var cost = MeasuredCommand.Measure(Folder, "dotnet", arguments).Cost;
        return Pages >= articles ? cost : throw new InvalidOperationException("Pages are missing in the export.");
    }

    /// <summary>How many pages the last export has written.</summary>
    public int Pages => Directory.EnumerateFiles(Path.Combine(Folder, Output), "*.html", SearchOption.AllDirectories).Count();

    private void Delete(params string[] folders)
    {
        foreach (var folder in folders.Select(name => Path.Combine(Folder, name)).Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
    }

    private void Write()
    {
        if (_isWritten)
            return;
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        Archive.WriteRendered(Folder, articles);
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), Program);
        MeasuredCommand.Run(
            repository,
            "dotnet",
            "build",
            "-c",
            "Release",
            "-v",
            "q",
            "-nologo",
            "-f",
            "net10.0",
            "src/NewsContent.AspNetCore"
        );
        var site = Path.Combine(repository, "src", "NewsContent.AspNetCore", "bin", "Release", "net10.0", "NewsContent.AspNetCore.dll");
        ProjectFiles.Write(
            repository,
            Folder,
            "scale",
            "<OutputType>Exe</OutputType><NewsContentNames>Articles</NewsContentNames>",
            $"""
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <Reference Include="{site}" />
                <PackageReference Include="AngleSharp" Version="1.10.0" />
                <PackageReference Include="System.ServiceModel.Syndication" Version="10.0.15" />
            """
        );
        MeasuredCommand.Run(Folder, "dotnet", "restore", "-v", "q");
        _isWritten = true;
    }
}
