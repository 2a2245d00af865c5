using System.Text;
using System.Text.Json;
using NewsContent.Tool.Output;
using Spectre.Console;

namespace NewsContent.Tool.Tests;

/// <summary>The command <c>newscontent quotes</c>: what it prints, and what it does with files that cannot be read.</summary>
public sealed class QuotesCommandTests : IDisposable
{
    private const string Article =
        "Harbour to close\n\n2026-02-07\n\n“The gates stay shut,” Mayor Maria Soto said. "
        + "A senior official called it “a ruin.”\n\nThe Harbour Ministry said it was “ready.”\n";
    private const string Copy = "Harbour to close\n\n“The gates stay shut,” Maria Soto said.\n\n“A ruin,” said a senior official.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_is_one_line_of_json_with_its_quotations()
    {
        var run = ToolRun.Quotes(_folder.Write("harbour.txt", Article));

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("harbour", Assert.Single(run.Lines).GetProperty("id").GetString());
        Assert.Equal(
            """{"text":"The gates stay shut","start":31,"end":50,"speaker":"Maria Soto","speakerKind":"Person","role":"Mayor","source":"""
                + """null,"cue":"said","rule":"SpeakerVerbAfter","confidence":"High"}""",
            run.OnlyQuotes[0].GetRawText()
        );
    }

    [Fact]
    public void Only_a_person_is_a_speaker_and_any_other_source_keeps_its_words()
    {
        var quotes = ToolRun.Quotes(_folder.Write("harbour.txt", Article)).OnlyQuotes;

        Assert.Equal(
            [("Maria Soto", "Person", null), (null, "Unnamed", "a senior official"), (null, "Organization", "Harbour Ministry")],
            quotes.Select(quote =>
                (
                    quote.GetProperty("speaker").GetString(),
                    quote.GetProperty("speakerKind").GetString(),
                    quote.GetProperty("source").GetString()
                )
            )
        );
    }

    [Fact]
    public void A_quotation_without_a_speaker_says_so()
    {
        var quote = Assert.Single(ToolRun.Quotes("--plain", _folder.Write("copy.txt", "The yard has a “dry dock” of its own.")).OnlyQuotes);

        Assert.Equal(JsonValueKind.Null, quote.GetProperty("speaker").ValueKind);
        Assert.Equal(JsonValueKind.Null, quote.GetProperty("speakerKind").ValueKind);
        Assert.Equal("None", quote.GetProperty("confidence").GetString());
    }

    [Theory]
    [InlineData("\n", "utf-8", false)]
    [InlineData("\r\n", "utf-8", true)]
    [InlineData("\r", "utf-16", true)]
    [InlineData("\n", "utf-16BE", true)]
    public void Offsets_count_utf16_units_of_the_decoded_file(string lineEnd, string encoding, bool hasMark)
    {
        var text = "🕊 Report\n\nShe said “naïve 🕊 words” and “more,” again.\n\n“First.\n\n“Second,” Maria Soto said.\n".Replace(
            "\n",
            lineEnd,
            StringComparison.Ordinal
        );
        var encoder = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. hasMark ? encoder.GetPreamble() : [], .. encoder.GetBytes(text)];

        var quotes = ToolRun.Quotes("--plain", _folder.Write("copy.txt", bytes)).OnlyQuotes;

