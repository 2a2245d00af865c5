using NewsContent.Markdown;
using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Quotations.Turns;

/// <summary>Labels that say who speaks, in transcripts and interviews; the cases stand in <c>turns.txt</c>.</summary>
public sealed class TurnTests
{
    public static TheoryData<string> Titles => [.. TurnCases.All.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void What_is_after_a_label_is_said_by_whom_it_names(string title)
    {
        var one = TurnCases.All[title];
        var article = ArticleText.ParseSyntax(one.Text);

        Assert.Empty(article.Problems);
        Assert.Equal(TurnCases.Expected(one), TurnCases.Found(article, one.Text));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Markdown_has_the_same(string title)
    {
        var one = TurnCases.All[title];
        var article = MarkdownArticle.ParseSyntax(one.Text);

        Assert.Empty(article.Problems);
        Assert.Equal(TurnCases.Expected(one), TurnCases.Found(article, one.Text));
    }

    /// <summary>Blanks, line ends and signs of another system move places, and change no words.</summary>
    [Theory]
    [MemberData(nameof(Titles))]
    public void Line_ends_change_nothing_but_places(string title)
    {
        var one = TurnCases.All[title];
        var text = one.Text.ReplaceLineEndings("\r\n");
        var article = ArticleText.ParseSyntax(text);

        Assert.Equal(
            ArticleText.ParseSyntax(one.Text).Quotes.Select(static quote => (quote.Text, quote.Speaker, quote.LineIndex)),
            article.Quotes.Select(static quote => (quote.Text, quote.Speaker, quote.LineIndex))
        );
        Assert.All(article.Quotes, quote =>
            Assert.All(quote.Pieces.Zip(quote.Text.Split('\n')), pair =>
                Assert.Equal(pair.Second, article.Paragraphs[pair.First.ParagraphIndex].InFile(pair.First.Range).In(text))
            )
        );
    }

    /// <summary>Without the line nothing is read by its labels.</summary>
    [Theory]
    [MemberData(nameof(Titles))]
    public void Without_the_line_labels_are_words(string title)
    {
        var text = string.Join(
            '\n',
            TurnCases.All[title].Text.Split('\n').Where(static line => !line.StartsWith("Form:", StringComparison.Ordinal))
        );

        Assert.All(ArticleText.ParseSyntax(text).Quotes, static quote => Assert.False(quote.IsTurn));
    }

    [Theory]
    [InlineData("Q: Why?\n\nA: We stay because of the fog.\n", "We stay because of the fog.")]
    [InlineData("Q: Why?\n\nA: Fog.\n\nQ: Why?\n\nA: Tide.\n", "Fog.")]
    [InlineData("Language: es", "Niebla.")]
    public void Who_answers_is_asked_for_once(string body, string words)
    {
        var text = body.StartsWith("Language", StringComparison.Ordinal)
            ? $"Niebla\n{body}\nForm: interview\n2026-02-07\n\nP: ¿Por qué?\n\nR: Niebla.\n"
            : $"Fog\nForm: interview\n2026-02-07\n\n{body}";
        var advice = ArticleAdvice.For(text, ArticleText.ParseSyntax(text));

        var told = Assert.Single(advice, static one => one.Rule == AdviceRules.QuotationWithoutSpeaker);
        Assert.Contains("Add a line above the date", told.Message, StringComparison.Ordinal);
        Assert.Equal(words, told.Range.In(text));
    }

    [Theory]
    [InlineData("Q: Will you stay?\n\nA: We will.\n", "Q", "Form: interview")]
    [InlineData("Q: Why?\n\nNadia Osei: Fog.\n\nQ: And you?\n\nKarl Brunn: Fog.\n", "Q", "Form: interview")]
    [InlineData("He came late.\n\nHOLM: I stay.\n\nOSEI: So do I.\n\nLUND: And I.\n\nHOLM: Good.\n", "HOLM", "Form: transcript")]
    [InlineData("Ida Holm: Why?\n\nNadia Osei: Fog.\n\nIda Holm: Thank you.\n", "Ida Holm", "Form: interview")]
    public void Turns_without_the_line_are_reported_at_the_first_label(string body, string label, string line)
    {
        var text = $"Fog\n2026-02-07\n\n{body}";
        var article = ArticleText.ParseSyntax(text);
        var told = Assert.Single(ArticleAdvice.For(text, article), static one => one.Rule == AdviceRules.FormNotWritten);

        Assert.Equal(label, told.Range.In(text));
        Assert.Contains(line, told.Message, StringComparison.Ordinal);
        var fix = Assert.Single(ArticleFixes.For(text, told));
        var repaired = ArticleText.ParseSyntax(text.Insert(fix.Edits[0].Range.Start, fix.Edits[0].NewText));
        Assert.Contains(repaired.Quotes, static quote => quote.IsTurn);
    }

    [Fact]
    public void Where_several_are_listed_an_answer_needs_a_name()
    {
        const string Text =
            "Fog\nForm: interview\nSpeakers: Nadia Osei; Karl Brunn\n2026-02-07\n\nQ: Why?\n\nA: Fog all day and all night.\n";

        var told = Assert.Single(ArticleAdvice.For(Text, ArticleText.ParseSyntax(Text)));

        Assert.EndsWith(
            "“Speakers:” lists several. Write the name instead of the label, as in “Nadia Osei:”.",
            told.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("When: 7 pm\n\nWhere: the hall\n\nWhen: 8 pm\n\nWhere: the pier\n")]
    [InlineData("Ida Holm: “Why?”\n\nNadia Osei: “Fog.”\n\nIda Holm: “Thank you.”\n")]
    [InlineData("Opening Hours: The hall opens at nine.\n\nHow To Come: The tram stops at the door.\n")]
    [InlineData("Note: It was shortened.\n\nPhoto: Sam Lee.\n\nNote: It was not.\n")]
    [InlineData("Q: Will you stay?\n\nThey will.\n")]
    public void Notices_and_marked_words_are_no_turns(string body)
    {
        var text = $"Fog\n2026-02-07\n\n{body}";

        Assert.DoesNotContain(ArticleAdvice.For(text, ArticleText.ParseSyntax(text)), static one => one.Rule == AdviceRules.FormNotWritten);
    }

    /// <summary>Nobody says anything: no quotation, no fault, and nothing lost.</summary>
    [Theory]
    [InlineData("Q:\n\nA:\n\nQ:\n")]
    [InlineData("NADIA OSEI:\n")]
    [InlineData("NADIA OSEI:\n\n(Applause.)\n")]
    [InlineData("(Applause.)\n\n[Laughter]\n")]
    [InlineData(": : :\n\n:\n\nA::\n")]
    public void Labels_alone_quote_nobody(string body)
    {
        var article = ArticleText.ParseSyntax($"Fog\nForm: transcript\n2026-02-07\n\n{body}");

        Assert.DoesNotContain(article.Quotes, static quote => quote.Text.Trim(':').Length == 0);
        Assert.Equal(body.Split("\n\n").Length, article.Paragraphs.Count);
    }

    /// <summary>The voice of the summary is that of the turn whose words it repeats.</summary>
    [Fact]
    public void The_summary_repeats_a_turn()
    {
        const string Text =
            "Pilots Stay\n\nThe fog is “a wall of wool.”\nSpeakers: Nadia Osei\nForm: interview\n2026-02-07\n\nQ: Why?\n\n"
            + "A: It is a wall of wool, and we stay.\n";
        var quote = Assert.Single(ArticleText.ParseSyntax(Text).SummaryQuotes);

        Assert.Equal(("Nadia Osei", AttributionSyntaxRule.RepeatedWords), (quote.Speaker?.Name, quote.Attribution.Rule));
    }

    [Fact]
    public void A_label_decides_with_high_confidence_and_Q_and_A_with_less()
    {
        var article = ArticleText.ParseSyntax(
            "Fog\nSpeakers: Nadia Osei\nForm: interview\n2026-02-07\n\nQ: Why?\n\nA: Fog.\n\nNadia Osei: Fog, I said.\n"
        );

        Assert.All(article.Quotes, static quote => Assert.Equal(AttributionSyntaxRule.Label, quote.Attribution.Rule));
        Assert.Equal(
            [AttributionSyntaxConfidence.High, AttributionSyntaxConfidence.Medium, AttributionSyntaxConfidence.High],
            article.Quotes.Select(static quote => quote.Attribution.Confidence)
        );
    }

    /// <summary>A note was written for the words between the marks, which are no quotation of their own here.</summary>
    [Theory]
    [InlineData("A: He said “no.”{by Bo Lind}\n")]
    [InlineData("A: He said “no”{#No} and left.\n")]
    public void Notes_inside_a_turn_are_reported(string turn)
    {
        var article = ArticleText.ParseSyntax($"Fog\nSpeakers: Nadia Osei\nForm: interview\n2026-02-07\n\n{turn}");

        Assert.Contains("Delete the note", Assert.Single(article.Problems).Message, StringComparison.Ordinal);
        Assert.Equal("Nadia Osei", Assert.Single(article.Quotes).Speaker?.Name);
    }

    [Fact]
    public void A_note_names_a_turn_in_marks()
    {
        var article = ArticleText.ParseSyntax("Fog\nForm: interview\n2026-02-07\n\nNadia Osei: “Fog.”{#TheFog}\n");

        Assert.Empty(article.Problems);
        Assert.Equal("TheFog", Assert.Single(article.Quotes).MemberName);
    }

    /// <summary>Stress around a label, links and entities move places in the file, and the words stay.</summary>
    [Fact]
    public void Signs_of_Markdown_are_no_part_of_label_and_words()
    {
        const string Text =
            "---\ntitle: Pilots Stay\ndate: 2026-02-07\nform: interview\nspeakers: Nadia Osei\n---\n\n**Q:** Why *now*?\n\n"
            + "**A:** Fog &amp; [tide](tide.md).\n\n- Q: A list?\n\n> Q: A block?\n";
        var article = MarkdownArticle.ParseSyntax(Text);

        Assert.Equal(["Why now?", "Fog & tide."], article.Quotes.Select(static quote => quote.Text));
        Assert.Equal("Why *now*?", article.Quotes[0].WordsRange.In(Text));
        Assert.Equal("Fog &amp; [tide](tide.md).", article.Quotes[1].WordsRange.In(Text));
    }

    [Theory]
    [InlineData("Form: Interview\n", ArticleForm.Interview)]
    [InlineData("form : TRANSCRIPT\n", ArticleForm.Transcript)]
    [InlineData("", null)]
    public void The_record_has_the_form(string line, ArticleForm? form) =>
        Assert.Equal(form, ArticleText.Parse($"Fog\n{line}2026-02-07\n\nIt came.\n", "Articles/fog.txt").Form);

    [Theory]
    [InlineData("Form: Q&A\n", "NEWS014", 7, "interview")]
    [InlineData("Form: Transkript\n", "NEWS014", 7, "transcript")]
    [InlineData("Form: essay\n", "NEWS014", 7, null)]
    [InlineData("Form:\n", "NEWS014", 1, null)]
    [InlineData("Textform: interview\n", "NEWS012", 1, null)]
    [InlineData("Form: interview\nForm: transcript\n", "NEWS013", 1, null)]
    public void Another_value_is_reported_at_its_place(string lines, string rule, int column, string? repaired)
    {
        var text = $"Fog\n{lines}2026-02-07\n\nIt came.\n";
        var article = ArticleText.ParseSyntax(text);
        var problem = Assert.Single(article.Problems);

        Assert.Equal((rule, column), (problem.Rule.Id, problem.Start.ColumnIndex + 1));
        if (repaired is not null)
            Assert.Contains(ArticleFixes.For(text, problem), fix => fix.Title == $"Write {repaired}");
    }
}
