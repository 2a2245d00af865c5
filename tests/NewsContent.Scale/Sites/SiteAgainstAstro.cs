using System.Globalization;
using NewsContent.Scale.Measuring;
using NewsContent.Scale.Peers;
using NewsContent.Scale.Report;

namespace NewsContent.Scale.Sites;

/// <summary>
/// A site of an archive as files, beside the site that Astro makes of the same texts: a page of each article and a front page. Ours also
/// finds every quotation and speaker, writes feeds and sitemap, and checks every link.
/// </summary>
internal sealed class SiteAgainstAstro(string repository, int articles, int rounds, TargetTable table)
{
    public void Measure()
    {
        var site = new SiteProject(repository, articles);
        List<Func<Cost>> measures = [() => site.Build(), () => site.Export(hasAllPages: false), () => site.Export(hasAllPages: true)];
        var reason = Peer.Install(repository);
        if (reason is null)
            measures.Add(() => Peer.AstroSite.Measure(repository, articles));
        var (least, median) = Rounds.Measure(rounds, [.. measures]);
        Report(least, "least", site.Pages);
        Report(median, "median", site.Pages);
        if (reason is not null)
            table.Skipped("a site as files against Astro", reason);
    }

    private void Report(Cost[] costs, string what, int pages)
    {
        if (costs.Length < 4)
            return;
        var (build, export, all, astro) = (costs[0], costs[1], costs[2], costs[3]);
        var name = $"{Number(articles)} articles as a site of files";
        table.AtMost(
            $"wall time of {name}: build and export, to Astro’s build ({what} of {rounds} rounds)",
            1,
            (build.Wall + export.Wall) / astro.Wall,
            "×",
            $"{Seconds(build.Wall)} s of building and {Seconds(export.Wall)} s of exporting, "
                + $"{Seconds(all.Wall)} s with all of {Number(pages)} pages; Astro {Seconds(astro.Wall)} s"
        );
        table.AtMost(
            $"CPU of {name}: build and export, to Astro’s build ({what})",
            1,
            (build.Cpu + export.Cpu) / astro.Cpu,
            "×",
            $"{Seconds(build.Cpu)} s and {Seconds(export.Cpu)} s; with all pages {Seconds(all.Cpu)} s; Astro {Seconds(astro.Cpu)} s; "
                + $"memory {Math.Max(build.Memory, export.Memory):F0} MB; Astro {astro.Memory:F0} MB"
        );
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Seconds(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture);
}
