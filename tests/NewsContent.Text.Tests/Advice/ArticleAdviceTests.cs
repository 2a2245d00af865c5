using CsCheck;
using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Advice;

/// <summary>What advice is given where, and where none is.</summary>
public sealed class ArticleAdviceTests
{
    private static readonly AdviceOptions OnThatDay = new() { Today = new(2026, 2, 7, null) };

    private static readonly string Margin =
        "The harbour board met on Friday and spoke of the old pier, the new ferry and\n"
        + "the price of rope, while outside the gulls were waiting. Nobody spoke of the\nlighthouse. It was late.";

    public static TheoryData<string> Samples =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.Root, "sample-app", "NewsArticles", "Articles"), "*.txt", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Repository.Root, path)),
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_sample_newsroom_gets_no_advice_but_what_is_true(string path)
    {
        // Nobody is named beside the clockmakers' offer: an editor may want to say who spoke for them.
        var expected = Path.GetFileName(path) == "in-praise-of-slow-clocks.txt" ? "NEWS201 (30,199)" : "";

        Assert.Equal(expected, Told(Repository.Read(path.Split(Path.DirectorySeparatorChar)), new AdviceOptions()));
    }

    [Theory]
    [InlineData("Red Lines\nBoth sides spoke of it. Then they left.", "NEWS211 (5,1)")]
    [InlineData("They spoke.\nRed Lines\nBoth sides spoke of it.", "NEWS211 (6,1)")]
    [InlineData("They spoke.\nRed Lines\n\nBoth sides spoke of it.", "NEWS211 (6,1)")]
    [InlineData("Red Lines {#Lines}\nBoth sides spoke of it.", "NEWS028 (5,11)")]
    [InlineData("They spoke.\nRed Lines", "")]
    [InlineData("\\Red Lines\nBoth sides spoke of it.", "")]
    [InlineData("## Red Lines\nBoth sides spoke of it.", "")]
    [InlineData("Roses Are Red\nViolets Are Blue\nAnd so are you.", "NEWS219 (5,1)")]
    [InlineData("Leeds 1 York 0\nHull 2 Bath 2\nThat was all.", "NEWS219 (5,1)")]
    [InlineData("Both sides spoke\nof it.", "")]
    [InlineData("The talks, which had begun on Friday in\nOman, went on.", "")]
    [InlineData("Maria Soto, the mayor,\nSpoke of it.", "")]
    public void A_heading_without_blank_lines_is_told_and_no_other_line(string text, string told) =>
        Assert.Equal(told, Told(Article(text)));

    [Theory]
    [InlineData("By Tilda Fenwick\n\nThe talks resumed.", "NEWS212 (5,1)")]
    [InlineData("BY TILDA FENWICK\n\nThe talks resumed.", "NEWS212 (5,1)")]
    [InlineData("Von Tilda Fenwick\n\nThe talks resumed.", "NEWS212 (5,1)")]
    [InlineData("Von unserem Korrespondenten\n\nThe talks resumed.", "NEWS212 (5,1)")]
    [InlineData("By our own correspondent\n\nThe talks resumed.", "NEWS212 (5,1)")]
    [InlineData("Our Own Correspondent\n\nThe talks resumed.", "NEWS212 (5,1)")]
    [InlineData("Staff Writer\n\nThe talks resumed.", "NEWS212 (5,1)")]
    [InlineData("Tilda Fenwick and Sam Lee\n\nThe talks resumed.", "")]
    [InlineData("Red Lines and White Oars\n\nThe talks resumed.", "")]
    [InlineData("Tilda Fenwick\n\nThe talks resumed.", "")]
    [InlineData("Talks Resume\n\nThe talks resumed.", "NEWS212 (5,1)")]
    [InlineData("By the Water\n\nThe talks resumed.", "")]
    [InlineData("## By Tilda Fenwick\n\nThe talks resumed.", "")]
    [InlineData("\\By Tilda Fenwick\n\nThe talks resumed.", "")]
    [InlineData("The talks resumed.\n\nBy Tilda Fenwick\n\nMore.", "")]
    [InlineData("By Tilda Fenwick\n\nRed Lines\n\nThe talks resumed.", "NEWS212 (5,1)")]
    [InlineData("By Tilda Fenwick", "NEWS212 (5,1)")]
    [InlineData("Talks Resume", "NEWS212 (5,1)")]
    [InlineData("Red Lines", "NEWS220 (5,1)")]
    [InlineData("Talks Resume\n\nRed Lines\n\nThe talks resumed.", "NEWS009 (5,1)")]
    public void A_line_of_the_header_that_became_the_first_heading_is_told(string text, string told) =>
        Assert.Equal(told, Told(Article(text)));

    [Theory]
    [InlineData(
        "It doesn‘t end, and Soto‘s men didn´t say they`ll go.",
        "en",
        "NEWS213 (5,9), NEWS213 (5,25), NEWS213 (5,36), NEWS213 (5,47)"
    )]
    [InlineData("It doesn’t end, and it doesn't begin.", "en", "")]
    [InlineData("He flew to Hawai‘i and O‘ahu.", "en", "")]
    [InlineData("L´eau et l‘eau.", "fr", "NEWS213 (5,2)")]
    [InlineData("”We stay,“ said Maria Soto.", "en", "NEWS214 (5,1)")]
    [InlineData("”We stay,” said Maria Soto.", "en", "NEWS214 (5,1)")]
    [InlineData("”Vi stannar”, sade Maria Soto.", "sv", "")]
    [InlineData("„We stay,“ said Maria Soto.", "en", "")]
    [InlineData("»Wir bleiben«, sagte Maria Soto.", "de", "")]
    public void Turned_apostrophes_and_marks_are_told(string text, string language, string told) =>
        Assert.Equal(told, Told(Article(text, language)));

    [Fact]
    public void Lines_that_were_broken_at_a_margin_are_no_headings() => Assert.Equal("", Told(Article(Margin)));

    [Theory]
    [InlineData("2026-02-07", "Updated: 2026-02-08", "NEWS208 (2,10)")]
    [InlineData("2026-02-08", "", "NEWS208 (3,1)")]
    [InlineData("2026-02-07T23:59-11:00", "", "")]
    [InlineData("2026-02-07", "", "")]
    public void A_date_is_compared_with_the_day_that_is_given(string date, string line, string told)
    {
        var text = $"Talks Resume\n{line}\n{date}\n\nThe talks resumed.\n";

        Assert.Equal(told, Told(text));
        Assert.Empty(ArticleAdvice.For(text, ArticleText.ParseSyntax(text)));
    }

    [Theory]
    [InlineData("", "{by Maria Soto}")]
    [InlineData("Speakers: Gulf Lines (organisation); Mara Lindqvist (mayor)\n", "{by Mara Lindqvist}")]
    public void A_message_shows_a_speaker_of_the_article_where_one_is_listed(string line, string shown)
    {
        var text = $"H\n{line}2026-02-07\n\n“We will not yet go.” The hall was silent.\n";

        var told = Assert.Single(ArticleAdvice.For(text, ArticleText.ParseSyntax(text)));

        Assert.Contains(shown, told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“Not yet.” The hall was silent.", "en", "NEWS201 (5,1)")]
    [InlineData("Maria Soto came late. She called the gates “a ruin that nobody will ever mend.”", "en", "")]
    [InlineData(
        "Maria Soto and Eva Holm spoke in turn for an hour. “The gates will stay shut until the spring,” she said.",
        "en",
        "NEWS201 (5,52)"
    )]
    [InlineData("“Not yet,”{by nobody} said the hall.", "en", "")]
    [InlineData("“Not yet,” Maria Soto said.", "en", "")]
    [InlineData("« Pas encore. » La salle se tut.", "fr", "")]
    [InlineData("« Pas encore. » La salle se tut. « Bien »{by Maria Soto}, dit-elle.", "fr", "NEWS201 (5,1)")]
    public void A_quotation_without_a_speaker_is_told_where_speakers_are_known(string text, string language, string told) =>
        Assert.Equal(told, Told(Article(text, language)));

    [Theory]
    [InlineData("A plan of Soto was read. “Yes,” Maria Soto said.", "NEWS203 (5,11)")]
    [InlineData("Soto’s plan was read. “Yes,” Maria Soto said.", "NEWS203 (5,1)")]
    [InlineData("Maria Soto came. “Yes,” Soto said.", "")]
    [InlineData("Mayor Soto came. “Yes,” Maria Soto said.", "")]
    [InlineData("Jan Soto came. “Yes,” Maria Soto said.", "")]
    [InlineData("The Soto Bridge fell. “Yes,” Maria Soto said.", "")]
    [InlineData("The plan of bin Soto fell. “Yes,” Maria Soto said.", "")]
    [InlineData("Mrs. Soto came. “Yes,” Maria Soto said.", "")]
    [InlineData("The Soto-Holm line fell. “Yes,” Maria Soto said.", "")]
    [InlineData("A plan of Soto was read. “Yes,”{by Maria Soto} she said.", "NEWS203 (5,11)")]
    [InlineData("The Soto plan was read. “Yes,” Maria Soto said.", "")]
    [InlineData("Some Sotos came. The other Soto left. “Yes,” Maria Soto said.", "")]
    [InlineData("The vote is likely to take place in May. “We wait,” said Theresa May.", "")]
    [InlineData("It begins on May 3. “We wait,” said Theresa May.", "")]
    [InlineData("He flew to Soto. He lives in Soto. “Yes,” Maria Soto said.", "NEWS203 (5,12)")]
    [InlineData("She works at Soto & Sons. “Yes,” Maria Soto said.", "")]
    [InlineData("She works at Soto.com. “Yes,” Maria Soto said.", "")]
    [InlineData("A letter to Republicans was read. One Republican wept. “Yes,” House Republicans said.", "")]
    [InlineData("Officials met in the Games Hall. “Yes,” Election Officials said. “No,” Tidings Games said.", "")]
    [InlineData("They meet in April or in June. “We wait,” said Ida June. “We go,” said Rosa April.", "")]
    [InlineData("A plan of Soto was read. Otto Soto wept. “Yes,” Maria Soto said.", "")]
    [InlineData("A plan of Soto was read. Mayor Soto wept. “Yes,” Maria Soto said.", "NEWS203 (5,11)")]
    [InlineData("Soto’s Works\n\nA plan of Soto was read. “Yes,” Maria Soto said.", "")]
    public void A_surname_before_the_full_name_is_told_where_it_is_clear(string text, string told) =>
        Assert.Equal(told, Told(Article(text)));

    [Theory]
    [InlineData("Maria Soto Wins", "A plan of Soto was read.")]
    [InlineData("Soto Wins", "A plan of Soto was read.")]
    [InlineData("The Vote", "Soto rose to the top.")]
    [InlineData("Maria Soto wins the vote", "Soto rose to the top of a crowded field.")]
    public void Whom_headline_or_summary_names_is_known(string headline, string summary)
    {
        Assert.Equal("", Told($"{headline}\n{summary}\n2026-02-07\n\nThe vote was close. “We go on,” Maria Soto said.\n"));
        if (headline != "The Vote")
            Assert.Equal("", Told($"{headline}\n2026-02-07\n\nA plan of Soto was read. “We go on,” Maria Soto said.\n"));
    }

    [Theory]
    [InlineData("Mayor ‘pauses’ ferry after storm", "The mayor has paused the ferry.", "")]
    [InlineData("Rowers ‘are earning less’", "Women who row earn less than men.", "NEWS223 (1,8)")]
    [InlineData("Mayor “pauses” ferry after storm", "The mayor has paused the ferry.", "")]
    [InlineData("“Ferry Sinks” at Pier", "The ferry sank at noon.", "")]
    [InlineData("“Sinking Ferries”", "A sunk ferry lies there.", "")]
    [InlineData("“Sinking Ferries”", "The ferry sank.", "NEWS018 (1,1)")]
    [InlineData("Board “Breaks Promise”", "The board broke promises.", "")]
    [InlineData("Women ‘shaken’", "A woman was shaking.", "")]
    [InlineData("“Great Start” for Talks", "It was a good start.", "NEWS018 (1,1)")]
    [InlineData("“A Ruin” at Pier", "The pier is in ruins.", "NEWS018 (1,1)")]
    public void Quoted_words_are_compared_by_their_stems(string headline, string text, string told) =>
        Assert.Equal(told, Told($"{headline}\n2026-02-07\n\n{text}\n"));

    [Fact]
    public void German_words_are_compared_by_their_stems()
    {
        Assert.Equal("", Told("Fähre „sinkt“ am Kai\nLanguage: de\n2026-02-07\n\nDie Fähre sank am Morgen.\n"));
        Assert.Equal("", Told("Stadt nennt es „gute Anfänge“\nLanguage: de\n2026-02-07\n\nEs waren gute Anfänge.\n"));
    }

    [Theory]
    [InlineData("He spoke of “Comeback City” there.", "")]
    [InlineData("They call it the “alternative” way, a “wall of silence”.", "")]
    [InlineData("They read “The Old Man and the Sea” there.", "")]
    [InlineData("A note: “for the price of the brass alone”.", "NEWS201 (5,9)")]
    [InlineData("A voice rang out. “We stay here!”", "NEWS201 (5,19)")]
    [InlineData("A voice rang out. “Never!”", "NEWS201 (5,19)")]
    [InlineData("They streamed “Harbour.” It was late.", "")]
    [InlineData("The site has headlines such as “Why does the ferry never come?”", "")]
    [InlineData("Article 3 affirms: “No harbour shall be closed without a vote of the town.”", "")]
    public void Titles_and_terms_are_told_of_no_speaker(string text, string told) => Assert.Equal(told, Told(Article(text)));

    [Fact]
    public void A_common_noun_of_German_is_no_surname() =>
        Assert.Equal("", Told(Article("Gestern kam der Bauer. „Ja“, sagte Eva Bauer.", "de")));

    [Theory]
    [InlineData("“One,” Ann Lee said. \"Two,\" she said.", "NEWS205 (5,22)")]
    [InlineData("\"One,\" Ann Lee said. \"Two,\" she said.", "")]
    [InlineData("“One,” Ann Lee said. “Two,\" she said.", "NEWS020 (5,27)")]
    [InlineData("„Eins“, sagte Ann Lee. \"Zwei\", sagte sie.", "NEWS205 (5,24)")]
    public void Straight_marks_are_told_among_curly_ones(string text, string told) =>
        Assert.Equal(told, Told(Article(text, text[0] == '„' ? "de" : "en")));

    [Theory]
    [InlineData("The talks  resumed.   They went on.", "NEWS206 (5,10)")]
    [InlineData("The talks \u00A0resumed.", "NEWS206 (5,10)")]
    [InlineData("The talks  \n  resumed.", "")]
    [InlineData("The talks\u00A0resumed.", "")]
    public void Blanks_in_a_row_are_told_once_in_a_paragraph(string text, string told) => Assert.Equal(told, Told(Article(text)));

    [Theory]
    [InlineData("The ta\u200Blks.", "NEWS207 (5,7)")]
    [InlineData("The ta\u200B\u200Blks.", "NEWS207 (5,7)")]
    [InlineData("The ta\u00ADlks.", "NEWS207 (5,7)")]
    [InlineData("The\u200F talks.", "NEWS207 (5,4)")]
    [InlineData("The ta\uFEFFlks.", "NEWS207 (5,7)")]
    [InlineData("The ta\u200Clks.", "NEWS207 (5,7)")]
    [InlineData("The ta\uFE0Flks.", "NEWS207 (5,7)")]
    [InlineData("The talks\U000E0041\U000E0042.", "NEWS207 (5,10)")]
    [InlineData("The talks. \u200B", "")]
    [InlineData("The talks \u2764\uFE0F resumed 1\uFE0F\u20E3.", "")]
    [InlineData("The flag \U0001F3F4\U000E0067\U000E0062\U000E007F flew.", "")]
    [InlineData("The family \U0001F468\u200D\U0001F469 came.", "")]
    [InlineData("می\u200Cخواهم.", "")]
    [InlineData("The word شلام\u200F came.", "")]
    [InlineData("ภาษา\u200Bไทย.", "")]
    [InlineData("10\u00A0kilometres.", "")]
    public void An_invisible_character_is_told_where_nothing_needs_it(string text, string told) => Assert.Equal(told, Told(Article(text)));

    [Theory]
    [InlineData("The ta\u200Blks.", "in “talks.”", "Delete the word and type it again.")]
    [InlineData("The talks \u00AD resumed.", "here", "Delete it.")]
    public void The_message_at_an_invisible_character_names_the_word(string text, string place, string repair)
    {
        var article = Article(text);
        var advice = Assert.Single(ArticleAdvice.For(article, ArticleText.ParseSyntax(article)));

        Assert.StartsWith($"There is an invisible character {place}: U+", advice.Message, StringComparison.Ordinal);
        Assert.EndsWith(repair, advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_paragraph_is_told_by_its_words_in_any_script()
    {
        Assert.Equal("", Told(Article(string.Concat(Enumerable.Repeat("word ", 199)) + "word.")));
        Assert.Equal("NEWS204 (5,1)", Told(Article(string.Concat(Enumerable.Repeat("word ", 200)) + "word.")));
        Assert.Equal("NEWS204 (5,1)", Told(Article(string.Concat(Enumerable.Repeat("語", 402)) + "。", "ja")));
        Assert.Equal("", Told(Article(string.Concat(Enumerable.Repeat("語", 398)) + "。", "ja")));

        var chinese = Article(string.Concat(Enumerable.Repeat("港", 519)) + "。", "zh");
        var advice = Assert.Single(ArticleAdvice.For(chinese, ArticleText.ParseSyntax(chinese)));
        Assert.StartsWith("This paragraph has 520 characters. With more than 400, readers", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_gets_advice_in_order_at_places_that_it_has() =>
        RandomArticles.Any.Sample(
            text =>
            {
                var last = -1;
                foreach (var problem in ArticleAdvice.For(text, ArticleText.ParseSyntax(text), OnThatDay))
                {
                    Assert.InRange(problem.Range.Start, last, problem.Range.End);
                    Assert.InRange(problem.Range.End, 0, text.Length);
                    Assert.DoesNotContain('\n', problem.Message);
                    last = problem.Range.Start;
                }
            },
            iter: 500
        );

    [Theory]
    [InlineData("The talks  resumed.  They went on.", "The talks resumed. They went on.", true)]
    [InlineData("The talks \u00A0resumed.", "The talks\u00A0resumed.", true)]
    [InlineData("The ta\u200Blks.", "The talks.", true)]
    [InlineData("The ta\u00ADlks.", "The talks.", false)]
    [InlineData("“One,” Ann Lee said. \"Two,\" she said.", "“One,” Ann Lee said. “Two,” she said.", true)]
    [InlineData("A plan of Soto was read. “Yes,” Maria Soto said.", "A plan of Maria Soto was read. “Yes,” Maria Soto said.", false)]
    [InlineData("“Not yet.” The hall was silent.", "“Not yet.”{by nobody} The hall was silent.", false)]
    [InlineData(
        "“Yes,” Maria Soto said.\n\nThe hall was silent. “Not yet.”",
        "“Yes,” Maria Soto said.\n\nThe hall was silent. “Not yet.”{by Maria Soto}",
        false
    )]
    [InlineData("They spoke.\nRed Lines\nBoth sides spoke of it.", "They spoke.\n\nRed Lines\n\nBoth sides spoke of it.", false)]
    [InlineData("Red Lines\nBoth sides spoke of it.", "Red Lines\n\nBoth sides spoke of it.", false)]
    public void The_first_fix_follows_the_advice(string before, string after, bool isSafe)
    {
        var text = Article(before);
        var problem = Assert.Single(ArticleAdvice.For(text, ArticleText.ParseSyntax(text), OnThatDay));

        var fix = ArticleFixes.For(text, problem)[0];

        Assert.Equal(Article(after), fix.Apply(text));
        Assert.Equal(isSafe, fix.IsSafe);
        Assert.Empty(ArticleText.ParseSyntax(Article(after)).Problems);
        Assert.Empty(ArticleAdvice.For(Article(after), ArticleText.ParseSyntax(Article(after)), OnThatDay));
    }

    [Fact]
    public void Safe_advice_is_followed_only_when_it_is_asked_for()
    {
        var text = Article("The talks  resumed. The ta\u200Blks went on. “Not yet,\" Ann Lee said.");

        Assert.Equal(Article("The talks  resumed. The ta\u200Blks went on. “Not yet,” Ann Lee said."), SafeFixes.Apply(text).Text);
        var (repaired, applied) = SafeFixes.Apply(text, new FixOptions { Advice = OnThatDay });
        Assert.Equal(Article("The talks resumed. The talks went on. “Not yet,” Ann Lee said."), repaired);
        Assert.Equal(["NEWS020", "NEWS206", "NEWS207"], applied.Select(fix => fix.Problem.Rule.Id));
    }

    private static string Article(string text, string language = "en") => $"Talks Resume\nLanguage: {language}\n2026-02-07\n\n{text}\n";

    /// <summary>All that is told of a text, faults too.</summary>
    private static string Told(string text, AdviceOptions? options = null)
    {
        var article = ArticleText.ParseSyntax(text);
        IEnumerable<ArticleProblem> told = article.Problems.Concat(ArticleAdvice.For(text, article, options ?? OnThatDay));
        return string.Join(", ", told.Select(problem => $"{problem.Rule.Id} {problem.Start}"));
    }
}
