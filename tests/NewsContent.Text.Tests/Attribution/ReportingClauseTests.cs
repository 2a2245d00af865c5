using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Attribution;

/// <summary>A forgotten closing mark, which the mark at the next paragraph's beginning hides.</summary>
public class ReportingClauseTests
{
    [Theory]
    [InlineData("“We open at six, Ida Holm said on Friday.", "Ida Holm said")]
    [InlineData("“We open at six, she said.", "she said")]
    [InlineData("“We open at six, said the minister of trade.", "said the minister")]
    [InlineData("“We open at six, the harbour master said as she turned the key.", "the harbour master said")]
    [InlineData("“We open at six, Holm told reporters.", "Holm told")]
    [InlineData("“We open at six, Holm said, and left.", "Holm said")]
    [InlineData("“Who asked us? Ida Holm said.", "Ida Holm said")]
    [InlineData("“Where should we go now? Maria Soto asked.", "Maria Soto asked")]
    [InlineData("“When do we sail? Maria Soto asked.", "Maria Soto asked")]
    [InlineData("“Now we sail! Maria Soto shouted.", "Maria Soto shouted")]
    [InlineData("“In God we trust, Maria Soto said.", "Maria Soto said")]
    [InlineData("“Why not? Maria Soto asked.", "Maria Soto asked")]
    [InlineData("„Wann fahren wir? fragte Ida Holm.", "fragte Ida Holm", "de")]
    [InlineData("“The port is ours. It was ours in spring, said Holm’s deputy Per Brunn.", "said Holm")]
    [InlineData("„Wir öffnen um sechs, sagte Ida Holm am Freitag.", "sagte Ida Holm", "de")]
    [InlineData("„Wir öffnen um sechs, sagte der Minister.", "sagte der Minister", "de")]
    public void The_reporters_clause_inside_is_told(string first, string clause, string language = "en")
    {
        var article = Read(first, language);

        var problem = Assert.Single(article.Problems);
        Assert.Equal("NEWS035", problem.Rule.Id);
        Assert.Equal(clause, problem.Arguments[0]);
        Assert.Equal(new TextPosition(4, first.IndexOf(clause, StringComparison.Ordinal)), problem.Start);
        Assert.Equal(clause.Length, problem.Range.Length);
        Assert.Equal(new TextPosition(4, 0), problem.Related!.Start);
        var quote = Assert.Single(article.Quotes);
        Assert.True(quote.Attribution.Confidence is AttributionSyntaxConfidence.Low or AttributionSyntaxConfidence.None);
    }

    [Theory]
    [InlineData("“We open at six. On Friday, Ida Holm said that we would.")]
    [InlineData("“On Friday when we met, Holm said.")]
    [InlineData("“Last night, Holm said in a speech what we all think.")]
    [InlineData("“We sat there, and he said to me: go.")]
    [InlineData("“We sat there for hours, he said, ‘Open the gates,’ and so we did.")]
    [InlineData("“As Holm said, the port is ours, and we know it.")]
    [InlineData("“We will open at six, I said, and nobody believed it.")]
    [InlineData("“The minister, who said nothing, left.")]
    [InlineData("“We open at six.")]
    public void Words_that_report_others_themselves_are_left_alone(string first) => Assert.Empty(Read(first).Problems);

    [Fact]
    public void A_clause_in_the_last_paragraph_is_one_of_the_words()
    {
        var article = ArticleText.ParseSyntax(
            "Port Reopens\n2026-02-07\n\n“We open at six.\n\n“It was time, Holm said on Friday, and so it was.” Brunn was content.\n"
        );

        Assert.Empty(article.Problems);
    }

    [Fact]
    public void Who_speaks_is_the_authors_to_say()
    {
        var article = ArticleText.ParseSyntax("Port Reopens\n2026-02-07\n\n“We open at six, Holm said.\n\n“So did I.” {by Per Brunn}\n");

        Assert.Empty(article.Problems);
        Assert.Equal("Per Brunn", Assert.Single(article.Quotes).Speaker!.Name);
        Assert.Equal(AttributionSyntaxConfidence.Stated, article.Quotes[0].Attribution.Confidence);
    }

    private static ArticleSyntax Read(string first, string language = "en")
    {
        var second = language == "de" ? "„Uns hat niemand gefragt“, sagte Per Brunn." : "“Nobody asked us,” Per Brunn said.";
        return ArticleText.ParseSyntax($"Port Reopens\nLanguage: {language}\n2026-02-07\n\n{first}\n\n{second}\n");
    }
}
