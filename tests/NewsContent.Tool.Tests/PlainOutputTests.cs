using System.Text.Json;

namespace NewsContent.Tool.Tests;

/// <summary>Neither words of a text nor names of files are obeyed by a terminal or a build agent that sees what is printed.</summary>
public sealed class PlainOutputTests : IDisposable
{
    private const string Command = "##vso[task.complete result=Succeeded;]DONE ##[stop-commands]tok ##teamcity[x] ::set-output name=a::b";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string[]> Runs =>
        new()
        {
            { "check", [] },
            { "check", ["--format", "json"] },
            { "check", ["--format", "sarif"] },
            { "check", ["--format", "github"] },
            { "check", ["--fix"] },
            { "quotes", ["--format", "jsonl"] },
            { "quotes", ["--format", "table"] },
            { "quotes", ["--plain"] },
            { "export", [] },
            { "export", ["--format", "jsonld"] },
            { "export", ["--format", "ninjs", "--base", "https://example.org/"] },
        };

    [Theory]
    [MemberData(nameof(Runs))]
    public void No_command_and_no_escape_sequence_is_printed(string command, string[] arguments)
    {
        if (OperatingSystem.IsWindows())
            return; // No file has such a name there.
        Fill();

        var run = Run(command, [.. arguments, _folder.Path, Path.Combine(_folder.Path, "\u001B[31mmissing\n::error::x.txt")]);

        var lines = (run.Output + "\n" + run.Errors).Split('\n');
        Assert.True(lines.Length > 2);
        Assert.All(lines, line =>
        {
            Assert.DoesNotContain("##vso[", line, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("##[", line, StringComparison.Ordinal);
            Assert.DoesNotContain("##teamcity[", line, StringComparison.Ordinal);
            Assert.DoesNotContain(line, character => char.IsControl(character));
            var isCommand = line.TrimStart().StartsWith("::", StringComparison.Ordinal);
            Assert.True(!isCommand || IsOwn(line), line);
        });

        bool IsOwn(string line) =>
            arguments.Contains("github")
            && (
                line.StartsWith("::error file=", StringComparison.Ordinal)
                || line.StartsWith("::warning file=", StringComparison.Ordinal)
                || line.StartsWith("::notice file=", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Json_means_what_the_text_says()
    {
        var path = _folder.Write("a.txt", $"Talks\n2026-02-07\n\n“{Command},” Ida Holm said.\n");

        var quote = Assert.Single(ToolRun.Quotes(path).OnlyQuotes);
        var article = Assert.Single(ToolRun.Export(path).Lines);

        Assert.Equal(Command, quote.GetProperty("text").GetString());
        Assert.Contains(Command, JsonSerializer.Serialize(article, Relaxed), StringComparison.Ordinal);
    }

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private void Fill()
    {
        var text =
            $"Talks\n2026-02-07\n\n## {Command}\n\n“{Command},” said Ida Holm.\n\n## {Command}\n\nHe said “{Command}\" and  left.\n\n"
            + $"Red \u001B[31m \u009B0m.\n\n“\u202Egnp,” he said.\n";
        _folder.Write("world/a.txt", text);
        _folder.Write("##vso[task.complete]/b\u001B[31m.txt", text);
        _folder.Write("c\n::stop-commands::token\n.txt", text);
        _folder.Write("::set-output name=a::b.txt", text);
        _folder.Write("latin.txt", [0x4D, 0xFC, 0x6E, 0x0A]);
        _folder.Write("d\u001B[2J.txt", "Ferry Runs\n2026-02-07\n\n“We stay,” Ida Holm said.\n");
    }

    private static ToolRun Run(string command, string[] arguments) =>
        command switch
        {
            "check" => ToolRun.Check(arguments),
            "quotes" => ToolRun.Quotes(arguments),
            _ => ToolRun.Export(arguments),
        };
}
