using CsCheck;

namespace NewsContent.Tests.Content;

public class EqualityTests
{
    /// <summary>Few values for each member, so that equal and unequal pairs are both frequent.</summary>
    private static readonly Gen<Article> SmallArticles = MakeGenerator();

    /// <summary>Each changes one thing that an article says.</summary>
    public static TheoryData<string> Changes => [.. OneChange.All.Keys];

    [Fact]
    public void Articles_made_alike_are_equal_and_hash_alike()
    {
        var left = Samples.Talks();
        var right = Samples.Talks();

        Assert.NotSame(left, right);
        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(left.Sections[0] == right.Sections[0]);
        Assert.True(left.Paragraphs[0] == right.Paragraphs[0]);
        Assert.True(left.Quotes[0] == right.Quotes[0]);
        Assert.True(left.Sections.Equals(right.Sections));
        Assert.Equal(left.Sections.GetHashCode(), right.Sections.GetHashCode());
    }

    [Fact]
    public void Equality_is_that_of_content_in_every_pair()
    {
        SmallArticles
            .Select(SmallArticles)
            .Sample(
                (left, right) =>
                {
                    var equal = left == right;
                    Assert.Equal(equal, right == left);
                    Assert.Equal(equal, PackedWriter.Pack(left) == PackedWriter.Pack(right));
                    Assert.Equal(equal, ArticleContentComparer.Instance.Equals(left, right));
                    Assert.Equal(equal, ArticleContentComparer.FirstDifference(left, right) is null);
                    if (equal)
                    {
                        Assert.Equal(left.GetHashCode(), right.GetHashCode());
                        Assert.Equal(ArticleContentComparer.Instance.GetHashCode(left), ArticleContentComparer.Instance.GetHashCode(right));
                    }
                },
                iter: 20_000
            );
    }

    [Fact]
    public void The_pairs_of_the_property_above_are_equal_often_enough_to_mean_something()
    {
        var equal = 0;
        SmallArticles
            .Select(SmallArticles)
            .Sample(
                (left, right) =>
                {
                    if (left == right)
                        Interlocked.Increment(ref equal);
                },
                iter: 20_000
            );
        Assert.InRange(equal, 20, 10_000);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Any_one_change_makes_another_article(string change)
    {
        var article = Samples.Talks();
        var changed = OneChange.All[change](article);

        Assert.NotEqual(article, changed);
        Assert.NotEqual(changed, article);
    }

    [Fact]
    public void The_type_counts_for_equality_and_not_for_the_content_comparer()
    {
        var article = Samples.Talks();
        var (plain, named) = Typed.Of(article);

        Assert.True(article == plain);
        Assert.False(article == named);
        Assert.False(named.Equals(article));
        Assert.True(ArticleContentComparer.Instance.Equals(article, named));
        Assert.Equal(ArticleContentComparer.Instance.GetHashCode(article), ArticleContentComparer.Instance.GetHashCode(named));
        Assert.Null(ArticleContentComparer.FirstDifference(article, named));
    }

    [Fact]
    public void Typed_articles_are_equal_by_content()
    {
        var (_, left) = Typed.Of(Samples.Talks());
        var (_, right) = Typed.Of(Samples.Talks());

        Assert.True(left == right);
        Assert.True(((Article)left).Equals(right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.False(left == right with { Headline = "Another" });
        Assert.True(left == (right with { Headline = "Another" }) with { Headline = left.Headline });
    }

    [Fact]
    public void The_same_moment_in_another_zone_is_another_statement()
    {
        var article = Samples.Talks();
        Assert.NotEqual(article, article with { PublishedAt = article.PublishedAt!.Value.ToUniversalTime() });
    }

    private static Gen<Article> MakeGenerator()
    {
        var words = Gen.OneOf("a", "b");
        var speakers = Gen.Select(
            words,
            Gen.OneOf<string?>(null, "Mayor"),
            Gen.OneOf(SpeakerKind.Person, SpeakerKind.Unnamed),
            (name, role, kind) => new Speaker(name, role, kind)
        );
        var quotes = Gen.Select(words, speakers.Null(), (text, speaker) => new Quote(text, speaker));
        var paragraphs = quotes.Array[0, 1].Select(some => new Paragraph("a b", some));
        var sections = paragraphs.Array[0, 1].Select(some => new Section("Heading", some));
        return Gen.Select(words, paragraphs.Array[0, 1], sections.Array[0, 1], words.Array[0, 1], (slug, lead, some, tags) =>
            new Article("Headline", new DateOnly(2026, 2, 7), slug, lead, some) { Tags = tags }
        );
    }
}
