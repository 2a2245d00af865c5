using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>What apps were compiled against in the last version is in the next one.</summary>
[Collection(PackageTests.Name)]
public sealed class LastVersionTests(PackedPackage package)
{
    /// <summary>Runs behind each project's own targets: the parser of the last version has a member more.</summary>
    private const string OneMemberMore = """
        <Project>
          <ItemGroup Condition="'$(MSBuildProjectName)' == 'NewsContent.Text'">
            <Compile Include="$(MSBuildThisFileDirectory)ArticleText.Removed.cs" />
          </ItemGroup>
        </Project>
        """;

    private const string Member = """
        namespace NewsContent.Text;

        public static partial class ArticleText
        {
            /// <summary>Gone in this version.</summary>
            public static int Removed() => 1;
        }
        """;

    [Fact]
    public void A_package_that_lacks_a_public_member_of_the_last_version_is_refused()
    {
        var folder = package.NewFolder("last-version");
        var targets = Path.Combine(folder, "OneMemberMore.targets");
        File.WriteAllText(targets, OneMemberMore);
        File.WriteAllText(Path.Combine(folder, "ArticleText.Removed.cs"), Member);
        var last = package.PackAlso("0.0.9", "-p:CustomAfterMicrosoftCommonTargets=" + targets);

        var same = package.PackAgain(folder, "-p:PackageValidationBaselinePath=" + package.File);
        var less = package.PackAgain(
            folder,
            "-p:PackageValidationBaselinePath=" + Path.Combine(package.Feed, $"NewsContent.Generators.{last}.nupkg")
        );

        same.Succeeded();
        Assert.NotEqual(0, less.ExitCode);
        var breaks = less.Errors.Where(static error => error.Contains("error CP", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, breaks.Count);
        foreach (var framework in (string[])["net8.0", "net10.0"])
        {
            Assert.Contains(breaks, error =>
                error.Contains("error CP0002: Member 'int NewsContent.Text.ArticleText.Removed()'", StringComparison.Ordinal)
                && error.Contains($"lib/{framework}/NewsContent.Text.dll", StringComparison.Ordinal)
            );
        }
    }
}
