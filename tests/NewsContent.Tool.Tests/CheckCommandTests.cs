using System.CommandLine;
using System.Text;
using System.Text.Json;
using NewsContent.Tool.Commands;
using NewsContent.Tool.Output;

namespace NewsContent.Tool.Tests;

/// <summary>The commands <c>newscontent check</c> and <c>newscontent new</c>.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Good = "Talks Resume\n\n2026-02-07\n\nThe talks resumed.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_problem_is_shown_with_its_line_a_caret_and_its_page()
    {
        var path = _folder.Write("Articles/talks.txt", Good.Replace("2026-02-07", "02/03/2026", StringComparison.Ordinal));

        var run = Check(path);

        Assert.Equal(1, run.ExitCode);
        const string Doubt = "This could be either of two dates. Write 2026-02-03 or 2026-03-02.";
        Assert.Equal(
            $"""
            error NEWS006: “02/03/2026” is not a valid date line. {Doubt}
             --> {path}(3,1)
              |
            3 | 02/03/2026
              | ^^^^^^^^^^
              = https://github.com/newscontent/NewsContent.Generators/blob/main/docs/rules/NEWS006.md

            1 file checked: 1 error, 0 warnings.

            """,
            run.Output
        );
    }

    [Fact]
    public void The_caret_is_under_wide_characters_of_a_long_line()
    {
        var text = string.Concat(Enumerable.Repeat("協議は続く。", 30));
        var run = Check(_folder.Write("a.txt", $"協議\n\n2026-02-07\n\n{text}」と述べた。\n"));

        var lines = run.Output.Split('\n');
        var place = Array.FindIndex(lines, line => line.StartsWith("5 | …", StringComparison.Ordinal));
        Assert.Equal(4 + 1 + 100, lines[place + 1].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Advice_is_reported_and_counted_and_leaves_the_exit_code_alone()
    {
        var path = _folder.Write(
            "Articles/talks.txt",
            Good.Replace("The talks resumed.", "Red Lines\nBoth  sides spoke of it.", StringComparison.Ordinal)
        );

        var run = Check(path);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("warning NEWS211: “Red Lines” looks like a heading", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\nsuggestion NEWS206: There are 2 spaces between two words here. Write one.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith("1 file checked: 0 errors, 1 warning, 1 suggestion.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("1 file checked: 0 errors, 0 warnings.\n", Check(path, "--no-advice").Output);
        Assert.Contains("::notice file=", Check(path, "--format", "github").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_is_compared_with_the_clock_of_the_machine()
    {
        var path = _folder.Write("talks.txt", Good);

        Assert.DoesNotContain(
            "NEWS208",
            Run(CheckCommand.Create(new FixedClock(2026, 2, 7), Terminal.None), [path]).Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "“2026-02-07” is in the future: today is 2026-02-06.",
            Run(CheckCommand.Create(new FixedClock(2026, 2, 6), Terminal.None), [path]).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Articles_are_compared_within_a_project_and_the_other_place_is_shown()
    {
        const string LongText =
            "The harbour board met on Friday and spoke of the old pier, the new ferry and the price of rope. "
            + "Nobody spoke of the lighthouse.";
        _folder.Write(
            "one/Articles/a.txt",
            Good.Replace("The talks resumed.", LongText + "\n\n“Yes,” Kirsten Halvard said.", StringComparison.Ordinal)
        );
        _folder.Write(
            "one/Articles/b.txt",
            Good.Replace("The talks resumed.", LongText + "\n\n“Yes,” Kristen Halvard said.", StringComparison.Ordinal)
        );
        var copy = _folder.Write(
            "one/Articles/c.txt",
            Good.Replace("The talks resumed.", LongText + "\n\n“Yes,” Kirsten Halvard said.", StringComparison.Ordinal)
        );
        _folder.Write("two/Articles/d.txt", File.ReadAllText(copy));

        var output = Check(_folder.Path).Output;

        Assert.Equal(
            ["NEWS202", "NEWS209"],
            output
                .Split('\n')
                .Where(line => line.Contains(" NEWS2", StringComparison.Ordinal))
                .Select(line => line[(line.IndexOf("NEWS", StringComparison.Ordinal))..][..7])
        );
        Assert.Contains("b.txt(7,8)\n", output, StringComparison.Ordinal);
        Assert.Contains("c.txt(5,1)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Safe_advice_is_followed_by_fix()
    {
        var path = _folder.Write("talks.txt", Good.Replace("talks resumed.", "talks  re\u200Bsumed.", StringComparison.Ordinal));

        Assert.Equal(
            $"fixed NEWS206 {path}(5,10): Write one space\nfixed NEWS207 {path}(5,14): Delete U+200B ZERO WIDTH SPACE\n\n"
                + "2 problems fixed.\n1 file checked: 0 errors, 0 warnings.\n",
            Check("--fix", path).Output
        );
        Assert.Equal(Good, File.ReadAllText(path));
    }

    [Fact]
    public void What_fix_changed_is_in_json_too()
    {
        var path = _folder.Write("talks.txt", Good.Replace("talks resumed.", "talks  resumed.", StringComparison.Ordinal));

        using var json = JsonDocument.Parse(Check("--fix", "--format", "json", path).Output);

        var repair = Assert.Single(json.RootElement.GetProperty("repairs").EnumerateArray());
        Assert.Equal(
            (1, path, "NEWS206", "Write one space"),
            (
                json.RootElement.GetProperty("fixed").GetInt32(),
                repair.GetProperty("file").GetString(),
                repair.GetProperty("rule").GetString(),
                repair.GetProperty("title").GetString()
            )
        );
        Assert.Equal((5, 10), (repair.GetProperty("line").GetInt32(), repair.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void A_file_beyond_the_limit_is_reported_and_thousands_of_faults_are_counted()
    {
        var giant = Check(_folder.Write("giant.txt", new string('\n', 10_000_001)), "--fix");
        var faulty = Check(_folder.Write("faulty.txt", "Talks Resume\n\n2026-02-07\n\n" + new string('“', 5_000)), "--format", "json");

        Assert.Equal(1, giant.ExitCode);
        Assert.StartsWith("error NEWS032: This file has 10,000,001 characters", giant.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(faulty.Output);
        var rules = json
            .RootElement.GetProperty("problems")
            .EnumerateArray()
            .Select(problem => problem.GetProperty("rule").GetString())
            .ToList();
        Assert.Equal((200, 1), (rules.Count(rule => rule == "NEWS011"), rules.Count(rule => rule == "NEWS033")));
    }

    [Fact]
    public void The_count_of_hidden_problems_says_that_fix_can_repair_them()
    {
        var text = "Talks Resume\n\n2026-02-07\n\n" + string.Concat(Enumerable.Repeat("The  talks resumed.\n\n", 300));
        var marks = "Talks Resume\n\n2026-02-07\n\n" + string.Concat(Enumerable.Repeat("The talks “resumed.\n\n", 300));
        const string HowTo = "fix those to see more. To fix all that have a safe fix, run `newscontent check --fix`.\n";

        Assert.Contains(HowTo, Check(_folder.Write("spaces.txt", text)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("check --fix", Check(_folder.Write("marks.txt", marks)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_of_another_ending_is_not_read_and_the_message_says_how_to_rename_it()
    {
        var path = _folder.Write("ferry.markdown", "---\ntitle: Talks Resume\ndate: 2026-02-07\n---\n\nThe talks resumed.\n");
        const string Rename = "Rename ferry.markdown so that it ends in .md.";

        Assert.Contains(Rename, Check(path).Errors + Check(path).Output, StringComparison.Ordinal);
        Assert.Contains(Rename, Check(_folder.Path).Errors + Check(_folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invisible_character_is_a_dot_in_the_excerpt() =>
        Assert.Contains(
            "\n5 | The ta·lks resumed.\n  |       ^\n",
            Check(_folder.Write("talks.txt", Good.Replace("talks resumed.", "ta\u200Blks resumed.", StringComparison.Ordinal))).Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void Names_are_compared_within_a_project_and_not_between_two()
    {
        foreach (var project in (string[])["one", "two"])
        {
            _folder.Write($"{project}/{project}.csproj", "<Project />");
            _folder.Write($"{project}/Articles/weekly.txt", Good);
        }

        Assert.Equal(0, Check(_folder.Path).ExitCode);
        _folder.Write("two/Articles/2026-02-07-weekly.txt", Good);
        _folder.Write("two/Articles/all.txt", Good);

        var run = Check("--format", "json", _folder.Path);

        var problems = JsonSerializer.Deserialize<JsonElement>(run.Output).GetProperty("problems").EnumerateArray().ToList();
        Assert.Equal(["NEWS015", "NEWS016", "NEWS015"], problems.Select(problem => problem.GetProperty("rule").GetString()));
        Assert.Contains("“Slug: all-news”", problems[1].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Fix_repairs_what_is_certain_and_keeps_every_other_byte(string encoding, bool hasMark)
    {
        var encoder = Encoding.GetEncoding(encoding);
        byte[] Bytes(string text) => [.. hasMark ? encoder.GetPreamble() : [], .. encoder.GetBytes(text)];
        const string Text = "Talks Resume\r\n\r\nA summary. \t\n7 February 2026\rTalks Resume\r\n\r\nText  here 🕊. \r\n\r\nEnd.";
        var path = _folder.Write("a.txt", Bytes(Text));

        var run = Check("--fix", "--no-advice", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"fixed NEWS006 {path}(4,1): Write 2026-02-07\n\n1 problem fixed.\n1 file checked: 0 errors, 0 warnings.\n",
            run.Output
        );
        Assert.Equal(Bytes(Text.Replace("7 February 2026", "2026-02-07", StringComparison.Ordinal)), File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_file_with_nothing_certain_to_repair_is_not_written()
    {
        var path = _folder.Write("a.txt", Good.Replace("2026-02-07", "02/03/2026", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(1, Check("--fix", path).ExitCode);
        Assert.Equal(2020, File.GetLastWriteTimeUtc(path).Year);
    }

    [Fact]
    public void Sarif_has_the_rules_and_each_place()
    {
        var path = _folder.Write("a b.txt", "Talks\n\n2026-02-07\n\nHe said this” and went.\n");

        var run = JsonSerializer
            .Deserialize<JsonElement>(Check("--format", "sarif", path, Path.Combine(_folder.Path, "missing.txt")).Output)
            .GetProperty("runs")[0];

        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(("NEWS019", "warning"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/a%20b.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal([5, 13, 5, 14, 31, 1], place.GetProperty("region").EnumerateObject().Select(field => field.Value.GetInt32()));
        Assert.Contains(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(), rule =>
            rule.GetProperty("id").GetString() == "NEWS019"
        );
        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void Second_places_and_repairs_are_in_sarif_and_json()
    {
        const string Text = "Talks\n7 February 2026\n\nHe said “yes\".\n";
        var path = _folder.Write("a.txt", Text);

        var problems = JsonSerializer
            .Deserialize<JsonElement>(Check("--format", "json", path).Output)
            .GetProperty("problems")
            .EnumerateArray()
            .ToList();
        var results = JsonSerializer
            .Deserialize<JsonElement>(Check("--format", "sarif", path).Output)
            .GetProperty("runs")[0]
            .GetProperty("results")
            .EnumerateArray()
            .ToList();

        Assert.Equal(["NEWS006", "NEWS020"], problems.Select(problem => problem.GetProperty("rule").GetString()));
        Assert.Equal("2026-02-07", problems[0].GetProperty("fixes")[0].GetProperty("edits")[0].GetProperty("newText").GetString());
        Assert.True(problems[0].GetProperty("fixes")[0].GetProperty("safe").GetBoolean());
        Assert.Equal(
            (path, 4, 9),
            (
                problems[1].GetProperty("related").GetProperty("file").GetString(),
                problems[1].GetProperty("related").GetProperty("line").GetInt32(),
                problems[1].GetProperty("related").GetProperty("column").GetInt32()
            )
        );

        // Each repair of SARIF, applied to the text by hand, is the text that the fix was tried on.
        var replacement = results[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        var (offset, length) = (
            replacement.GetProperty("deletedRegion").GetProperty("charOffset").GetInt32(),
            replacement.GetProperty("deletedRegion").GetProperty("charLength").GetInt32()
        );
        Assert.Equal(
            Text.Replace("7 February 2026", "2026-02-07", StringComparison.Ordinal),
            Text.Remove(offset, length).Insert(offset, replacement.GetProperty("insertedContent").GetProperty("text").GetString()!)
        );
        Assert.Equal(
            [4, 9, 4, 10, 31, 1],
            results[1]
                .GetProperty("relatedLocations")[0]
                .GetProperty("physicalLocation")
                .GetProperty("region")
                .EnumerateObject()
                .Select(field => field.Value.GetInt32())
        );
    }

    [Fact]
    public void Sarif_follows_its_published_schema()
    {
        _folder.Write("a.txt", "Talks\n7 February 2026\n\nHe said “yes\".\n\nHe left.”\n");
        _folder.Write("b.txt", "Talks\n2026-02-07\n\nThe  talks.\n");
        _folder.Write("c.txt", "");

        var log = JsonSerializer.Deserialize<JsonElement>(
            Check("--format", "sarif", _folder.Path, Path.Combine(_folder.Path, "missing.txt")).Output
        );

        Assert.Empty(PublishedSchema.Sarif.Faults(log));
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules")
            .EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString())
            .ToList();
        Assert.Equal(rules.Distinct(), rules);
        Assert.Contains(run.GetProperty("results").EnumerateArray(), result => result.GetProperty("level").GetString() == "note");
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Contains(result.GetProperty("ruleId").GetString(), rules));
    }

    [Theory]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"newscontent"}}}]}""", 0)]
    [InlineData("""{"version":"2.0.0","runs":[]}""", 1)]
    [InlineData("""{"version":"2.1.0"}""", 1)]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":{}}]}""", 1)]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"newscontent"}},"results":[{"ruleId":"NEWS001"}]}]}""", 1)]
    [InlineData(
        """{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"newscontent"}},"results":"""
            + """[{"message":{"text":"No."},"level":"suggestion"}]}]}""",
        1
    )]
    [InlineData(
        """{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"newscontent"}},"results":"""
            + """[{"message":{"text":"No."},"locations":[{"physicalLocation":{"region":{"startLine":0}}}]}]}]}""",
        1
    )]
    public void The_schema_of_sarif_refuses_what_is_none(string document, int fewestFaults)
    {
        var faults = PublishedSchema.Sarif.Faults(JsonSerializer.Deserialize<JsonElement>(document));

        Assert.True(fewestFaults == 0 ? faults.Count == 0 : faults.Count >= fewestFaults, string.Join('\n', faults));
    }

    [Fact]
    public void Github_gets_one_command_a_problem()
    {
        var path = _folder.Write("100%.txt", "Talks\n\n2026-02-07\n\nHe said this” and went.\n");

        var run = Check("--format", "github", path);

        Assert.Contains(
            $"::warning file={path.Replace("%", "%25", StringComparison.Ordinal)}"
                + ",line=5,endLine=5,col=13,endColumn=13,title=NEWS019 Closing mark without an opening one::",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_is_no_text_breaks_its_rule_and_a_missing_one_is_reported()
    {
        var run = Check(_folder.Write("latin.txt", [0x4D, 0xFC, 0x6E, 0x0A]), Path.Combine(_folder.Path, "missing.txt"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error NEWS002: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("There is no such file or folder.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watching_checks_again_after_a_change_until_it_is_stopped()
    {
        var path = _folder.Write("a.txt", Good.Replace("2026-02-07", "02/03/2026", StringComparison.Ordinal));
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = new StringWriter { NewLine = "\n" };
        var synchronized = TextWriter.Synchronized(output);
        var run = CheckCommand
            .Create(TimeProvider.System, Terminal.None)
            .Parse(["--watch", _folder.Path])
            .InvokeAsync(new InvocationConfiguration { Output = synchronized, Error = synchronized }, stop.Token);
        await Until("1 error,");
        await File.WriteAllTextAsync(path, Good, stop.Token);
        await Until("0 errors,");
        await stop.CancelAsync();

        Assert.Equal(130, await run);

        string Printed()
        {
            lock (synchronized)
                return output.ToString();
        }

        async Task Until(string words)
        {
            while (!Printed().Contains(words, StringComparison.Ordinal))
                await Task.Delay(20, stop.Token);
        }
    }

    [Fact]
    public void Watching_has_no_document_to_end() =>
        Assert.Contains("--watch", Check("--watch", "--format", "sarif", _folder.Path).Errors, StringComparison.Ordinal);

    [Theory]
    [InlineData("Talks Resume: What Comes Next?", "talks-resume-what-comes-next")]
    [InlineData("By: The Numbers", "by-the-numbers")]
    [InlineData("2026-02-07", "2026-02-07")]
    [InlineData("50% Off", "50-off")]
    [InlineData("All", "all-news")]
    [InlineData("BREAKING NEWS", "breaking-news")]
    [InlineData("مذاکرات از سر گرفته شد", "مذاکرات-از-سر-گرفته-شد")]
    public void A_new_article_passes_the_check(string headline, string name)
    {
        var folder = Path.Combine(_folder.Path, "Articles");

        var run = New(headline, "--folder", folder, "--date", "2026-02-07");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var path = Path.Combine(folder, name + ".txt");
        Assert.Equal(path, run.Output.Trim());
        Assert.Equal("1 file checked: 0 errors, 0 warnings.\n", Check(path, "--no-advice").Output);
    }

    [Fact]
    public void A_file_that_is_there_is_never_overwritten()
    {
        var path = _folder.Write("talks.txt", "mine");

        var run = New("Talks", "--folder", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("already exists", run.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("Talks", "7 February 2026")]
    [InlineData("", "2026-02-07")]
    public void What_makes_no_article_is_refused(string headline, string date)
    {
        var run = New(headline, "--folder", _folder.Path, "--date", date);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private static ToolRun Check(params string[] arguments) => Run(CheckCommand.Create(TimeProvider.System, Terminal.None), arguments);

    private static ToolRun New(params string[] arguments) => Run(NewCommand.Create(TimeProvider.System), arguments);

    private static ToolRun Run(Command command, string[] arguments)
    {
        var configuration = new InvocationConfiguration
        {
            Output = new StringWriter { NewLine = "\n" },
            Error = new StringWriter { NewLine = "\n" },
        };
        var exitCode = command.Parse(arguments).Invoke(configuration);
        return new ToolRun(exitCode, configuration.Output.ToString()!, configuration.Error.ToString()!);
    }

    private sealed class FixedClock(int year, int month, int day) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);
    }
}
