namespace NewsContent.Tests.Content;

public class ArticleTests
{
    [Fact]
    public void Paragraphs_are_the_lead_then_the_sections_in_reading_order()
    {
        var article = Samples.Talks();

        Assert.Equal(5, article.Paragraphs.Count);
        Assert.Same(article.Lead[0], article.Paragraphs[0]);
        Assert.Same(article.Sections[0].Paragraphs[0], article.Paragraphs[1]);
        Assert.Same(article.Sections[2].Paragraphs[0], article.Paragraphs[4]);
    }

    [Fact]
    public void Every_quotation_knows_its_place()
    {
        var article = Samples.Talks();

        Assert.Equal(
            ["a good start", "never negotiable.", "We are ready", "Only talks help", "soon."],
            article.Quotes.Select(quote => quote.Text)
        );
        Assert.Equal([0, 1, 2, 2, 4], article.Quotes.Select(quote => quote.ParagraphIndex));
        Assert.Equal([null, 0, 0, 0, 2], article.Quotes.Select(quote => quote.SectionIndex));
        Assert.Equal(
            [null, "Red Lines", "Red Lines", "Red Lines", "Regional Tensions"],
            article.Quotes.Select(quote => quote.SectionHeading)
        );
        Assert.All(article.SummaryQuotes, quote =>
            Assert.Equal((-1, null, null), (quote.ParagraphIndex, quote.SectionIndex, quote.SectionHeading))
        );
    }

    [Fact]
    public void The_lists_of_article_sections_and_paragraphs_hold_the_same_quotations()
    {
        var article = Samples.Talks();

        Assert.Equal(article.Quotes, article.Paragraphs.SelectMany(paragraph => paragraph.Quotes));
        Assert.Equal(
            article.Quotes,
            article.Lead.SelectMany(paragraph => paragraph.Quotes).Concat(article.Sections.SelectMany(section => section.Quotes))
        );
        Assert.Equal(3, article.Sections[0].Quotes.Count);
        Assert.Empty(article.Sections[1].Quotes);
    }

    [Fact]
    public void A_quotation_that_claims_another_place_is_put_right()
    {
        var astray = new Quote("yes", line: 7)
        {
            ParagraphIndex = 40,
            SectionIndex = 3,
            SectionHeading = "Elsewhere",
        };
        var paragraph = new Paragraph("He said “yes”.", astray);

        var article = new Article("Headline", new DateOnly(2026, 2, 7), "slug", lead: [paragraph], summaryQuotes: [astray]);

        var placed = new Quote("yes", line: 7)
        {
            ParagraphIndex = 0,
            Start = 9,
            Length = 3,
        };
        Assert.Equal(placed, article.Quotes[0]);
        Assert.Equal(new Quote("yes", line: 7), article.SummaryQuotes[0]);
        Assert.Equal(40, paragraph.Quotes[0].ParagraphIndex);
    }

    [Fact]
    public void Speakers_stand_once_those_of_the_body_before_those_of_the_summary_alone()
    {
        Assert.Equal([Samples.Araghchi, Samples.Ministry, Samples.Official, new Speaker("Badr Albusaidi")], Samples.Talks().Speakers);
    }

    [Fact]
    public void A_speaker_with_two_roles_stands_twice()
    {
        var article = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            lead:
            [
                new Paragraph(
                    "“a” “b” “c”",
                    new Quote("a", new Speaker("Jane Doe")),
                    new Quote("b", new Speaker("Jane Doe", "Mayor")),
                    new Quote("c", new Speaker("Jane Doe"))
                ),
            ]
        );

