using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>
/// What apps were compiled against in the last version is in the next one. The last version is here the one that has a member more.
/// </summary>
[Collection(PackageTestsBeside.Name)]
public sealed class LastVersionTests(PackedPackage package)
{
    [Fact]
    public void A_package_that_lacks_a_public_member_of_the_last_version_is_refused()
    {
        var folder = package.NewFolder("last-version");
        var same = package.PackAgain(folder, "-p:PackageValidationBaselinePath=" + package.File);
        var less = package.PackAgain(
            folder,
            "-p:PackageValidationBaselinePath=" + Path.Combine(package.Feed, $"NewsContent.Generators.{package.LaterVersion}.nupkg")
        );

        same.Succeeded();
        Assert.NotEqual(0, less.ExitCode);

        // That its number is the higher one is told of each assembly, too.
        var breaks = less
            .Errors.Where(static error => error.Contains("error CP", StringComparison.Ordinal))
            .Where(static error => !error.Contains("error CP0003: ", StringComparison.Ordinal))
            .ToList();
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
