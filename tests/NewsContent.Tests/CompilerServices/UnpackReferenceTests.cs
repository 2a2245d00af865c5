using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

/// <summary>A link from one packed article to another.</summary>
public class UnpackReferenceTests
{
    private static readonly string Separator = PackedFormat.ArticleSeparator.ToString();

    [Fact]
    public void Two_articles_that_refer_to_each_other_find_each_other()
    {
        ArticleCatalog? catalog = null;
        var asked = 0;
        var store = new ArticleStore(2, Pack, catalog: () => Ask(ref asked, catalog!));
        catalog = new ArticleCatalog([store.Get(0), store.Get(1)]);

        var (ferry, pier) = (store.Get(0), store.Get(1));
        var toPier = Assert.Single(ferry.Paragraphs[0].Inlines).Reference;
        Assert.Equal("pier", toPier!.Slug);
        Assert.Equal(0, asked);
        Assert.Same(pier, toPier.Article);
        Assert.Same(ferry, Assert.Single(pier.Sections[0].HeadingInlines).Reference!.Article);
        Assert.Equal(2, asked);
        Assert.Equal(Ferry, ferry);
    }

    [Fact]
    public void A_reference_to_an_article_that_is_not_there_is_told_when_somebody_asks_for_it()
    {
        var article = new Article(ArticleContent.Unpack(PackedWriter.Pack(Ferry), catalog: static () => new ArticleCatalog([Ferry])));
        var reference = Assert.Single(article.Paragraphs[0].Inlines).Reference!;

        var exception = Assert.Throws<KeyNotFoundException>(() => reference.Article);

        Assert.Contains("'pier'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asks_before_the_catalog_is_there_may_ask_again()
    {
        ArticleCatalog? catalog = null;
        var reference = new ArticleReference("ferry", () => catalog!["ferry"]);

        Assert.Throws<NullReferenceException>(() => reference.Article);
        catalog = new ArticleCatalog([Ferry]);

        Assert.Same(Ferry, reference.Article);
    }

    [Fact]
    public void Without_a_catalog_a_reference_is_refused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(PackedWriter.Pack(Ferry)));

        Assert.Contains("there is no catalog with the article that it refers to", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_nothing_is_refused()
    {
        var writer = PackedWriter.Of(Ferry);
        var numbers = writer.Numbers.ToList();
        var index = numbers.FindIndex(static number => number.Name == "reference length");
        numbers[index] = numbers[index] with { Value = 0 };

        var exception = Assert.Throws<InvalidOperationException>(() =>
            ArticleContent.Unpack(PackedWriter.Pack(numbers, writer.Own), catalog: static () => new ArticleCatalog([]))
        );

        Assert.Contains("the slug of an article that it refers to is missing", exception.Message, StringComparison.Ordinal);
    }

    private static Article Ferry { get; } =
        new("The Ferry", new DateOnly(2026, 2, 7), "ferry", [new Paragraph("It leaves the pier.", []) { Inlines = [Link(14, 4, "pier")] }]);

    private static Article Pier { get; } =
        new(
            "The Pier",
            new DateOnly(2026, 2, 6),
            "pier",
            [],
            [new Section("The ferry comes", [new Paragraph("Soon.", [])]) { HeadingInlines = [Link(4, 5, "ferry")] }]
        );

    private static string Pack() => PackedWriter.Pack(Ferry) + Separator + PackedWriter.Pack(Pier);

    private static Inline Link(int start, int length, string slug) =>
        new(InlineKind.Link, start, length) { Reference = new ArticleReference(slug, static () => throw new InvalidOperationException()) };

    private static ArticleCatalog Ask(ref int asked, ArticleCatalog catalog)
    {
        asked++;
        return catalog;
    }
}
