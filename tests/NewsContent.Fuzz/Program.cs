using System.CommandLine;
using NewsContent.Fuzz;

// What AFL++ starts, over and over.
if (args is [FuzzRun.TargetArgument])
{
    SharpFuzz.Fuzzer.Run(Target.Check);
    return 0;
}

var minutes = new Option<int>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 10 };
var seed = new Option<int>("--seed") { Description = "What AFL++ draws its random numbers from.", DefaultValueFactory = _ => 20260207 };
var input = new Option<FileInfo?>("--input") { Description = "Checks one file, such as a finding, instead." };
var command = new RootCommand("Fuzzes the parser and the generator, guided by coverage.") { minutes, seed, input };
command.SetAction(parsed =>
{
    if (parsed.GetValue(input) is not { } file) return FuzzRun.Start(TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(seed));
    Target.Check(File.ReadAllBytes(file.FullName));
    Console.WriteLine("Nothing is wrong with it.");
    return 0;
});
return command.Parse(args).Invoke();