        Assert.Equal(["naïve 🕊 words", "more", "First.\nSecond"], quotes.Select(quote => quote.GetProperty("text").GetString()));
        Assert.Equal(
            ["naïve 🕊 words", "more", $"First.{lineEnd}{lineEnd}“Second"],
            quotes.Select(quote => text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()])
        );
    }

    [Fact]
    public void Running_text_needs_no_header_and_an_article_does()
    {
        var path = _folder.Write("copy.txt", Copy);

        var plain = ToolRun.Quotes("--plain", path);
        var article = ToolRun.Quotes(path);

        Assert.Equal((0, 2), (plain.ExitCode, plain.OnlyQuotes.Count));
        Assert.Equal(1, article.ExitCode);
        Assert.StartsWith(path + "(", article.Errors, StringComparison.Ordinal);
        Assert.Contains(": error NEWS005: ", article.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_stands_for_the_text_files_below_it_in_order_and_none_is_read_twice()
    {
        var first = _folder.Write("b/one.txt", Copy);
        _folder.Write("a/two.txt", Copy);
        _folder.Write("a/notes.html", "“no”");

        var run = ToolRun.Quotes("--plain", _folder.Path, first);

        Assert.Equal(["a/two", "b/one"], run.Lines.Select(line => line.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_the_rest_go_on()
    {
        var missing = Path.Combine(_folder.Path, "missing.txt");
        var latin = _folder.Write("latin.txt", [0x4D, 0xFC, 0x6E, 0x0A]);
        var good = _folder.Write("good.txt", Copy);

        var run = ToolRun.Quotes("--plain", missing, latin, good);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                $"{missing}: error: There is no such file or folder.",
                $"{latin}: error: The file is not readable text. Save it as plain text in UTF-8.",
            ],
            run.Errors.ReplaceLineEndings("\n").TrimEnd().Split('\n')
        );
        Assert.Equal("good", Assert.Single(run.Lines).GetProperty("id").GetString());
        Assert.Equal(2, run.OnlyQuotes.Count);
    }

    [Fact]
    public void A_folder_without_texts_or_with_a_link_back_to_itself_is_no_trap()
    {
        var path = _folder.Write("texts/One.TXT", Copy);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "texts", "self"), Path.Combine(_folder.Path, "texts"));

        var run = ToolRun.Quotes("--plain", Path.Combine(_folder.Path, "texts"), Path.Combine(_folder.Path, "empty"), "");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(path, Assert.Single(run.Lines).GetProperty("file").GetString());
        Assert.Contains("There is no .txt or .md file in this folder.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("The path is empty.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_reported_and_is_no_failure()
    {
        var run = ToolRun.Quotes(
            _folder.Write(
                "harbour.txt",
                Article
                    .Replace("2026-02-07", "Speakers: Maria Sotomayor; Karla Reedman\n2026-02-07", StringComparison.Ordinal)
                    .Replace("Maria Soto ", "Karla Reedmann ", StringComparison.Ordinal)
            )
        );

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": warning NEWS025: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_decides_who_speaks()
    {
        var path = _folder.Write("text.txt", "„Wir bleiben“, sagte Maria Soto.");

        Assert.Null(Assert.Single(ToolRun.Quotes("--plain", path).OnlyQuotes).GetProperty("speaker").GetString());
        Assert.Equal(
            "Maria Soto",
            Assert.Single(ToolRun.Quotes("--plain", "--language", "de", path).OnlyQuotes).GetProperty("speaker").GetString()
        );
    }

    [Fact]
    public void A_terminal_gets_a_table_and_a_pipe_gets_json_unless_told_otherwise()
    {
        var path = _folder.Write("copy.txt", Copy);
        var terminal = Terminal.None with { ShowsOutput = true };

        Assert.Contains("Maria Soto", ToolRun.On(terminal, "--plain", path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{", ToolRun.On(terminal, "--plain", path).Output, StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":", ToolRun.On(terminal, "--plain", "--format", "jsonl", path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{", ToolRun.Quotes("--plain", "--format", "table", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_says_on_which_line_a_quotation_begins()
    {
        var path = _folder.Write("ferry.txt", "Ferry\n2026-02-07\n\nIt sails.\n\n“We sail at six,” said Mara Lindqvist.\n");

        var table = ToolRun.Quotes("--format", "table", path).Output.ReplaceLineEndings("\n").Split('\n');

        Assert.Contains(table, static line => line.TrimStart().StartsWith("Line", StringComparison.Ordinal));
        Assert.Contains(table, static line => line.TrimStart().StartsWith("6 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_sees_progress_on_the_error_stream_and_a_pipe_gets_clean_lines()
    {
        for (var i = 0; i < 20; i++)
            _folder.Write($"{i:D2}.txt", Copy);
        var screen = new StringWriter();
        var terminal = new Terminal(
            false,
            AnsiConsole.Create(
                new AnsiConsoleSettings
                {
                    Out = new AnsiConsoleOutput(screen),
                    Interactive = InteractionSupport.Yes,
                    Ansi = AnsiSupport.Yes,
                }
            )
        );

        var run = ToolRun.On(terminal, "--plain", _folder.Path);

        Assert.Contains("Reading", screen.ToString(), StringComparison.Ordinal);
        Assert.Equal(20, run.Lines.Count);
        Assert.Equal("", run.Errors);
    }

    [Fact]
    public void What_a_text_says_cannot_steer_the_terminal()
    {
        var path = _folder.Write("copy.txt", "“Red \u001b[31m [bold]light[/],” Maria Soto said.");

        var run = ToolRun.Quotes("--plain", "--format", "table", path);

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("[bold]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml", "x.txt")]
    [InlineData("--plain")]
    [InlineData("--language", "12", "x.txt")]
    public void A_command_line_that_makes_no_sense_is_refused(params string[] arguments)
    {
        var run = ToolRun.Quotes(arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("x.txt", run.Errors, StringComparison.Ordinal);
    }
}