        Assert.Equal([new Speaker("Jane Doe"), new Speaker("Jane Doe", "Mayor")], article.Speakers);
    }

    [Fact]
    public void An_article_may_have_a_headline_and_nothing_else()
    {
        var article = new Article("Headline", new DateOnly(2026, 2, 7), "slug");

        Assert.Empty(article.Paragraphs);
        Assert.Empty(article.Sections);
        Assert.Empty(article.Quotes);
        Assert.Empty(article.Speakers);
        Assert.Empty(article.Authors);
        Assert.Equal(0, article.WordCount);
        Assert.Equal("en", article.Language);
        Assert.Equal("", article.SourcePath);
        Assert.Null(article.Kicker);
    }

    [Fact]
    public void Lists_given_are_copied()
    {
        var paragraphs = new[] { new Paragraph("One.") };
        var sections = new List<Section> { new("Heading", paragraphs) };
        var authors = new[] { "Jane Doe" };
        var quotes = new[] { new Quote("One") };
        var paragraph = new Paragraph("“One”", quotes);
        var article = new Article("H", new DateOnly(2026, 2, 7), "s", paragraphs, sections, quotes) { Authors = authors, Tags = authors };
        var before = article.ToString();

        paragraphs[0] = new Paragraph("Two.");
        sections.Clear();
        authors[0] = "Somebody else";
        quotes[0] = new Quote("Two");

        Assert.Equal("One.", article.Lead[0].Text);
        Assert.Equal("One.", Assert.Single(article.Sections).Paragraphs[0].Text);
        Assert.Equal(["Jane Doe"], article.Authors);
        Assert.Equal(["Jane Doe"], article.Tags);
        Assert.Equal("One", article.SummaryQuotes[0].Text);
        Assert.Equal("One", paragraph.Quotes[0].Text);
        Assert.Equal(before, article.ToString());
    }

    [Fact]
    public void No_list_can_be_changed_through_a_cast()
    {
        var article = Samples.Talks();
        object[] lists =
        [
            article.Authors,
            article.Tags,
            article.Lead,
            article.Paragraphs,
            article.Sections,
            article.Quotes,
            article.SummaryQuotes,
            article.Speakers,
            article.Sections[0].Paragraphs,
            article.Sections[0].Quotes,
            article.Paragraphs[0].Quotes,
        ];

        Assert.All(lists, list => Assert.False(list is Array or System.Collections.IList));
    }

    [Fact]
    public void With_changes_the_header_and_keeps_the_body()
    {
        var article = Samples.Talks();
        var words = article.WordCount;

        var changed = article with { Headline = "Another", Kicker = null, Tags = ["new"] };

        Assert.Equal("Another", changed.Headline);
        Assert.Equal(["new"], changed.Tags);
        Assert.Equal(words, changed.WordCount);
        Assert.Same(article.Quotes, changed.Quotes);
        Assert.Equal("Iran-US Talks Resume Amid Tensions", article.Headline);
        Assert.NotEqual(article, changed);
        Assert.Equal(article, changed with { Headline = article.Headline, Kicker = article.Kicker, Tags = ["iran", "diplomacy"] });
    }

    [Fact]
    public void With_on_a_section_keeps_its_quotations_in_step()
    {
        var section = new Section("Heading", new Paragraph("“a”", new Quote("a")));

        var changed = section with { Paragraphs = [new Paragraph("“b” “c”", new Quote("b"), new Quote("c"))] };

        Assert.Equal(["b", "c"], changed.Quotes.Select(quote => quote.Text));
        Assert.Equal(["a"], section.Quotes.Select(quote => quote.Text));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var day = new DateOnly(2026, 2, 7);
        Assert.Equal("Headline", Assert.ThrowsAny<ArgumentException>(() => new Article(" ", day, "s")).ParamName);
        Assert.Equal("Slug", Assert.ThrowsAny<ArgumentException>(() => new Article("H", day, "")).ParamName);
        Assert.Equal("Slug", Assert.ThrowsAny<ArgumentException>(() => Samples.Talks() with { Slug = null! }).ParamName);
        Assert.Equal("Language", Assert.ThrowsAny<ArgumentException>(() => Samples.Talks() with { Language = "" }).ParamName);
        Assert.Equal("lead", Assert.Throws<ArgumentException>(() => new Article("H", day, "s", lead: [null!])).ParamName);
        Assert.Equal("Tags", Assert.Throws<ArgumentException>(() => Samples.Talks() with { Tags = ["a", null!] }).ParamName);
        Assert.Throws<ArgumentNullException>(() => Samples.Talks() with { Authors = null! });
        Assert.ThrowsAny<ArgumentException>(() => new Speaker("\u00A0"));
        Assert.ThrowsAny<ArgumentException>(() => new Section("", new Paragraph("x")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Section("x", new Paragraph("x")) { Level = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Section("x", new Paragraph("x")) { Level = 7 });
        Assert.Equal(2, new Section("x", new Paragraph("x")).Level);
        Assert.Throws<ArgumentNullException>(() => new Paragraph(null!));
        Assert.Throws<ArgumentException>(() => new Paragraph("x", [null!]));
        Assert.Throws<ArgumentNullException>(() => new Quote(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quote("x", line: -1));
    }

    [Fact]
    public async Task Derived_members_are_the_same_for_all_threads()
    {
        for (var round = 0; round < 50; round++)
        {
            var article = Samples.Talks();
            using var start = new ManualResetEventSlim();
            var readers = Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Task.Run(() =>
                    {
                        start.Wait();
                        return (article.Speakers, article.WordCount);
                    })
                )
                .ToArray();
            start.Set();

            var seen = await Task.WhenAll(readers);

            Assert.All(seen, one => Assert.Same(article.Speakers, one.Speakers));
            Assert.All(seen, one => Assert.Equal(article.WordCount, one.WordCount));
        }
    }
}
