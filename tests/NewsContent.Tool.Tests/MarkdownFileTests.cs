using System.Text.Json;

namespace NewsContent.Tool.Tests;

/// <summary>Every command reads a file that ends in <c>.md</c> as a build does.</summary>
public sealed class MarkdownFileTests : IDisposable
{
    private const string Harbour =
        "---\ntitle: The Harbour\ndate: 2026-02-07\n---\n\nA **full** quay.\n\n- “Three boats,” said Ida Holm.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_tells_its_faults_at_their_places_beside_those_of_plain_text()
    {
        _folder.Write("Articles/harbour.md", Harbour.Replace("**full**", "<b>full</b>", StringComparison.Ordinal));
        _folder.Write("Articles/plain.txt", "Talks Resume\n\n2026-02-07\n\n- a <b>\n- b\n");

        var run = ToolRun.Check(_folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("harbour.md(6,3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("error NEWS046: “<b>” is HTML", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning NEWS219: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 files checked: 2 errors, 1 warning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_repairs_what_is_safe_and_leaves_every_sign()
    {
        var path = _folder.Write(
            "Articles/harbour.md",
            Harbour.Replace("2026-02-07", "\"2026/02/07\"", StringComparison.Ordinal) + "It\u0092s **so**.\n"
        );

        var run = ToolRun.Check("--fix", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Harbour.Replace("2026-02-07", "\"2026-02-07\"", StringComparison.Ordinal) + "It’s **so**.\n", File.ReadAllText(path));
    }

    [Fact]
    public void Quotes_are_those_of_the_words_and_not_of_the_signs()
    {
        var path = _folder.Write("Articles/harbour.md", Harbour.Replace("Three boats", "Three *boats*", StringComparison.Ordinal));

        var line = Assert.Single(ToolRun.Quotes("--format", "jsonl", path).Lines);

        var quote = Assert.Single(line.GetProperty("quotes").EnumerateArray());
        Assert.Equal("Three boats", quote.GetProperty("text").GetString());
        Assert.Equal("Ida Holm", quote.GetProperty("speaker").GetString());
    }

    [Fact]
    public void Export_has_its_blocks_and_inlines()
    {
        var article = Assert.Single(ToolRun.Export(_folder.Write("Articles/harbour.md", Harbour)).Lines);

        var blocks = article.GetProperty("leadBlocks");
        Assert.Equal(["Paragraph", "ListBlock"], blocks.EnumerateArray().Select(static block => block.GetProperty("kind").GetString()));
        Assert.Equal("Strong", blocks[0].GetProperty("inlines")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void A_missing_date_is_written_between_the_lines_of_front_matter()
    {
        var path = _folder.Write("Articles/harbour.md", Harbour.Replace("date: 2026-02-07\n", "", StringComparison.Ordinal));

        var problem = JsonSerializer.Deserialize<JsonElement>(ToolRun.Check("--format", "json", path).Output).GetProperty("problems")[0];

        Assert.Equal("NEWS005", problem.GetProperty("rule").GetString());
        var edit = problem.GetProperty("fixes")[0].GetProperty("edits")[0];
        Assert.Equal(3, edit.GetProperty("start").GetInt32());
        Assert.StartsWith("\ndate: ", edit.GetProperty("newText").GetString(), StringComparison.Ordinal);
    }
}
