using System.Diagnostics;
using NewsContent.Scale.Readers;

// One way of reading in a process of its own, told by the first argument; the second is the folder of the Markdown files.
var (allocated, cpu, watch) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
var read = args[0] switch
{
    "markdown" => MarkdownFiles.Read(args[1]),
    "json" => JsonFile.Read(),
    "resources" => ResourceTexts.Read(),
    _ => throw new ArgumentException($"There is no reader {args[0]}."),
};
var (wall, processor) = (watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
Console.WriteLine(
    FormattableString.Invariant(
        $"{read.Articles} {read.Headlines} {read.Parts} {processor} {wall} {GC.GetTotalAllocatedBytes(precise: true) - allocated}"
    )
);
