using System.CommandLine;
using NewsContent.Fuzz;

// What AFL++ starts, over and over.
if (args is [FuzzRun.TargetArgument or FuzzRun.MarkdownArgument])
{
    SharpFuzz.Fuzzer.Run(stream => Target.Check(stream, args is [FuzzRun.MarkdownArgument]));
    return 0;
}

var minutes = new Option<int>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 10 };
var seed = new Option<int>("--seed") { Description = "What AFL++ draws its random numbers from.", DefaultValueFactory = _ => 20260207 };
var workers = new Option<int>("--workers") { Description = "How many processes at once.", DefaultValueFactory = _ => 1 };
var folder = new Option<DirectoryInfo?>("--folder") { Description = "Where the run is kept; else a new folder in artifacts/fuzz." };
var resume = new Option<bool>("--resume")
{
    Description = "Goes on with the run in --folder, under the same seed and workers, and counts its executions along.",
};
var untilFound = new Option<bool>("--until-found") { Description = "Ends at the first finding." };
var input = new Option<FileInfo?>("--input") { Description = "Checks one file, such as a finding, instead." };
var markdown = new Option<bool>("--markdown") { Description = "Reads the files as articles in Markdown." };
var command = new RootCommand("Fuzzes the parser and the generator, guided by coverage.")
{
    minutes,
    seed,
    workers,
    folder,
    resume,
    untilFound,
    input,
    markdown,
};
command.Validators.Add(result =>
{
    if (result.GetValue(resume) && result.GetValue(folder) is not { Exists: true })
        result.AddError("--resume needs the --folder of a run.");
});
command.SetAction(parsed =>
{
    if (parsed.GetValue(input) is { } file)
    {
        Target.Check(File.ReadAllBytes(file.FullName), parsed.GetValue(markdown));
        Console.WriteLine("Nothing is wrong with it.");
        return 0;
    }

    var kept = parsed.GetValue(folder)?.FullName ?? FuzzRun.NewFolder();
    return new FuzzRun(
        kept,
        TimeSpan.FromMinutes(parsed.GetValue(minutes)),
        parsed.GetValue(seed),
        parsed.GetValue(workers),
        parsed.GetValue(resume),
        parsed.GetValue(untilFound),
        parsed.GetValue(markdown)
    ).Start();
});
return command.Parse(args).Invoke();
