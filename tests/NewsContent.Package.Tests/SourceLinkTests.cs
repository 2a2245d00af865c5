using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>
/// A debugger finds the source of whatever is in the package: at the commit, where the repository publishes it, or inside the assembly.
/// </summary>
[Trait("Category", "Long")]
public class SourceLinkTests
{
    private const string Origin = "https://github.com/newscontent/NewsContent.Generators";

    /// <summary>What the guide to portable symbols calls source link, and embedded source.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void Every_source_is_linked_at_its_commit_or_embedded()
    {
        var folder = Directory.CreateTempSubdirectory("newscontent-source-").FullName;
        try
        {
            var checkout = Path.Combine(folder, "checkout");
            Git(folder, "clone", "-q", Repository.Root, checkout);
            Git(checkout, "remote", "set-url", "origin", Origin);
            var commit = Assert.Single(Git(checkout, "rev-parse", "HEAD"));
            var tracked = Git(checkout, "-c", "core.quotePath=false", "ls-files").ToHashSet();
            DotnetCommand
                .Run(
                    checkout,
                    "pack",
                    "src/NewsContent.Generators",
                    "-c",
                    "Release",
                    "-o",
                    folder,
                    "-nodereuse:false",
                    "-p:ContinuousIntegrationBuild=true",
                    "-p:RunAnalyzers=false"
                )
                .Succeeded();

            using var archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(folder, "*.nupkg")));
            var assemblies = archive.Entries.Where(static entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).ToList();
            Assert.Equal(7, assemblies.Count);
            foreach (var assembly in assemblies)
                Demand(assembly, commit, tracked);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Demand(ZipArchiveEntry assembly, string commit, HashSet<string> tracked)
    {
        using var content = assembly.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        bytes.Position = 0;
        using var image = new PEReader(bytes);
        using var symbols = image.ReadEmbeddedPortablePdbDebugDirectoryData(
            image.ReadDebugDirectory().Single(static one => one.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
        );
        var reader = symbols.GetMetadataReader();

        var links = Encoding.UTF8.GetString(Assert.Single(Information(reader, EntityHandle.ModuleDefinition, SourceLink)));
        var origin = Origin.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal);
        Assert.Equal($$$"""{"documents":{"/_/*":"{{{origin}}}/{{{commit}}}/*"}}""", links);
        Assert.NotEmpty(reader.Documents);
        foreach (var document in reader.Documents)
        {
            var name = reader.GetString(reader.GetDocument(document).Name);
            Assert.StartsWith("/_/", name, StringComparison.Ordinal);
            Assert.True(
                tracked.Contains(name["/_/".Length..]) || Information(reader, document, EmbeddedSource).Any(),
                $"{assembly.FullName}: {name}"
            );
        }
    }

    private static IEnumerable<byte[]> Information(MetadataReader reader, EntityHandle of, Guid kind) =>
        from handle in reader.GetCustomDebugInformation(of)
        let information = reader.GetCustomDebugInformation(handle)
        where reader.GetGuid(information.Kind) == kind
        select reader.GetBlobBytes(information.Value);

    private static IReadOnlyList<string> Git(string folder, params string[] arguments) =>
        DotnetCommand.Start(folder, "git", arguments).Succeeded().Lines;
}
