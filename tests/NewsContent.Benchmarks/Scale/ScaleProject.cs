using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NewsContent.Benchmarks.Scale;

/// <summary>What the build and the app of one archive cost.</summary>
/// <param name="Cpu">Seconds, user and system, of the build and every process that it started.</param>
/// <param name="Memory">The largest of these processes, in bytes.</param>
/// <param name="Assembly">The built dll, in bytes.</param>
/// <param name="Literals">Its string literals, in bytes.</param>
/// <param name="App">What the app printed of itself.</param>
internal sealed record ScaleFigures(double Cpu, long Memory, long Assembly, int Literals, string App);

/// <summary>An app with so many invented articles, which uses this checkout's package files as a consumer would.</summary>
internal sealed class ScaleProject(string repository, int articles, string storage)
{
    private const string Program = """
        using System.Diagnostics;

        var watch = Stopwatch.StartNew();
        var first = Articles.Y0.Story000000.Paragraphs.Count;
        var one = watch.Elapsed.TotalMilliseconds;
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var words = 0L;
        foreach (var article in Articles.All) words += article.Paragraphs.Count + article.Quotes.Count;
        var all = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds;
        var assembly = typeof(Articles).Assembly;
        cpu = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var name in assembly.GetManifestResourceNames()) assembly.GetManifestResourceStream(name)!.Dispose();
        var names = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds;
        Console.WriteLine(FormattableString.Invariant($"{Articles.All.Count} | {words / (double)Articles.All.Count:F1} | {one:F0} | {all:F0} | {names:F0}"));
        """;

    private string Folder { get; } = Path.Combine(repository, "artifacts", "scale", string.Create(CultureInfo.InvariantCulture, $"{articles}-{storage}"));

    public ScaleFigures Measure()
    {
        Write();
        ScaleCommand.Run(Folder, "dotnet", "restore", "-v", "q");
        var build = ScaleCommand.Measure(Folder, "dotnet", "build", "--no-restore", "-nologo", "-v", "q", "-c", "Release", "-nodereuse:false", "-p:UseSharedCompilation=false");
        var assembly = Path.Combine(Folder, "bin", "Release", "net10.0", "scale.dll");
        using var file = new PEReader(File.OpenRead(assembly));
        return new ScaleFigures(
            build.Cpu, build.Memory, new FileInfo(assembly).Length, file.GetMetadataReader().GetHeapSize(HeapIndex.UserString),
            ScaleCommand.Run(Folder, "dotnet", assembly).Trim());
    }

    private void Write()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        for (var i = 0; i < articles; i++)
        {
            var path = Path.Combine(Folder, InventedArticle.PathOf(i));
            if (i < 20) Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, InventedArticle.TextOf(i));
        }

        var build = Path.Combine(repository, "src", "NewsContent.Generators", "build", "NewsContent.Generators");
        var compiler = Path.Combine(repository, "src", "NewsContent.Generators", "bin", "Release", "netstandard2.0");
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), Program);

        // Nothing of the repository's own settings reaches the app.
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, ".editorconfig"), "root = true\n");
        File.WriteAllText(Path.Combine(Folder, "scale.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>
                <NewsContentNames>Articles</NewsContentNames><NewsContentStorage>{storage}</NewsContentStorage>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(repository, "src", "NewsContent", "bin", "Release", "net10.0", "NewsContent.dll")}" />
                <Analyzer Include="{Path.Combine(compiler, "NewsContent.Generators.dll")};{Path.Combine(compiler, "NewsContent.Text.dll")}" />
              </ItemGroup>
              <Import Project="{build}.targets" />
            </Project>
            """);
    }
}
