using NewsContent.Browsing;

namespace NewsContent.Site.Tests.Visiting;

/// <summary>The sample's site, started once for all tests.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private SiteProcess? _process;

    /// <summary>Where the site is, with a slash at the end.</summary>
    public Uri Address => Process.Address;

    private SiteProcess Process => _process ?? throw new InvalidOperationException("The site was not started.");

    public async Task InitializeAsync() => _process = await SiteProcess.Start();

    public async Task DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
    }
}
