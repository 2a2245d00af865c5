using NewsContent.Markdown;

namespace NewsContent.Text.Tests.Quotations.Turns;

/// <summary>Dialogue with dashes, and the reporter's words inside quotations; the cases stand in <c>dialogue.txt</c>.</summary>
public sealed class DialogueTests
{
    public static TheoryData<string> Titles => [.. TurnCases.Dialogue.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_reporters_words_are_taken_out(string title)
    {
        var one = TurnCases.Dialogue[title];
        var article = ArticleText.ParseSyntax(one.Text);

        Assert.Empty(article.Problems);
        Assert.Equal(Pieces(TurnCases.Expected(one)), Pieces(TurnCases.Found(article, one.Text)));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Markdown_has_the_same(string title)
    {
        var one = TurnCases.Dialogue[title];
        var article = MarkdownArticle.ParseSyntax(one.Text);

        Assert.Empty(article.Problems);
        Assert.Equal(Pieces(TurnCases.Expected(one)), Pieces(TurnCases.Found(article, one.Text)));
    }

    [Fact]
    public void Line_feeds_join_the_pieces()
    {
        var article = ArticleText.Parse("Niebla\nLanguage: es\n2026-02-07\n\n«La obra, dijo, sigue».\n", "Articles/niebla.txt");
        var quote = Assert.Single(article.Quotes);

        Assert.Equal("La obra\nsigue", quote.Text);
        Assert.Equal((1, 7), (quote.Start, quote.Length));
        Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)) with { SourcePath = article.SourcePath });
    }

    /// <summary>Whose the words are is another test's matter, in each language.</summary>
    private static IEnumerable<string> Pieces(IEnumerable<(string Speaker, string Pieces)> quotes) =>
        quotes.Select(static quote => quote.Pieces);
}
