using NewsContent.Sample.Tests.Support;
using Newsroom;

namespace NewsContent.Sample.Tests.Content;

/// <summary>The article that this library was asked for, read through the records that are generated from it.</summary>
public class ClientArticleTests
{
    private const string ArticlePath = "sample-app/NewsArticles/Articles/iran-us-talks.txt";
    private const string SeedPath = "shared/seed/iran-us-talks.txt";

    private static readonly Speaker Araghchi = new("Abbas Araghchi", "Iranian Foreign Minister");
    private static readonly Speaker Trump = new("Donald Trump", "U.S. President");

    [Fact]
    public void Every_quotation_of_the_body_has_its_words_its_speaker_and_its_section()
    {
        (string? Section, string Text, Speaker Speaker)[] expected =
        [
            (null, "an opportunity to shake hands with the American delegation", Araghchi),
            (null, "a good start", Araghchi),
            (null, "soon.", Araghchi),
            ("Missile Program and Defense Red Lines", "never negotiable", Araghchi),
            ("Missile Program and Defense Red Lines", "defence issue.", Araghchi),
            ("Missile Program and Defense Red Lines", "We are ready to reach a reassuring agreement on enrichment", Araghchi),
            ("Missile Program and Defense Red Lines", "The Iranian nuclear case will only be resolved through negotiations.", Araghchi),
            ("Missile Program and Defense Red Lines", "inalienable right and must continue.", Araghchi),
            ("US Response and Sanctions", "very good", Trump),
            ("Context of the Talks", "very positive atmosphere", Araghchi),
            ("Regional Tensions", "doctrine of domination", Araghchi),
        ];

        Assert.Equal(expected, Articles.IranUsTalks.Quotes.Select(quote => (quote.SectionHeading, quote.Text, quote.Speaker!)));
    }

    [Fact]
    public void Both_quotations_of_the_summary_are_the_ministers()
    {
        (string Text, Speaker? Speaker)[] expected = [("never negotiable", Araghchi), ("good start.", Araghchi)];

        Assert.Equal(expected, Articles.IranUsTalks.SummaryQuotes.Select(quote => (quote.Text, quote.Speaker)));
    }

    [Fact]
    public void The_quotations_can_be_reached_by_name()
    {
        var quotes = Articles.IranUsTalks.Quotes;

        Assert.Equal(("doctrine of domination", Araghchi), (quotes.DoctrineOfDomination.Text, quotes.DoctrineOfDomination.Speaker));
        Assert.Equal(("very good", Trump), (quotes.VeryGood.Text, quotes.VeryGood.Speaker));
        Assert.Same(quotes[^1], quotes.DoctrineOfDomination);
    }

    [Fact]
    public void The_sections_can_be_reached_by_name()
    {
        var section = Articles.IranUsTalks.Sections.RegionalTensions;

        Assert.Equal("Regional Tensions", section.Heading);
        var paragraph = Assert.Single(section.Paragraphs);
        Assert.StartsWith("The talks occur amid heightened U.S. military presence", paragraph.Text, StringComparison.Ordinal);
        Assert.Equal([Articles.IranUsTalks.Quotes.DoctrineOfDomination], paragraph.Quotes);
    }

    [Fact]
    public void The_header_says_what_the_file_says()
    {
        var article = Articles.IranUsTalks;

        Assert.Equal("WORLD NEWS", article.Kicker);
        Assert.Equal("Iran-US Talks Resume Amid Tensions; Missile Program Off-Limits, Araghchi Says", article.Headline);
        Assert.StartsWith("Iranian FM Abbas Araghchi says missile program “never negotiable”", article.Summary, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 2, 7), article.Published);
        Assert.Equal(2, article.Lead.Count);
        Assert.Equal(
            ["Missile Program and Defense Red Lines", "US Response and Sanctions", "Context of the Talks", "Regional Tensions"],
            article.Sections.Select(section => section.Heading)
        );
    }

    [Fact]
    public void Each_quotation_names_the_line_of_the_file_where_it_opens()
    {
        var lines = RepositoryFiles.ReadLines(ArticlePath);

        Assert.All(Articles.IranUsTalks.Quotes, quote =>
            Assert.Contains("“" + quote.Text, lines[quote.Line - 1], StringComparison.Ordinal)
        );
    }

    [SkippableFact]
    public void The_samples_file_is_the_clients_byte_for_byte()
    {
        var seed = RepositoryFiles.FindAbove(SeedPath);
        Skip.If(seed is null, $"The client's own file, {SeedPath}, is not on this machine.");

        Assert.Equal(File.ReadAllBytes(seed), File.ReadAllBytes(RepositoryFiles.PathOf(ArticlePath)));
    }
}
