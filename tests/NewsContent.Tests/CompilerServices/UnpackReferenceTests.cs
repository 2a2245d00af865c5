using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

/// <summary>A link from one packed article to another.</summary>
public class UnpackReferenceTests
{
    private static readonly DateOnly Day = new(2026, 2, 7);
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
    public void A_reference_to_an_article_that_is_not_there_is_reported_when_someone_asks_for_it()
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
    public void A_link_that_leads_to_no_article_has_no_reference()
    {
        var writer = PackedWriter.Of(WithTarget);
        var target = new Article(
            ArticleContent.Unpack(PackedWriter.Pack(writer.Numbers, writer.Own) + "\u001DL", catalog: static () =>
                throw new InvalidOperationException("Nobody asks.")
            )
        );

        Assert.Null(Assert.Single(target.Paragraphs[0].Inlines).Reference);
    }

    [Fact]
    public void A_link_whose_name_is_missing_is_refused()
    {
        var writer = PackedWriter.Of(Ferry);

        var exception = Assert.Throws<InvalidOperationException>(() =>
            ArticleContent.Unpack(PackedWriter.Pack(writer.Numbers, writer.Own), catalog: static () => new ArticleCatalog([]))
        );

        Assert.Contains("there is no name 0 for a link", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_passes_over_names_that_it_does_not_know()
    {
        var packed = PackedWriter.Pack(Samples.Plain("ferry", Day)) + "\u001DXnobody\u001D\u001DAold-ferry\u001DR ";

        var article = new Article(ArticleContent.Unpack(packed));

        Assert.Equal(["old-ferry"], article.Aliases);
        Assert.Empty(article.Related);
    }

    [Fact]
    public void Behind_the_own_text_nothing_else_stands()
    {
        var packed = PackedWriter.Pack(Samples.Plain("ferry", Day)) + "more";

        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed));

        Assert.Contains("its own text is not complete", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalog_finds_aliases_and_those_who_refer_without_unpacking_an_article()
    {
        // What stands behind the table is whole, and the table of header and body is not: who reads them is told.
        var ferry = Samples.Plain("ferry", Day) with { Aliases = ["old-ferry"], Related = [new ArticleReference(Pier)] };
        var pier = Samples.Plain("pier", Day);
        ArticleCatalog? catalog = null;
        var store = new ArticleStore(2, () => Damaged(ferry) + Separator + Damaged(pier), catalog: () => catalog!);
        catalog = new ArticleCatalog([store.Get(0), store.Get(1)]);

        Assert.Same(store.Get(0), catalog["old-ferry"]);
        Assert.False(catalog.TryGet("older-ferry", out _));
        Assert.Same(store.Get(0), Assert.Single(catalog.ReferencesTo(store.Get(1))));
        Assert.Empty(catalog.ReferencesTo(store.Get(0)));
        Assert.Throws<InvalidOperationException>(() => store.Get(0).Headline);
    }

    /// <summary>The article without its header: a part that is not there.</summary>
    private static string Damaged(Article article)
    {
        var writer = PackedWriter.Of(article);
        return PackedWriter.Pack(writer.Numbers.TakeWhile(static number => number.Name != "header part"), writer.Own) + writer.Names;
    }

    private static Article WithTarget { get; } =
        new(
            "The Ferry",
            Day,
            "ferry",
            [new Paragraph("It leaves the pier.", []) { Inlines = [Link(14, 4, "pier") with { Target = "pier.md" }] }]
        );

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
