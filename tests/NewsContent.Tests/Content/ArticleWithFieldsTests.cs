using NewsContent.CompilerServices;

namespace NewsContent.Tests.Content;

/// <summary>Articles with fields: made by hand, and of what generated code holds.</summary>
public class ArticleWithFieldsTests
{
    [Fact]
    public void One_made_by_hand_is_equal_by_its_fields_too()
    {
        var review = Made("harbour", 4);

        Assert.Equal(review, Made("harbour", 4));
        Assert.NotEqual(review, Made("harbour", 3));
        Assert.Equal(3, (review with { Fields = new Review(3, []) }).Fields.Stars);
        Assert.Equal(4, (review with { Kicker = "REVIEW" }).Fields.Stars);
        Assert.Equal(review, Made("harbour", 3), ArticleContentComparer.Instance);
        Assert.Throws<ArgumentNullException>(() => Made("harbour", 4) with { Fields = null! });
        Assert.Throws<ArgumentNullException>(() => new Article<Review>("H", new DateOnly(2026, 2, 7), "h", null!));
    }

    [Fact]
    public void A_catalog_has_the_articles_of_one_record()
    {
        var all = new ArticleCatalog([Made("a", 4), Samples.Talks(), Made("b", 5)]);

        var reviews = all.WithFields<Review>();

        Assert.Equal([5, 4], reviews.OrderByDescending(review => review.Fields.Stars).Select(review => review.Fields.Stars));
        Assert.Same(reviews, all.WithFields<Review>());
        Assert.Empty(all.WithFields<string>());
        Assert.Equal(4, reviews["a"].Fields.Stars);
        Assert.True(reviews.TryGet("b", out var found));
        Assert.Equal(5, found.Fields.Stars);
        Assert.False(reviews.TryGet(Samples.Talks().Slug, out _));
        Assert.Throws<KeyNotFoundException>(() => reviews["c"]);
        Assert.Equal(2, reviews.AsCatalog().Count);
        Assert.Equal("2 articles (2026-02-07 to 2026-02-07)", reviews.ToString());
    }

    [Fact]
    public void Fields_are_read_when_someone_asks_and_again_after_hot_reload()
    {
        var (stars, read) = (4, 0);
        var store = new ArticleStore(1, () => Packed($"{stars}\u001F2\u001Fsoup\u001Fbread\u001F")).WithFields(0, 1, Read);
        ContentUpdateHandler.Add(store);
        var article = store.Get<Review>(0);

        Assert.Equal(4, article.Fields.Stars);
        Assert.Equal(["soup", "bread"], article.Fields.Dishes);
        Assert.Same(article.Fields, article.Fields);
        Assert.Equal(1, read);
        stars = 5;
        ContentUpdateHandler.ClearCache(null);
        Assert.Equal(5, article.Fields.Stars);
        Assert.Equal(2, read);
        Assert.Equal(5, (article with { Kicker = "REVIEW" }).Fields.Stars);

        Review Read(FieldReader fields)
        {
            read++;
            return new Review(fields.Int32(), fields.List(fields.Text));
        }
    }

    [Fact]
    public void What_is_no_value_is_refused_and_what_is_missing_is_a_default()
    {
        Assert.Equal(0, new FieldReader("\u001F", 0, 1, null).Int32());
        Assert.Equal("", new FieldReader("", 0, 0, null).Text());
        Assert.False(new FieldReader("\u001F", 0, 1, null).Has());
        Assert.Throws<InvalidOperationException>(() => new FieldReader("x\u001F", 0, 2, null).Int32());
        Assert.Throws<InvalidOperationException>(() => new FieldReader("300\u001F", 0, 4, null).Byte());
        Assert.Throws<InvalidOperationException>(() => new FieldReader("99999\u001F", 0, 6, null).List(() => 0));
        Assert.Throws<InvalidOperationException>(() => new FieldReader("1\u001F", 0, 2, null).Moment());
    }

    [Fact]
    public void Articles_of_a_literal_share_a_row_of_fields()
    {
        var literal = string.Join(
            '\u001E',
            Enumerable.Range(0, 6).Select(i => PackedWriter.Pack(Samples.Talks($"s{i}")) + $"\u001DF{i}\u001F\u001F")
        );
        var store = new ArticleStore(6, () => literal).WithFields(0, 6, static fields => new Review(
            fields.Int32(),
            fields.List(fields.Text)
        ));

        store.Get<Review>(0, out var a, out var b, out var c, out var d, out var e);

        Assert.Equal([0, 1, 2, 3, 4], new[] { a, b, c, d, e }.Select(article => article.Fields.Stars));
        Assert.Equal("s5", store.Get<Review>(5).Slug);
        Assert.Throws<InvalidCastException>(() => store.Get<string>(5));
    }

    private static Article<Review> Made(string slug, int stars) => new("Harbour", new DateOnly(2026, 2, 7), slug, new Review(stars, []));

    private static string Packed(string values) => PackedWriter.Pack(Samples.Talks()) + "\u001DF" + values;

    private sealed record Review(int Stars, IReadOnlyList<string> Dishes);
}
