using NewsContent.Text;
using NewsContent.Text.Fixes;

namespace NewsContent.Markdown.Tests;

/// <summary>What AFL++ found with <c>--markdown</c>, as short as it fails, and its siblings.</summary>
public class FindingTests
{
    private const string Head = "---\ntitle: Ships\ndate: 2026-03-01\n---\n";

    private static readonly FixOptions Options = new() { Reading = ArticleTextOptions.Default with { Format = MarkdownFormat.Instance } };

    /// <summary>A mark that is written as an entity has no place, and a line of nothing but a forbidden character has no word.</summary>
    [Theory]
    [InlineData(Head + "He said &ldquo;very good\".")]
    [InlineData(Head + "He said “very good&quot;.")]
    [InlineData(Head + "He said &laquo;very good”. And &bdquo;so&raquo; on&rdquo;.")]
    [InlineData(Head + "He said <https://‘xample.org> and so ” on.")]
    [InlineData(Head + "He said &lsquo;&ldquo;very&rsquo; good&rsquo;.")]
    [InlineData("-\n\v\n2226-1-0\n#")]
    [InlineData("Ships\n\u0001\n\n2026-03-01\n\nThey sail.")]
    public void Fixes_can_be_asked_for(string text)
    {
        var problems = MarkdownArticle.ParseSyntax(text).Problems;

        Assert.NotEmpty(problems);
        Assert.All(problems, problem =>
            Assert.All(ArticleFixes.For(text, problem, Options), fix => Assert.NotEqual(text, fix.Apply(text)))
        );
        SafeFixes.Apply(text, Options);
    }

    /// <summary>A quotation all of whose signs are entities has a place in the file.</summary>
    [Theory]
    [InlineData(Head + "==Harbour== &quot;&ldquo;&quot;")]
    [InlineData(Head + "He said &ldquo;&amp;&rdquo; twice: &ldquo;&amp;&rdquo;.")]
    public void A_quotation_of_entities_has_a_place(string text)
    {
        var article = MarkdownArticle.ParseSyntax(text);

        Assert.NotEmpty(article.Quotes);
        Assert.All(article.Quotes, quote => Assert.StartsWith("&", text[quote.Range.Start..quote.Range.End], StringComparison.Ordinal));
    }
}
