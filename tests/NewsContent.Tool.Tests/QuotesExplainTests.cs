namespace NewsContent.Tool.Tests;

/// <summary>The option <c>--explain</c> of <c>newscontent quotes</c>: what was seen, which rule took it, why others did not.</summary>
public sealed class QuotesExplainTests : IDisposable
{
    private const string Article =
        "Harbour to close\n\n2026-01-05\n\n“We dredge now,” Eva Holm, the harbour master, said. “We must.”\n\n"
        + "Voters prefer Holm’s call for “a new port,” and she called it “the only way.” The so-called “dry dock” is open.\n\n"
        + "“A quotation\n\n“of two paragraphs,” she said.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_rule_that_decides_is_the_last_one_tried()
    {
        var run = Explain(Article, 5);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(
            Path.Combine(_folder.Path, "harbour.txt")
                + "(5,1): “We dredge now”\n  Speaker: Eva Holm (harbour master)\n  Rule: SpeakerVerbAfter, confidence: High\n"
                + "  Cue: said\n\n"
                + "  Seen in its sentence:\n    said (a verb of saying): Eva Holm\n\n  Rules, in the order they were tried:\n"
                + "    no   a note of the author’s at the quotation: {by Eva Holm}\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("    yes  a cue right after the words: “We stay,” Eva Holm said", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "    yes  words that are a sentence of their own, after a sentence with one speaker\n\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("           set aside “Holm: call”: it is the object of another verb\n")]
    [InlineData("           set aside “Voters: prefer”: an earlier verb of saying would be stronger; ")]
    [InlineData("  “she” was read as Eva Holm.\n")]
    [InlineData("(7,31): “a new port”\n  Speaker: none\n  Rule: NoRule, confidence: None\n")]
    [InlineData("    yes  a title, a name or a term: the so-called “dry dock”\n")]
    public void A_cue_that_a_rule_sets_aside_has_its_reason(string line) =>
        Assert.Contains(line, Explain(Article, 7).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData(9)]
    [InlineData(11)]
    public void A_quotation_over_paragraphs_is_found_on_each_of_its_lines(int line) =>
        Assert.Contains("(9,1): “A quotation of two paragraphs”", Explain(Article, line).Output, StringComparison.Ordinal);

    [Fact]
    public void Running_text_is_explained_too()
    {
        var file = _folder.Write("copy.txt", "Harbour to close\n\n“We stay,” said Maria Soto.");

        Assert.Contains("Speaker: Maria Soto", ToolRun.Quotes("--plain", "--explain", file + ":3").Output, StringComparison.Ordinal);
    }

    private const string Spanish =
        "El muelle se hunde\nLanguage: es\n2026-01-05\n\nEva Ruiz, alcaldesa de Tollen, llegó tarde. “El muelle se hunde”, dijo.\n\n"
        + "Según Karl Brunn, el muelle es “una ruina”. Nadie lo llamó “palacio”.\n";

    [Theory]
    [InlineData(
        5,
        "(5,45): “El muelle se hunde”\n  Speaker: Eva Ruiz (alcaldesa de Tollen)\n  Rule: SpeakerVerbAfter, confidence: Medium\n"
    )]
    [InlineData(5, "    yes  a cue right after the words: “We stay,” Eva Holm said")]
    [InlineData(7, "(7,32): “una ruina”\n  Speaker: Karl Brunn\n  Rule: SourceBefore, confidence: Medium\n  Cue: Según\n")]
    [InlineData(7, "“palacio”\n  Speaker: none\n  Rule: NoRule, confidence: None\n")]
    public void Spanish_is_explained(int line, string expected) =>
        Assert.Contains(expected, Explain(Spanish, line).Output, StringComparison.Ordinal);

    [Fact]
    public void A_label_of_an_interview_decides_alone()
    {
        var run = Explain("Pilots Stay\nSpeakers: Nadia Osei\nForm: interview\n2026-01-05\n\nNadia Osei: We stay, he said.\n", 6);

        Assert.Contains("(6,13): “We stay, he said.”\n  Speaker: Nadia Osei\n  Rule: Label", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("    no ", run.Output, StringComparison.Ordinal);
        Assert.Contains("    yes  a label before the words that says who speaks", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_below_a_block_quotation_decides_alone()
    {
        var file = _folder.Write("harbour.md", "---\ntitle: Harbour\ndate: 2026-01-05\n---\nText.\n\n> We stay.\n>\n> — Eva Holm\n");

        var run = ToolRun.Quotes("--explain", file + ":7");

        Assert.Contains("Speaker: Eva Holm\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("    no ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_without_rules_says_so()
    {
        var run = Explain("Titre\nLanguage: fr\n2026-01-05\n\n« Nous restons », dit Nadia Osei.\n", 5);

        Assert.Contains(
            "  There are no rules for the language “fr”. Only the author can say who speaks.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("No words in its sentence", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_may_have_the_column_that_editors_copy() =>
        Assert.Equal(0, ToolRun.Quotes("--explain", _folder.Write("harbour.txt", Article) + ":5:12").ExitCode);

    [Theory]
    [InlineData(":3", "error: {0}: there is no quotation on line 3.\n")]
    [InlineData(":99", "error: {0} has no line 99; it has 12.\n")]
    public void A_line_without_a_quotation_is_told(string place, string message)
    {
        var file = _folder.Write("harbour.txt", Article);

        var run = ToolRun.Quotes("--explain", file + place);

        Assert.Equal((1, "", string.Format(null, message, file)), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("harbour.txt", "--explain needs a file and a line, as in articles/port.txt:14, not “harbour.txt”.")]
    [InlineData("harbour.txt:0", "--explain needs a file and a line, as in articles/port.txt:14, not “harbour.txt:0”.")]
    [InlineData(":7", "--explain needs a file and a line, as in articles/port.txt:14, not “:7”.")]
    public void A_place_without_file_or_line_is_told(string place, string message) =>
        Assert.Contains(message, ToolRun.Quotes("--explain", place).Errors, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        var run = ToolRun.Quotes("--explain", Path.Combine(_folder.Path, "none.txt:1"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("There is no such file or folder.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_and_a_place_are_one_too_many_and_neither_is_too_few()
    {
        Assert.Contains("Leave out the other files", ToolRun.Quotes("a.txt", "--explain", "b.txt:1").Errors, StringComparison.Ordinal);
        Assert.Contains("Name text files or folders", ToolRun.Quotes().Errors, StringComparison.Ordinal);
    }

    private ToolRun Explain(string article, int line) => ToolRun.Quotes("--explain", $"{_folder.Write("harbour.txt", article)}:{line}");
}
