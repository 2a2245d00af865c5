using System.Globalization;
using NewsContent.CompilerServices;

namespace NewsContent.Tests.Content;

/// <summary>The same article in other languages.</summary>
public sealed class TranslationTests
{
    private static readonly Article German = Of("de", "Gespräche");
    private static readonly Article Traditional = Of("zh-Hant", "會談");
    private static readonly Article Simplified = Of("zh", "会谈");
    private static readonly Article Brazilian = Of("pt-BR", "Conversas");
    private static readonly Article Talks = Of("en", "Talks") with { Translations = [German, Simplified, Traditional, Brazilian] };

    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("de-Latn-AT-1996", "de")]
    [InlineData("de-x-plain", "de")]
    [InlineData("zh-Hant-TW", "zh-Hant")]
    [InlineData("zh-Hans", "zh")]
    [InlineData("en-GB", "en")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("pt", null)]
    [InlineData("pt-PT", null)]
    [InlineData("d", null)]
    [InlineData("deu", null)]
    [InlineData("-", null)]
    [InlineData("fr", null)]
    public void A_tag_finds_itself_and_what_is_wider(string wanted, string? found) => Assert.Equal(found, Talks.In(wanted)?.Language);

    [Theory]
    [InlineData("de-CH de", "de")]
    [InlineData("zh-TW zh-Hant zh", "zh-Hant")]
    [InlineData("zh-CN zh-Hans zh", "zh")]
    [InlineData("de-CH", "de")]
    [InlineData("pt-PT pt", "en")]
    [InlineData("en-US en", "en")]
    [InlineData("fr-FR fr", "en")]
    [InlineData("", "en")]
    public void A_culture_finds_what_it_falls_back_to_else_the_original(string cultures, string found)
    {
        var culture = cultures
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Reverse()
            .Aggregate(CultureInfo.InvariantCulture, static (parent, name) => new Culture(name, parent));

        Assert.Equal(found, Talks.InOrDefault(culture).Language);
    }

    [Fact]
    public void Translations_are_copied_and_no_part_of_equality()
    {
        var list = new List<Article> { German };
        var article = Talks with { Translations = list };
        list.Clear();

        Assert.Equal([German], article.Translations);
        Assert.Equal(Talks, article);
        Assert.Equal(Talks.GetHashCode(), article.GetHashCode());
        Assert.Empty(German.Translations);
        Assert.Throws<ArgumentNullException>("Translations", () => Talks with { Translations = null! });
        Assert.Throws<ArgumentException>("Translations", () => Talks with { Translations = [null!] });
        Assert.Throws<ArgumentNullException>("language", () => Talks.In(null!));
        Assert.Throws<ArgumentException>("language", () => Talks.In(" "));
        Assert.Throws<ArgumentNullException>("culture", () => Talks.InOrDefault(null!));
    }

    [Fact]
    public void A_catalog_of_a_language_has_what_is_there_in_it()
    {
        var plain = new Article("Plain", new DateOnly(2026, 2, 9), "plain");
        var all = new ArticleCatalog([Talks, plain]);

        Assert.Equal([German], all.ForLanguage("de-AT"));
        Assert.Equal([plain, Talks], all.ForLanguage("en"));
        Assert.Same(German, all.ForLanguage("de")["talks"]);
        Assert.Empty(all.ForLanguage("pt"));
        Assert.Throws<ArgumentException>("language", () => all.ForLanguage(""));
    }

    [Fact]
    public void A_packed_article_with_a_name_for_its_language_is_a_translation()
    {
        var packed = PackedWriter.Pack(Samples.Talks());
        ArticleCatalog? catalog = null;
        var original = Unpacked(packed);
        var german = Unpacked(packed + "\u001DTde\u001F" + original.Slug);
        var french = Unpacked(packed + "\u001DAan/alias\u001DTfr\u001F" + original.Slug + "\u001DRsome/other");

        catalog = new CatalogStore().GetOrAdd(() => [french, original, german]);

        Assert.Equal([original], catalog);
        Assert.Equal([german, french], original.Translations);
        Assert.Equal([original, french], german.Translations);
        Assert.Same(french, original.In("fr-CA"));
        Assert.Same(original, french.InOrDefault(CultureInfo.InvariantCulture));

        Article Unpacked(string text) => new(ArticleContent.Unpack(text, catalog: () => catalog!));
    }

    [Fact]
    public void A_compiled_translation_says_so_and_its_copies_too()
    {
        var packed = PackedWriter.Pack(Samples.Talks());
        ArticleCatalog? catalog = null;
        var original = Unpacked(packed);
        var german = Unpacked(packed + "\u001DTde\u001F" + original.Slug);
        catalog = new CatalogStore().GetOrAdd(() => [original, german]);

        Assert.False(original.IsTranslation);
        Assert.True(german.IsTranslation);
        Assert.True((german with { Headline = "Gespräche" }).IsTranslation);
        Assert.Equal([original], (german with { IsTranslation = true }).Translations);
        var alone = german with { IsTranslation = false };
        Assert.False(alone.IsTranslation);
        Assert.Empty(alone.Translations);
        Assert.Equal([Talks], (german with { Translations = [Talks], IsTranslation = false }).Translations);

        Article Unpacked(string text) => new(ArticleContent.Unpack(text, catalog: () => catalog!));
    }

    [Fact]
    public void An_article_made_by_hand_is_a_translation_where_it_is_set()
    {
        var german = new Article("Gespräche", new DateOnly(2026, 2, 7), "talks")
        {
            IsTranslation = true,
            Language = "de",
            Translations = [Talks],
        };

        Assert.False(Talks.IsTranslation);
        Assert.True(german.IsTranslation);
        Assert.Equal(German, german);
        Assert.Same(german, german.In("de"));
        Assert.Same(Talks, german.InOrDefault(CultureInfo.InvariantCulture));
        Assert.False((german with { IsTranslation = false }).IsTranslation);
    }

    [Fact]
    public void Hot_reload_shows_an_edited_translation_and_one_that_comes()
    {
        var edited = false;
        var catalogs = new CatalogStore();
        ArticleStore? originals = null;
        ArticleStore? translations = null;
        originals = new ArticleStore(1, static () => PackedWriter.Pack(Samples.Talks()), catalog: All);
        translations = new ArticleStore(1, Translation, catalog: All);
        ContentUpdateHandler.Add(originals);
        ContentUpdateHandler.Add(translations);
        ContentUpdateHandler.Add(catalogs);
        var talks = originals.Get(0);
        Assert.Equal("Gespräche", talks.In("de")?.Headline);
        Assert.Null(talks.In("fr"));

        edited = true;
        ContentUpdateHandler.ClearCache(null);

        Assert.Equal("Pourparlers", talks.In("fr")?.Headline);
        Assert.Null(talks.In("de"));
        Assert.Equal([talks], All());

        ArticleCatalog All() => catalogs.GetOrAdd(() => [originals!.Get(0), translations!.Get(0)]);

        string Translation() =>
            PackedWriter.Pack(Samples.Talks() with { Headline = edited ? "Pourparlers" : "Gespräche" })
            + (edited ? "\u001DTfr\u001F" : "\u001DTde\u001F")
            + Samples.Talks().Slug;
    }

    [Fact]
    public void Of_a_translation_the_slug_is_its_originals()
    {
        var packed = PackedWriter.Pack(Samples.Talks()) + "\u001DTpt-BR\u001Fworld/talks";

        Assert.Equal("world/talks", new Article(ArticleContent.Unpack(packed)).Slug);
    }

    [Theory]
    [InlineData("en", TextDirection.LeftToRight)]
    [InlineData("fa", TextDirection.RightToLeft)]
    [InlineData("az-Arab", TextDirection.RightToLeft)]
    [InlineData("ar-Latn", TextDirection.LeftToRight)]
    public void A_language_has_a_direction(string language, TextDirection direction) =>
        Assert.Equal(direction, Of(language, "Talks").Direction);

    private static Article Of(string language, string headline) => new(headline, new DateOnly(2026, 2, 7), "talks") { Language = language };

    /// <summary>A culture as .NET has it where it knows languages; these tests run without them.</summary>
    private sealed class Culture(string name, CultureInfo parent) : CultureInfo("")
    {
        public override string Name => name;

        public override CultureInfo Parent => parent;
    }
}
