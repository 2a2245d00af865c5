using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text.Json;
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
            "NewsContent.Generators.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/NewsContent.CodeFixes.dll",
            "analyzers/dotnet/cs/NewsContent.Generators.dll",
            "analyzers/dotnet/cs/NewsContent.Markdig.dll",
            "analyzers/dotnet/cs/NewsContent.Markdown.dll",
            "analyzers/dotnet/cs/NewsContent.Text.dll",
            "analyzers/dotnet/cs/NewsContent.YamlDotNet.dll",
            "build/NewsContent.Generators.props",
            "build/NewsContent.Generators.targets",
            "build/NewsContent.RealBuild.globalconfig",
            "buildTransitive/NewsContent.Generators.props",
            "buildTransitive/NewsContent.Generators.targets",
            "icon.png",
            "lib/net10.0/NewsContent.Text.dll",
            "lib/net10.0/NewsContent.Text.xml",
            "lib/net10.0/NewsContent.dll",
            "lib/net10.0/NewsContent.xml",
            "lib/net8.0/NewsContent.Text.dll",
            "lib/net8.0/NewsContent.Text.xml",
            "lib/net8.0/NewsContent.dll",
            "lib/net8.0/NewsContent.xml",
            "tasks/netstandard2.0/NewsContent.Build.dll",
            "tasks/netstandard2.0/NewsContent.Text.dll",
        ];

        using var archive = ZipFile.OpenRead(package.File);
        var files = archive
            .Entries.Select(entry => entry.FullName)
            .Where(name =>
                !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml"
            );

        Assert.Equal(expected, files.Order(StringComparer.Ordinal));
    }

    /// <summary>Where the package's page is read no other file of the repository stands beside it.</summary>
    [Fact]
    public void The_page_of_the_package_has_whole_addresses_and_no_pictures()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        var page = reader.ReadToEnd();

        Assert.StartsWith("# NewsContent.Generators\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("![", page, StringComparison.Ordinal);
        Assert.All(page.Split("](")[1..], static link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        Assert.Contains("/blob/main/docs/tutorial.md)", page, StringComparison.Ordinal);
        Assert.Contains("\n| `NewsContentLanguage` |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bill_of_materials_names_every_file_by_its_checksum_and_the_two_libraries_of_others()
    {
        var folder = package.NewFolder("bill");
        var bill = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(package.WriteBill(folder)));

        Assert.Equal("SPDX-2.2", bill.GetProperty("spdxVersion").GetString());
        var packages = bill.GetProperty("packages")
            .EnumerateArray()
            .Select(static one => $"{one.GetProperty("name").GetString()} {one.GetProperty("versionInfo").GetString()}");
        Assert.Equal(
            ["Markdig 1.6.0", "NewsContent.Generators " + package.Version, "YamlDotNet 18.1.0"],
            packages.Order(StringComparer.Ordinal)
        );

        using var archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(folder, "*.nupkg")));
        var expected = archive.Entries.Select(static entry => $"./{entry.FullName} {Checksum(entry)}");
        var named = bill.GetProperty("files")
            .EnumerateArray()
            .Select(static file =>
            {
                var sha256 = file.GetProperty("checksums")
                    .EnumerateArray()
                    .Single(static sum => sum.GetProperty("algorithm").GetString() == "SHA256");
                return $"{file.GetProperty("fileName").GetString()} {sha256.GetProperty("checksumValue").GetString()}";
            });
        Assert.Equal(expected.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_assembly_carries_its_symbols_and_is_built_to_be_repeated()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var assemblies = archive.Entries.Where(static entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.Equal(12, assemblies.Count);
        foreach (
            var entry in assemblies.Where(static entry => entry.Name is not ("NewsContent.Markdig.dll" or "NewsContent.YamlDotNet.dll"))
        )
        {
            using var image = new PEReader(new MemoryStream(Content(entry)));
            var kinds = image.ReadDebugDirectory().Select(static one => one.Type).ToList();
            Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, kinds);
            Assert.Contains(DebugDirectoryEntryType.Reproducible, kinds);
        }
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

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Checksum(ZipArchiveEntry entry) => Convert.ToHexStringLower(SHA256.HashData(Content(entry)));
}
