using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using NewsContent.Scale.Archives;
using NewsContent.Scale.Measuring;

namespace NewsContent.Scale.Builds;

/// <summary>An app with so many invented articles, which uses this checkout's package files as a consumer would.</summary>
/// <param name="repository">The checkout.</param>
/// <param name="articles">How many.</param>
/// <param name="names">The project's <c>NewsContentNames</c>.</param>
/// <param name="storage">The project's <c>NewsContentStorage</c>.</param>
/// <param name="isMarkdown">Whether they are in Markdown.</param>
/// <param name="hasFields">Whether each has six fields.</param>
internal sealed class ContentProject(
    string repository,
    int articles,
    string names = "Articles",
    string storage = "Auto",
    bool isMarkdown = false,
    bool hasFields = false
)
{
    private const string Program = """
        using System.Diagnostics;

        if (args is ["html"])
        {
            Console.WriteLine(Articles.All.Sum(static article => (long)ArticleHtml.Render(article).Length));
            return;
        }

        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        var first = Articles.Y0.Story000000.Paragraphs.Count;
        var one = watch.Elapsed.TotalMilliseconds;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var parts = 0L;
        foreach (var article in Articles.All) parts += article.Paragraphs.Count + article.Quotes.Count;
        var all = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds;
        var assembly = typeof(Articles).Assembly;
        cpu = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var name in assembly.GetManifestResourceNames()) assembly.GetManifestResourceStream(name)!.Dispose();
        var names = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds;
        var articles = Articles.All.Count;
        Console.WriteLine(FormattableString.Invariant($"{articles} {parts / (double)articles} {one} {bytes} {all} {names}"));
        """;

    private static readonly string[] BuildArguments =
    [
        "build",
        "--no-restore",
        "-nologo",
        "-v",
        "q",
        "-c",
        "Release",
        "-nodereuse:false",
        "-p:UseSharedCompilation=false",
    ];

    private bool _isWritten;

    /// <summary>Its folder.</summary>
    public string Folder { get; } =
        Path.Combine(
            repository,
            "artifacts",
            "scale",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{articles}-{names}-{storage}{(isMarkdown ? "-md" : "")}{(hasFields ? "-fields" : "")}"
            )
        );

    private string Assembly => Path.Combine(Folder, "bin", "Release", "net10.0", "scale.dll");

    /// <summary>What this checkout's compiler parts are built from; once before the first project.</summary>
    public static void BuildPackageParts(string repository)
    {
        MeasuredCommand.Run(repository, "dotnet", "build", "-c", "Release", "-v", "q", "-nologo", "src/NewsContent.Generators");
        MeasuredCommand.Run(repository, "dotnet", "build", "-c", "Release", "-v", "q", "-nologo", "-f", "net10.0", "src/NewsContent");
    }

    /// <summary>Writes the project, which has then been built by nobody.</summary>
    /// <returns>Its folder.</returns>
    public string Written()
    {
        Write();
        return Folder;
    }

    /// <summary>Builds from nothing.</summary>
    public Cost Build(params string[] more)
    {
        Write();
        foreach (var output in new[] { "bin", "obj/Release" })
        {
            if (Directory.Exists(Path.Combine(Folder, output)))
                Directory.Delete(Path.Combine(Folder, output), recursive: true);
        }

        return MeasuredCommand.Measure(Folder, "dotnet", [.. BuildArguments, .. more]).Cost;
    }

    /// <summary>Builds from nothing, and runs the app.</summary>
    public BuildFigures BuildAndRun()
    {
        var build = Build();
        using var file = new PEReader(File.OpenRead(Assembly));
        return new BuildFigures(
            build,
            new FileInfo(Assembly).Length / 1e6,
            file.GetMetadataReader().GetHeapSize(HeapIndex.UserString) / 2,
            RunApp()
        );
    }

    /// <summary>Runs the app, which makes every article HTML.</summary>
    public Cost Render() => MeasuredCommand.Measure(Folder, "dotnet", Assembly, "html").Cost;

    private AppFigures RunApp()
    {
        var said = MeasuredCommand
            .Run(Folder, "dotnet", Assembly)
            .Split(' ')
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture))
            .ToArray();
        return said[0] == articles
            ? new AppFigures((int)said[0], said[1], said[2], said[3], said[4], said[5])
            : throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"The app has {said[0]} articles, and {articles} were written.")
            );
    }

    private void Write()
    {
        if (_isWritten)
            return;
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        if (isMarkdown)
            Archive.WriteRendered(Folder, articles);
        else if (hasFields)
            Archive.WriteWithFields(Folder, articles);
        else
            Archive.Write(Folder, 0, articles);
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), Program);
        if (hasFields)
            File.WriteAllText(Path.Combine(Folder, "ReviewFields.cs"), InventedFields.Record);
        ProjectFiles.Write(
            repository,
            Folder,
            "scale",
            $"<OutputType>Exe</OutputType><NewsContentNames>{names}</NewsContentNames><NewsContentStorage>{storage}</NewsContentStorage>"
        );
        MeasuredCommand.Run(Folder, "dotnet", "restore", "-v", "q");
        _isWritten = true;
    }
}
