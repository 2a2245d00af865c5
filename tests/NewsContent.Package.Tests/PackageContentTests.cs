using System.IO.Compression;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_has_these_files_and_no_others()
    {
        string[] expected =
        [
            "NewsContent.Generators.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/NewsContent.CodeFixes.dll", "analyzers/dotnet/cs/NewsContent.Generators.dll", "analyzers/dotnet/cs/NewsContent.Text.dll",
            "build/NewsContent.Generators.props", "build/NewsContent.Generators.targets",
            "buildTransitive/NewsContent.Generators.props", "buildTransitive/NewsContent.Generators.targets",
            "icon.png",
            "lib/net10.0/NewsContent.Text.dll", "lib/net10.0/NewsContent.Text.xml", "lib/net10.0/NewsContent.dll", "lib/net10.0/NewsContent.xml",
            "lib/net8.0/NewsContent.Text.dll", "lib/net8.0/NewsContent.Text.xml", "lib/net8.0/NewsContent.dll", "lib/net8.0/NewsContent.xml",
        ];

        using var archive = ZipFile.OpenRead(package.File);
        var files = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");

        Assert.Equal(expected, files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_says_what_it_is_and_depends_on_nothing()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var reader = new StreamReader(archive.GetEntry("NewsContent.Generators.nuspec")!.Open());
        var specification = reader.ReadToEnd();

        Assert.Contains("<id>NewsContent.Generators</id>", specification, StringComparison.Ordinal);
        Assert.Contains("<license type=\"expression\">MIT</license>", specification, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", specification, StringComparison.Ordinal);
        Assert.Contains("<icon>icon.png</icon>", specification, StringComparison.Ordinal);
        Assert.Contains("<repository type=\"git\"", specification, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", specification, StringComparison.Ordinal);
    }
}
