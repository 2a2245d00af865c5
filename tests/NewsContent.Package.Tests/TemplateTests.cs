using System.Text.RegularExpressions;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The templates as a user gets them: packed, installed from the package, instantiated, built.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed partial class TemplateTests(PackedPackage package)
{
    [Fact]
    public void A_library_and_an_article_from_the_templates_build_without_a_warning()
    {
        var folder = package.NewFolder("templates");
        var packed = package.PackOther("NewsContent.Templates");

        // The user's own templates are left alone.
        string[] hive = ["--debug:custom-hive", Path.Combine(folder, "hive")];
        DotnetCommand.Run(folder, ["new", "install", packed, .. hive]).Succeeded();
        DotnetCommand.Run(folder, ["new", "newscontent-library", "--name", "Newsroom", .. hive]).Succeeded();
        var library = Path.Combine(folder, "Newsroom");
        DotnetCommand.Run(library, ["new", "newscontent-article", "--name", "Ferry Runs Again", .. hive]).Succeeded();

        var article = File.ReadAllLines(Path.Combine(library, "Articles", "ferry-runs-again.txt"));
        Assert.Equal("Ferry Runs Again", article[0]);
        Assert.Matches(IsoDate(), article[2]);
        Assert.NotEqual("2026-01-01", article[2]);

        // What the first article says of its own C# names is true, and the second article has the name that its headline gives.
        File.WriteAllText(
            Path.Combine(library, "Check.cs"),
            """
            static class Check
            {
                static string Words =>
                    Newsroom.Articles.FirstArticle.Quotes.WriteTheSecond.Speaker!.Name + Newsroom.Articles.FerryRunsAgain.Headline;
            }
            """
        );
        var build = DotnetCommand.Run(library, "build", "-nodereuse:false").Succeeded();
        Assert.Empty(build.Warnings);
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex IsoDate();
}
