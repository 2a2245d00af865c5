using NewsContent.Text.Advice;

namespace NewsContent.Markdown.Tests;

/// <summary>Block quotations that say who speaks, and those that do not.</summary>
public class BlockQuotationTests
{
    private const string Head = "---\ntitle: Ships\ndate: 2026-03-01\n---\n";

    [Theory]
    [InlineData("> We stay.\n> — Eva Holm, minister", "Eva Holm", "minister")]
    [InlineData("> We stay.\n> -- Eva Holm", "Eva Holm", null)]
    [InlineData("> We stay.\n>\n> – Eva Holm, minister for ports", "Eva Holm", "minister for ports")]
    [InlineData("> We stay.\\\n> —Eva Holm (minister)", "Eva Holm", "minister")]
    [InlineData("> We stay.\n> — **Eva Holm**, minister", "Eva Holm", "minister")]
    [InlineData("> We stay.\n>\n> — Eva Holm, minister,\n> in her letter", "Eva Holm", "minister, in her letter")]
    [InlineData("> “We stay.”\n> — Eva Holm", "Eva Holm", null)]
    [InlineData("Eva Holm, the minister, left.\n\n> We stay.\n> — Holm", "Eva Holm", "minister")]
    [InlineData("Eva Holm, the minister, left.\n\n> We stay.\n> — Holm, mother of two", "Eva Holm", "mother of two")]
    [InlineData("> We stay.\n> — Sammy Reed, Jr., mayor", "Sammy Reed, Jr.", "mayor")]
    [InlineData("> We stay.\n> — von der Leyen", "von der Leyen", null)]
    [InlineData("> We stay.\n> *— Eva Holm, minister*", "Eva Holm", "minister")]
    [InlineData("> We stay.\n>\n> **-- Eva Holm**", "Eva Holm", null)]
    [InlineData("> We stay.\n> &mdash; Eva Holm, minister", "Eva Holm", "minister")]
    [InlineData("> We stay.\n> _&#8212;&nbsp;Eva Holm_", "Eva Holm", null)]
    [InlineData("> We stay.\n> — Eva Holm.", "Eva Holm", null)]
    [InlineData("> We stay.\n>\n> — Eva Holm  \n> Minister for Ports", "Eva Holm", "Minister for Ports")]
    [InlineData("> We stay.\n>\n> — **Eva Holm**,\\\n> *minister*", "Eva Holm", "minister")]
    [InlineData("> We stay.\n> — Eva Holm\n> <!-- check -->", "Eva Holm", null)]
    [InlineData("> We stay.\n> — Eva Holm\n>\n> <!-- check -->", "Eva Holm", null)]
    [InlineData("> We stay.\n> ——Eva Holm", "Eva Holm", null)]
    [InlineData("> We stay.\n> -Eva Holm", "Eva Holm", null)]
    [InlineData("> We stay.\n> ~ Eva Holm", "Eva Holm", null)]
    [InlineData("> We stay.\n> −Eva Holm，市长", "Eva Holm", "市长")]
    [InlineData("> We stay.\n> — هدى سالم، عمدة المدينة", "هدى سالم", "عمدة المدينة")]
    [InlineData("> We stay.\n> ――佐藤美咲（外相）", "佐藤美咲", "外相")]
    [InlineData("> We stay.\n> ―佐藤美咲、外相", "佐藤美咲", "外相")]
    [InlineData("> We stay.\n> — José Ortega y Gasset", "José Ortega y Gasset", null)]
    [InlineData("> “We stay.”.\n> — Eva Holm", "Eva Holm", null)]
    [InlineData("> We stay.\n> — Sir Bo Lind", "Bo Lind", "Sir")]
    [InlineData("> We stay.\n> — Dr. Eva Holm, Ph.D., head", "Eva Holm", "Dr., Ph.D., head")]
    [InlineData("> We stay.\n> — Eva von Holm, minister for ports.", "Eva von Holm", "minister for ports")]
    [InlineData("Eva Holm said:\n\n> We stay.", "Eva Holm", null)]
    [InlineData("Eva Holm, the minister, said:\n> We stay.", "Eva Holm", "minister")]
    [InlineData("- Eva Holm said:\n\n  > We stay.", "Eva Holm", null)]
    public void It_is_a_quotation_of_whom_a_line_below_or_a_colon_above_names(string markdown, string name, string? role)
    {
        var article = Read("More text.\n\n" + markdown);

        var quote = Assert.Single(article.Quotes);
        Assert.Equal("We stay.", quote.Text);
        Assert.Equal(new Speaker(name, role), quote.Speaker);
        Assert.Equal(quote.Text, article.Paragraphs[quote.ParagraphIndex].Text.Substring(quote.Start, quote.Length));
        Assert.Equal(quote, Assert.Single(article.Paragraphs[quote.ParagraphIndex].Quotes));
        Assert.DoesNotContain(article.Paragraphs, static paragraph => paragraph.Text.Contains('—', StringComparison.Ordinal));
        Assert.Equal(quote.Speaker, BlockIn(article.Blocks).Speaker);
    }

