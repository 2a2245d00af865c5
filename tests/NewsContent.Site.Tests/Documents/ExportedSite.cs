using NewsContent.Browsing;

namespace NewsContent.Site.Tests.Documents;

/// <summary>The sample's site, exported once.</summary>
public sealed class ExportedSite : IAsyncLifetime
{
    /// <summary>The folder of the export.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("newscontent-export-").FullName;

    public Task InitializeAsync() => SampleProgram.Site.Run("--export", Folder);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
