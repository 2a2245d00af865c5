using CSharp8Consumer;

namespace NewsContent.Tests.Shape;

/// <summary>That the project compiles is the half of it; these run it.</summary>
public class CSharp8ConsumerTests
{
    [Fact]
    public void Generated_code_of_C_sharp_8_names_sections_and_quotations()
    {
        Assert.Equal("Abbas Araghchi", App.FirstSpeaker());
        Assert.Equal("Regional Tensions", App.Heading());
        Assert.Equal(4, App.QuotesSeenAsPlainArticle());
        Assert.Equal("a good start", Articles.Talks.Quotes.AGoodStart.Text);
        Assert.Equal("doctrine of domination", Articles.Talks.Quotes.DoctrineOfDomination.Text);
        Assert.Equal("good start", Assert.Single(Articles.Talks.SummaryQuotes).Text.TrimEnd('.'));
        Assert.Same(Articles.Talks, Articles.Talks);
        Assert.Same(Articles.Talks.Quotes, ((Article)Articles.Talks).Quotes);
    }

    [Fact]
    public void Generated_code_of_C_sharp_8_lists_its_articles()
    {
        Assert.Equal(["talks", "weekly"], Articles.All.Select(article => article.Slug));
        Assert.Same(Articles.Weekly, Articles.All["weekly"]);
        Assert.Same(Articles.All, Articles.All);
    }

    [Fact]
    public void An_article_can_be_made_by_hand_in_C_sharp_8() =>
        Assert.Equal("Jane Doe: “yes.”", Assert.Single(App.MadeByHand().Quotes).ToString());
}