    [Fact]
    public void What_is_above_attributes_it_with_its_words()
    {
        var quote = Assert.Single(Read("“No,” Max Brunn said. Eva Holm wrote on Monday:\n\n> We *stay*.\n").Quotes.Skip(1));

        Assert.Equal(("We stay.", "wrote", "Eva Holm", 7), (quote.Text, quote.Cue, quote.Speaker?.Name, quote.Line));
        Assert.Equal(new QuoteAttribution(AttributionRule.SpeakerVerbBefore, AttributionConfidence.High), quote.Attribution);
    }

    [Fact]
    public void One_in_another_block_quotation_is_a_quotation_as_well() =>
        Assert.Equal(
            ["We stay. Eva Holm"],
            Read("> Before.\n>\n> > We stay.\n> > — Eva Holm\n>\n> After.")
                .Quotes.Select(static quote => $"{quote.Text} {quote.Speaker?.Name}")
        );

    [Theory]
    [InlineData("> We stay.\n> — Eva Holm")]
    [InlineData("> We stay.\n> — Ministry of Ports")]
    [InlineData("> The Old Man\n> — Eva Holm")]
    public void A_signature_attributes_it(string markdown) =>
        Assert.Equal(
            new QuoteAttribution(AttributionRule.Signature, AttributionConfidence.High),
            Assert.Single(Read(markdown).Quotes).Attribution
        );

    [Fact]
    public void The_header_lists_whom_a_signature_means()
    {
        const string Listing = "---\ntitle: Ships\ndate: 2026-03-01\nspeakers: [Eva Holm (minister)]\n---\n";
        var article = MarkdownArticle.Parse(Listing + "> We stay.\n> — Holm", "Articles/ships.md");
        Assert.Equal(new Speaker("Eva Holm", "minister"), Assert.Single(article.Quotes).Speaker);
    }

    [Theory]
    [InlineData("> We stay.\n>\n> We pay.\n> — Eva Holm")]
    [InlineData("> “We stay.\n>\n> “We pay.”\n> — Eva Holm")]
    [InlineData("> “We stay.”\n>\n> “We pay.”\n>\n> — Eva Holm")]
    [InlineData("> - We stay.\n> - We pay.\n>\n> — Eva Holm")]
    [InlineData("Eva Holm said:\n\n> We stay.\n>\n> We pay.")]
    public void Its_paragraphs_are_one_quotation(string markdown)
    {
        var quote = Assert.Single(Read("Text.\n\n" + markdown).Quotes);
        Assert.Equal(("We stay.\nWe pay.", "Eva Holm"), (quote.Text, quote.Speaker?.Name));
    }

