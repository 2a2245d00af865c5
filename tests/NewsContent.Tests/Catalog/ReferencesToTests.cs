namespace NewsContent.Tests.Catalog;

/// <summary>What a catalog knows of articles that refer to each other, and by which slugs it finds them.</summary>
public class ReferencesToTests
{
    private static readonly DateOnly Day = new(2026, 2, 7);

    [Fact]
    public void All_who_refer_are_found_newest_first_and_each_once()
    {
        var treaty = Samples.Plain("treaty", Day);
        var old = Linking("old", Day.AddDays(-2), "treaty", "treaty");
        var related = Samples.Plain("related", Day.AddDays(1)) with { Related = [To("treaty"), To("old")] };
        var itself = Linking("itself", Day, "itself");
        var catalog = new ArticleCatalog([treaty, old, related, itself]);

        Assert.Equal([related, old], catalog.ReferencesTo(treaty));
        Assert.Equal([related], catalog.ReferencesTo(old));
        Assert.Empty(catalog.ReferencesTo(itself));
        Assert.Empty(catalog.ReferencesTo(Samples.Plain("elsewhere", Day)));
        Assert.Throws<ArgumentNullException>(() => catalog.ReferencesTo(null!));
    }

    [Fact]
    public void A_link_in_a_heading_refers_too()
    {
        var treaty = Samples.Plain("treaty", Day);
        var section = new Section("The treaty", new Paragraph("Text.")) { HeadingInlines = [Link(4, 6, "treaty")] };
        var other = new Article("Other", Day, "other", sections: [section]);

        Assert.Equal([other], new ArticleCatalog([treaty, other]).ReferencesTo(treaty));
    }

    [Fact]
    public void A_reference_by_an_old_slug_counts_for_the_article()
    {
        var treaty = Samples.Plain("treaty", Day) with { Aliases = ["talks"] };
        var other = Linking("other", Day, "talks");
        var catalog = new ArticleCatalog([treaty, other]);

        Assert.Equal([other], catalog.ReferencesTo(treaty));
    }

    [Theory]
    [InlineData("treaty", "treaty")]
    [InlineData("talks", "treaty")]
    [InlineData("caf\u00E9", "treaty")]
    [InlineData("cafe\u0301", "treaty")]
    [InlineData("ferry", "ferry")]
    [InlineData("Talks", null)]
    public void An_article_is_found_by_its_old_slugs_where_no_other_has_them(string wanted, string? found)
    {
        var catalog = new ArticleCatalog([
            Samples.Plain("treaty", Day) with
            {
                Aliases = ["talks", "cafe\u0301", "ferry"],
            },
            Samples.Plain("ferry", Day.AddDays(-1)),
            Samples.Plain("older", Day.AddDays(-2)) with
            {
                Aliases = ["talks"],
            },
        ]);

        Assert.Equal(found is not null, catalog.TryGet(wanted, out var article));
        Assert.Equal(found, article?.Slug);
        if (found is null)
            Assert.Throws<KeyNotFoundException>(() => catalog[wanted]);
        else
            Assert.Same(article, catalog[wanted]);
    }

    [Fact]
    public void A_copy_refers_to_what_it_says_and_not_to_what_the_first_one_said()
    {
        var treaty = Samples.Plain("treaty", Day);
        var other = Samples.Plain("other", Day) with { Related = [To("treaty")] };
        var copy = other with { Slug = "copy", Related = [To("other")] };
        var catalog = new ArticleCatalog([treaty, other, copy]);

        Assert.Equal([other], catalog.ReferencesTo(treaty));
        Assert.Equal([copy], catalog.ReferencesTo(other));
    }

    private static Article Linking(string slug, DateOnly day, params string[] targets) =>
        new("Headline", day, slug, targets.Select(static target => new Paragraph("See there.", []) { Inlines = [Link(4, 5, target)] }));

    private static Inline Link(int start, int length, string slug) => new(InlineKind.Link, start, length) { Reference = To(slug) };

    private static ArticleReference To(string slug) => new(slug, static () => throw new InvalidOperationException("Nobody asked."));
}
