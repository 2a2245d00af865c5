using System.Net;
using NewsContent.Site.Tests.Visiting;

namespace NewsContent.Site.Tests.Documents;

/// <summary>The site as files, for who serves files alone: the same bytes, and no link into the void.</summary>
[Collection(SiteTests.Name)]
public sealed class ExportTests(SampleSite site, ExportedSite export) : IClassFixture<ExportedSite>
{
    [Fact]
    public async Task Every_file_is_what_the_site_serves_at_its_address()
    {
        var different = new List<string>();
        foreach (var file in Files())
        {
            if (Difference(file, await site.Get(AddressOf(file))) is { } difference)
                different.Add(difference);
        }

        Expect.None(different);
    }

    [Fact]
    public async Task Every_page_of_the_sitemap_is_exported()
    {
        var addresses = Files().Select(AddressOf).ToHashSet(StringComparer.Ordinal);

        Expect.None((await site.PagesOfSitemap()).Where(path => !addresses.Contains(path)));
    }

    [Fact]
    public void Every_address_within_the_site_is_a_file_and_every_place_on_it_exists()
    {
        var files = Files().ToDictionary(AddressOf, static file => file, StringComparer.Ordinal);
        var places = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var lost = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Files().Where(static file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Html.Read(File.ReadAllText(PathOf(file)));
            foreach (var address in Html.Addresses(page).Distinct())
            {
                if (address.Length == 0 || (address[0] != '/' && address[0] != '#'))
                    continue;
                var parts = address.Split('#', 2);
                var path = parts[0].Split('?')[0];
                if (!files.TryGetValue(path.Length == 0 ? AddressOf(file) : path, out var target))
                    lost.Add($"{file} leads to {address}, which is no file");
                else if (parts.Length > 1 && parts[1].Length > 0 && !PlacesOf(target).Contains(Uri.UnescapeDataString(parts[1])))
                    lost.Add($"{file} leads to {address}, and {target} has no such place");
            }
        }

        Expect.None(lost);

        HashSet<string> PlacesOf(string file)
        {
            if (!places.TryGetValue(file, out var known))
            {
                var page = Html.Read(File.ReadAllText(PathOf(file)));
                places[file] = known = [.. page.All.Select(static element => element.Id).OfType<string>()];
            }

            return known;
        }
    }

    /// <summary>In what a file is not what the site answers at its address; null when it is the same.</summary>
    private string? Difference(string file, SiteAnswer served)
    {
        // Files cannot redirect: a page stands there that leads on.
        if (served.Location is { } location)
        {
            var links = Html.Addresses(Html.Read(File.ReadAllText(PathOf(file))));
            return links.Any(link => PathOnly(link) == PathOnly(location)) ? null : $"{file} does not lead to {location}";
        }

        // The page for what is not there is served at any such address.
        var status = file == "404.html" ? HttpStatusCode.NotFound : HttpStatusCode.OK;
        if (served.Status != status)
            return $"{AddressOf(file)} answers {served.Status}";
        return served.Bytes.AsSpan().SequenceEqual(File.ReadAllBytes(PathOf(file))) ? null : $"{file} is served otherwise";
    }

    private List<string> Files()
    {
        var files = Directory
            .EnumerateFiles(export.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(export.Folder, file).Replace('\\', '/'))
            // What the export keeps for the next one; hosts serve no such files.
            .Where(static file => !file.StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Contains("index.html", files);
        return files;
    }

    private string PathOnly(string address) => new Uri(site.Address, address).AbsolutePath;

    private string PathOf(string file) => Path.Combine(export.Folder, file);

    /// <summary>Where who serves the folder has the file: as everybody does, without the name of a page's file.</summary>
    private static string AddressOf(string file)
    {
        var path =
            file == "index.html" ? ""
            : file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"/index.html".Length]
            : file.EndsWith(".html", StringComparison.Ordinal) ? file[..^".html".Length]
            : file;
        return "/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }
}
