using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Tool.Commands;
using NewsContent.Tool.Output;

namespace NewsContent.Generators.Tests.Reading;

/// <summary>Build and command line say the same of the same folder: each rule, at its place, in the same words.</summary>
public sealed class ToolAgreementTests : IDisposable
{
    private static readonly byte[] Latin = [0x4D, 0xFC, 0x6E, 0x63, 0x68, 0x65, 0x6E, 0x0A];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newscontent-agreement");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_build_and_a_check_tell_the_same_of_every_example()
    {
        var examples = Examples().ToList();
        Assert.True(examples.Count > 100, $"Only {examples.Count} examples were found.");
        File.WriteAllText(Path.Combine(_folder.FullName, "app.csproj"), "<Project />");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "Articles"));
        var project = TestProject.Empty;
        foreach (var (name, bytes) in (IEnumerable<(string, byte[])>)[("latin", Latin), ("utf-32", [0xFF, 0xFE, 0, 0, 0x54, 0, 0, 0])])
        {
            var identity = $"Articles/{name}.txt";
            File.WriteAllBytes(Path.Combine(_folder.FullName, identity), bytes);
            project = project.WithFile(MemoryText.AsCompiled(identity, bytes));
        }

        foreach (var (name, text) in examples)
        {
            var identity = $"Articles/{name}.txt";
            File.WriteAllText(Path.Combine(_folder.FullName, identity), text);
            project = project.WithArticle(identity, text);
        }

        var built = GeneratorRun.Of(project).Problems.Select(problem => $"{problem.Where()}: {problem.Message()}");
        var isChecked = Checked();

        Assert.NotEmpty(isChecked);
        Assert.Equal(built.Order(StringComparer.Ordinal), isChecked.Order(StringComparer.Ordinal));
    }

    /// <summary>What the command prints, written as the harness writes diagnostics.</summary>
    private List<string> Checked()
    {
        var output = new StringWriter();
        CheckCommand
            .Create(TimeProvider.System, Terminal.None)
            .Parse(["--no-advice", "--format", "json", _folder.FullName])
            .Invoke(new InvocationConfiguration { Output = output, Error = output });
        return
        [
            .. JsonSerializer
                .Deserialize<JsonElement>(output.ToString())
                .GetProperty("problems")
                .EnumerateArray()
                .Select(problem =>
                    $"{Path.GetRelativePath(_folder.FullName, Value(problem, "file"))}"
                    + $"({Number(problem, "line")},{Number(problem, "column")},"
                    + $"{Number(problem, "endLine")},{Number(problem, "endColumn")}): "
                    + $"{Value(problem, "severity")} {Value(problem, "rule")}: {Value(problem, "message")}"
                ),
        ];
    }

    private static string Value(JsonElement problem, string name) => problem.GetProperty(name).GetString()!;

    private static string Number(JsonElement problem, string name) =>
        problem.GetProperty(name).GetInt32().ToString(CultureInfo.InvariantCulture);

    /// <summary>Every article of the rules' pages and of the format's document, right or wrong.</summary>
    private static IEnumerable<(string Name, string Text)> Examples()
    {
        var docs = Path.Combine(Repository(), "docs");
        foreach (var page in Directory.GetFiles(Path.Combine(docs, "rules"), "NEWS*.md").Append(Path.Combine(docs, "article-format.md")))
        {
            var number = 0;
            var parts = File.ReadAllText(page).ReplaceLineEndings("\n").Split("\n```article\n");
            foreach (var part in parts.Skip(1))
            {
                var end = part.IndexOf("\n```", StringComparison.Ordinal);
                yield return ($"{Path.GetFileNameWithoutExtension(page)}-x{++number}", part[..(end + 1)]);
            }
        }
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CHANGELOG.md")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
