using System.CommandLine;
using NewsContent.Scale;
using NewsContent.Scale.Builds;
using NewsContent.Scale.Libraries;
using NewsContent.Scale.Measuring;
using NewsContent.Scale.Native;
using NewsContent.Scale.Peers;
using NewsContent.Scale.Reading;
using NewsContent.Scale.Report;
using NewsContent.Scale.Sites;
using NewsContent.Scale.Targets;
using NewsContent.Scale.Typing;

string[] parts = ["targets", "typing", "runtime", "aot", "libraries", "peers", "markdown", "site", "fields", "growth"];
var only = new Option<string[]>("--only")
{
    Description = "The parts to measure; all of them when left out.",
    AllowMultipleArgumentsPerToken = true,
};
only.AcceptOnlyFromAmong(parts);
var articles = new Option<int[]>("--articles")
{
    Description = "The archives of the growth.",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = _ => [.. GrowthOfBuilds.Standard],
};
var size = new Option<int?>("--size")
{
    Description =
        "Articles of the parts targets, runtime, aot, markdown, site and fields (10,000) and libraries (40,000), for a try with fewer.",
};
var rounds = new Option<int>("--rounds")
{
    Description = "How often what is compared is measured, by turns.",
    DefaultValueFactory = _ => 3,
};

var command = new RootCommand("Builds and runs archives of invented articles, and prints what each costs beside what it may cost.")
{
    only,
    articles,
    size,
    rounds,
};
command.SetAction(parsed =>
{
    if (!MeasuredCommand.CanMeasure)
    {
        Console.Error.WriteLine("Not measured: this needs GNU time at /usr/bin/time.");
        return 1;
    }

    var repository = Checkout.Find();
    var results = Path.Combine(repository, "artifacts", "scale", "results");
    Directory.CreateDirectory(results);
    var chosen = parsed.GetValue(only) is { Length: > 0 } some ? some : parts;
    var table = new TargetTable();
    if (chosen.Any(part => part != "typing"))
        ContentProject.BuildPackageParts(repository);
    if (chosen.Contains("targets"))
        new BuildTargets(repository, parsed.GetValue(size) ?? 10_000, parsed.GetValue(rounds), table).Measure();
    if (chosen.Contains("targets") || chosen.Contains("typing"))
        new WhileTyping(table).Measure();
    if (chosen.Contains("runtime"))
        new WhileReading(repository, parsed.GetValue(size) ?? 10_000, parsed.GetValue(rounds), table).Measure();
    if (chosen.Contains("aot"))
        new NativeSize(repository, parsed.GetValue(size) ?? 10_000, parsed.GetValue(rounds), table).Measure();
    if (chosen.Contains("libraries"))
        new AcrossLibraries(repository, parsed.GetValue(size) ?? 40_000, parsed.GetValue(rounds), table).Measure();
    if (chosen.Contains("peers"))
        new AgainstPeers(repository, parsed.GetValue(rounds), table).Measure();
    if (chosen.Contains("markdown"))
        new MarkdownAgainstPeers(repository, parsed.GetValue(size) ?? 10_000, parsed.GetValue(rounds), table).Measure();
    if (chosen.Contains("site"))
        new SiteAgainstAstro(repository, parsed.GetValue(size) ?? 10_000, parsed.GetValue(rounds), table).Measure();
    if (chosen.Contains("fields"))
    {
        new WhileTyping(table).MeasureFields();
        new WithFields(repository, parsed.GetValue(size) ?? 10_000, parsed.GetValue(rounds), table).Measure();
    }

    if (chosen.Contains("growth"))
        new GrowthOfBuilds(repository, results).Measure(parsed.GetValue(articles)!);

    if (!table.IsEmpty)
    {
        File.WriteAllText(Path.Combine(results, "targets.md"), table.ToString());
        Console.WriteLine(table);
    }

    Console.WriteLine($"The tables and plots are in {results}");
    return 0;
});
return command.Parse(args).Invoke();
