using System.IO.Compression;
using System.Reflection.PortableExecutable;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>What is in the package of sites, and what it says of itself.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class WebPackageTests(PackedPackage package)
{
    [Fact]
    public void The_package_has_these_files_and_its_assemblies_carry_their_symbols()
    {
        using var archive = ZipFile.OpenRead(package.WebFile);
        var files = archive
            .Entries.Select(static entry => entry.FullName)
            .Where(static name =>
                !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml"
            );
        Assert.Equal(
            [
                "NewsContent.AspNetCore.nuspec",
                "README.md",
                "icon.png",
                "lib/net10.0/NewsContent.AspNetCore.dll",
                "lib/net10.0/NewsContent.AspNetCore.xml",
                "lib/net8.0/NewsContent.AspNetCore.dll",
                "lib/net8.0/NewsContent.AspNetCore.xml",
            ],
            files.Order(StringComparer.Ordinal)
        );
        foreach (var entry in archive.Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var bytes = new MemoryStream();
            using (var content = entry.Open())
                content.CopyTo(bytes);
            using var image = new PEReader(new MemoryStream(bytes.ToArray()));
            var kinds = image.ReadDebugDirectory().Select(static one => one.Type).ToList();
            Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, kinds);
            Assert.Contains(DebugDirectoryEntryType.Reproducible, kinds);
        }
    }

    [Fact]
    public void It_needs_the_records_of_its_own_version_and_brings_no_generator()
    {
        using var archive = ZipFile.OpenRead(package.WebFile);
        using var reader = new StreamReader(archive.GetEntry("NewsContent.AspNetCore.nuspec")!.Open());
        var specification = reader.ReadToEnd();

        var records = $"""<dependency id="NewsContent.Generators" version="[{package.Version}]" exclude="Build,Analyzers" />""";
        Assert.Equal(2, specification.Split(records).Length - 1);
        Assert.Equal(2, specification.Split("""<dependency id="AngleSharp" version=""").Length - 1);
        Assert.Equal(2, specification.Split("""<dependency id="System.ServiceModel.Syndication" version=""").Length - 1);
        Assert.Equal(6, specification.Split("<dependency ").Length - 1);
        Assert.Equal(2, specification.Split("""<frameworkReference name="Microsoft.AspNetCore.App" />""").Length - 1);
        Assert.Contains("""<license type="expression">MIT</license>""", specification, StringComparison.Ordinal);
        Assert.Contains("<repository type=\"git\"", specification, StringComparison.Ordinal);
    }
}