    [Theory]
    [InlineData("Text.\n\n> We stay.")]
    [InlineData("Text.\n\n> We stay.\n> — and so on")]
    [InlineData("Text.\n\n> — Eva Holm")]
    [InlineData("Text.\n\n> We stay.\n> — Je reste.")]
    [InlineData("Text.\n\n> We stay. — Eva Holm")]
    [InlineData("Text.\n\n> — Eva * boats.\\\n> We stay.")]
    [InlineData("Eva Holm said:\n\nNothing.\n\n> We stay.")]
    public void One_of_which_nobody_says_who_speaks_is_none(string markdown)
    {
        var article = Read(markdown);
        Assert.Empty(article.Quotes);
        Assert.Null(BlockIn(article.Blocks).Speaker);
        Assert.Contains(article.Paragraphs, static paragraph =>
            paragraph.Text is "We stay." || paragraph.Text.Contains('—', StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("> “We stay,” she said. “All of us.”")]
    [InlineData("> “We stay”\n>\n> “All of us.”")]
    public void Marks_tell_which_words_are_quoted_where_a_colon_is_above(string markdown) =>
        Assert.Equal(["We stay", "All of us."], Read("Eva Holm spoke up:\n\n" + markdown).Quotes.Select(static quote => quote.Text));

    [Theory]
    [InlineData("The rule is:\n\n> We stay.")]
    [InlineData("Here is the verse: a short one.\n\nFrom the harbour book:\n\n> We stay.")]
    public void Words_that_nobody_says_are_no_quotation(string markdown)
    {
        var syntax = MarkdownArticle.ParseSyntax(Head + markdown);
        Assert.Empty(syntax.Quotes);
        Assert.Empty(ArticleAdvice.For(Head + markdown, syntax));
    }

    [Theory]
    [InlineData("Ida Holm was asked on Friday:")]
    [InlineData("Ida Holm never said:")]
    [InlineData("Here is what Ida Holm did not say:")]
    [InlineData("Ida Holm quoted Bo Lind:")]
    [InlineData("Sam Lee asked Ida Holm, who replied:")]
    [InlineData("Ida Holm responded to this tweet:")]
    [InlineData("Ida Holm read from the letter of Bo Lind:")]
    public void An_introduction_that_may_mean_someone_else_is_reported(string above)
    {
        var text = Head + "Ida Holm, the mayor, met Bo Lind.\n\n" + above + "\n\n> We will stay in the harbour until May.\n";
        var syntax = MarkdownArticle.ParseSyntax(text);

        Assert.Equal([null], syntax.Quotes.Select(static quote => quote.Speaker));
        var told = Assert.Single(ArticleAdvice.For(text, syntax), static problem => problem.Rule.Id == "NEWS201");
        Assert.Contains("“> -- Maria Soto”", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ida Holm said to reporters on Friday:")]
    [InlineData("Ida Holm, who came late, said:")]
    [InlineData("It is not over. Ida Holm told the board:")]
    public void An_introduction_that_means_its_subject_is_taken(string above)
    {
        var text = Head + "Ida Holm, the mayor, met Bo Lind.\n\n" + above + "\n\n> We will stay in the harbour until May.\n";
        Assert.Equal(["Ida Holm"], MarkdownArticle.ParseSyntax(text).Quotes.Select(static quote => quote.Speaker?.Name));
    }

    [Fact]
    public void Where_the_language_is_not_read_the_colon_alone_makes_a_quotation() =>
        Assert.Equal(
            ["Nous restons."],
            MarkdownArticle
                .ParseSyntax(Head.Replace("date:", "lang: fr\ndate:", StringComparison.Ordinal) + "La maire a dit :\n\n> Nous restons.")
                .Quotes.Select(static quote => quote.Text)
        );

    [Fact]
    public void Quotations_inside_are_part_of_its_words() =>
        Assert.Equal("They call it “big”.", Assert.Single(Read("Text.\n\n> They call it “big”.\n> — Eva Holm").Quotes).Text);

    [Theory]
    [InlineData("> We stay until\n> — Eva Holm")]
    [InlineData("> “We stay until”")]
    [InlineData("> “We stay until the end, all of us”\n> — Holm")]
    public void One_that_repeats_words_of_the_text_is_no_second_quotation(string markdown)
    {
        var article = Read("“We stay until the end,” said Eva Holm. “All of us.”\n\n" + markdown);

        Assert.Equal(["We stay until the end", "All of us."], article.Quotes.Select(static quote => quote.Text));
        Assert.Equal("Eva Holm", BlockIn(article.Blocks).Speaker?.Name);
    }

    [Fact]
    public void The_same_words_of_another_speaker_are_a_quotation() =>
        Assert.Equal(2, Read("“We stay,” said Eva Holm.\n\n> We stay.\n> — Max Brunn").Quotes.Count);

    [Fact]
    public void One_whose_name_the_author_gives_is_a_quotation() =>
        Assert.Equal(2, Read("“We stay,” said Eva Holm.\n\n> “We stay.”{#Again}\n> — Eva Holm").Quotes.Count);

    [Fact]
    public void A_body_that_the_text_names_is_an_organization() =>
        Assert.Equal(
            new Speaker("Ministry of Ports", null, SpeakerKind.Organization),
            Read("“No,” said the Ministry of Ports.\n\n> We stay.\n> — Ministry of Ports").Quotes[1].Speaker
        );

    [Theory]
    [InlineData("> We stay.\n> — [Eva Holm](https://example.org)", "(6,3)-(6,36): NEWS047")]
    [InlineData("> We stay.\n> — Eva Holm, *Memoirs*", "(6,3)-(6,24): NEWS047")]
    [InlineData("> We stay.\n> — Eva Holm and Max Brunn", "(6,3)-(6,27): NEWS047")]
    [InlineData("> We stay.\n> — Eva Holm {#Stay}", "(6,3)-(6,21): NEWS047")]
    [InlineData("> We stay.\n> — Eva Holm — minister", "(6,3)-(6,24): NEWS047")]
    [InlineData("> We stay.\n> —Eva Holm—", "(6,3)-(6,13): NEWS047")]
    [InlineData("> We stay.\n> - Eva Holm", "(6,3)-(6,13): NEWS047")]
    [InlineData("> We go.\n> — Bo Lind\n>\n> We stay.\n> — Eva Holm", "(6,3)-(6,12): NEWS047")]
    [InlineData("> > We go.\n> > — Bo Lind\n>\n> So it was.\n> — Eva Holm", "(6,5)-(6,14): NEWS047")]
    [InlineData("> “We stay,” said Bo Lind.\n> — Eva Holm", "(5,3)-(5,13): NEWS047")]
    [InlineData("> „Wir bleiben“, sagte Bo Lind.\n> — Eva Holm", "(5,3)-(5,16): NEWS047")]
    [InlineData("> We go.\n>\n> — Bo Lind\n>\n> We stay.", "(7,3)-(7,12): NEWS047")]
    [InlineData("> We stay.\n> — Eva Holm\n> Minister for Ports", "(6,3)-(6,13): NEWS047")]
    [InlineData("> We stay.\n\n> — Eva Holm", "(7,3)-(7,13): NEWS047")]
    [InlineData("> We stay.\n\n<!-- Ask Bo. -->\n\n— Eva Holm", "(9,1)-(9,11): NEWS047")]
    [InlineData("> We stay.\n> > — Eva Holm", "(6,5)-(6,15): NEWS047")]
    [InlineData("> We stay.\n> — Eva Holm to reporters", "(6,3)-(6,26): NEWS047")]
    [InlineData("> We stay.\n\n— Eva Holm, minister\n\nText.", "(7,1)-(7,21): NEWS047")]
    public void A_line_that_holds_more_than_a_speaker_is_reported(string markdown, string expected) =>
        Assert.Equal(
            [expected],
            MarkdownArticle
                .ParseSyntax(Head + markdown)
                .Problems.Select(static problem => $"{Place(problem.Start)}-{Place(problem.End)}: {problem.Rule.Id}")
        );

    [Fact]
    public void A_quotation_of_the_paragraph_above_keeps_its_place()
    {
        var article = Read("“No,”{by Max Brunn} it said. Eva Holm said:\n\n> We stay.");
        Assert.Equal([0, 1], article.Quotes.Select(static quote => quote.ParagraphIndex));
        Assert.Equal(["Max Brunn", "Eva Holm"], article.Quotes.Select(static quote => quote.Speaker?.Name));
    }

    private static string Place(NewsContent.Text.TextPosition position) => $"({position.LineIndex + 1},{position.ColumnIndex + 1})";

    private static BlockQuotation BlockIn(IReadOnlyList<Block> blocks) =>
        blocks
            .SelectMany(static block => block is ListBlock list ? list.Items.SelectMany(static item => item.Blocks) : [block])
            .OfType<BlockQuotation>()
            .Last();

    private static Article Read(string markdown) => MarkdownArticle.Parse(Head + markdown, "Articles/ships.md");
}
