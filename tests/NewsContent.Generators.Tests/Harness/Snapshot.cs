using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>
/// Compares generated files to those that somebody has read and accepted. The files are those of Verify.SourceGenerators, whose
/// packages are not on the feed used here: <c>Class.Method#Hint.verified.cs</c> beside the test, <c>.received.cs</c> on a
/// mismatch, the hint's name on the first line, UTF-8 with a byte order mark. Once they are, <c>Verify(driver)</c> reads the same.
/// </summary>
internal static class Snapshot
{
    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";
    private const string ProjectFolder = "tests/NewsContent.Generators.Tests/";

    /// <summary>Demands that a run gives the accepted files, no other and none less.</summary>
    public static async Task Verify(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        Assert.Empty(run.Problems);
        var folder = FolderOf(file);
        var prefix = Path.GetFileNameWithoutExtension(file.Replace('\\', '/')) + "." + method + "#";
        var faults = new List<string>();
        var expected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (hint, source) in run.Sources)
        {
            var name = prefix + Path.GetFileNameWithoutExtension(hint);
            expected.Add(name + Verified);
            if (!await Matches(Path.Combine(folder, name), $"//HintName: {hint}\n{source}"))
                faults.Add($"{name}{Received} is not what was accepted.");
        }

        faults.AddRange(
            Directory
                .EnumerateFiles(folder, prefix + "*" + Verified)
                .Select(Path.GetFileName)
                .OfType<string>()
                .Where(name => !expected.Contains(name))
                .Select(name => $"{name} is generated no more; delete it.")
        );
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private static async Task<bool> Matches(string path, string text)
    {
        if (File.Exists(path + Verified) && Lines(await File.ReadAllTextAsync(path + Verified)) == text)
        {
            File.Delete(path + Received);
            return true;
        }

        await File.WriteAllTextAsync(path + Received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        if (!BuildServerDetector.Detected)
            await DiffRunner.LaunchAsync(path + Received, path + Verified);
        return false;
    }

    /// <summary>A checkout may have changed the line ends.</summary>
    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>
    /// The test's folder: a deterministic build does not compile the machine's paths in, so that the repository's own is put before it.
    /// </summary>
    private static string FolderOf(string file)
    {
        var path = file.Replace('\\', '/');
        var relative = path[path.IndexOf(ProjectFolder, StringComparison.Ordinal)..];
        return Path.GetDirectoryName(Path.Combine(SampleArticles.Repository, relative))!;
    }
}
