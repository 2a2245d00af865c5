using System.Globalization;

namespace NewsContent.Tests.Content;

/// <summary>What follows from an article's words: reading time, excerpt, table of contents.</summary>
public sealed class DerivedTests
{
    [Theory]
    [InlineData("en", 228, 60)]
    [InlineData("en-GB", 229, 61)]
    [InlineData("DE", 179, 60)]
    [InlineData("pt-BR", 362, 120)]
    [InlineData("eo", 184, 60)]
    [InlineData("en", 0, 0)]
    public void Reading_takes_as_long_as_people_of_the_language_need(string language, int words, int seconds)
    {
        var text = string.Join(' ', Enumerable.Repeat("word", words));
        Article article = Of(text) with { Language = language };

        Assert.Equal(TimeSpan.FromSeconds(seconds), article.ReadingTime);
    }

    [Fact]
    public void Of_Japanese_the_characters_are_read()
    {
        Article article = Of(new string('港', 357)) with { Language = "ja" };

        Assert.Equal(TimeSpan.FromMinutes(1), article.ReadingTime);
    }

    [Theory]
    [InlineData("The ferry sails.", 16, "The ferry sails.")]
    [InlineData("The ferry sails. It waits for nobody.", 20, "The ferry sails.")]
    [InlineData("The ferry sails. It waits for nobody.", 16, "The ferry sails.")]
    [InlineData("“The ferry sails!” It waits for nobody, says she.", 30, "“The ferry sails!”")]
    [InlineData("Go. The ferry sails at noon", 20, "Go. The ferry sails…")]
    [InlineData("The ferry, which sails", 17, "The ferry, which…")]
    [InlineData("The ferry, which sails", 12, "The ferry…")]
    [InlineData("港湾局は新しい埠頭を建設すると発表した。工事は来年始まる。", 20, "港湾局は新しい埠頭を建設すると発表した。")]
    [InlineData("港湾局は新しい埠頭を建設すると発表した。", 10, "港湾局は新しい埠頭…")]
    [InlineData("👩‍👩‍👧👩‍👩‍👧", 9, "👩‍👩‍👧…")]
    [InlineData("👩‍👩‍👧👩‍👩‍👧", 3, "…")]
    [InlineData("Word", 1, "…")]
    [InlineData("他来了。“我不去，”她说。", 5, "他来了。")]
    [InlineData("彼は言った。「行かない。」そして去った。", 13, "彼は言った。「行かない。」")]
    [InlineData("彼は言った。「行かない。」そして去った。", 12, "彼は言った。「行かない…")]
    [InlineData("港は静かだ。\uFE0Fそして海は荒れる。", 7, "港は静かだ…")]
    public void An_excerpt_ends_after_a_sentence_or_a_word(string text, int longest, string excerpt)
    {
        Assert.Equal(excerpt, Of(text).Excerpt(longest));
        Assert.True(excerpt.Length <= longest, excerpt);
        Assert.Equal(excerpt, (Of("Another text.") with { Summary = text }).Excerpt(longest));
        Assert.Equal(excerpt, (Of(text) with { Summary = " " }).Excerpt(longest));
    }

    [Fact]
    public void An_excerpt_goes_over_paragraphs_and_into_sections_where_there_is_no_lead()
    {
        var article = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            sections: [new Section("Tide", new Paragraph("It falls."), new Paragraph("It rises."))]
        );

        Assert.Equal("It falls. It rises.", article.Excerpt());
        Assert.Equal("", new Article("H", new DateOnly(2026, 2, 7), "s").Excerpt());
        Assert.Throws<ArgumentOutOfRangeException>(() => article.Excerpt(0));
    }

    [Fact]
    public void An_excerpt_has_words_of_tables_and_lists_only_where_there_are_no_others()
    {
        var table = new Table([ColumnAlignment.None], new TableRow("Boat"), [new TableRow("06:00")]);
        var list = new ListBlock(new ListItem("Rope"));

        Assert.Equal("It sails.", new Article("H", new DateOnly(2026, 2, 7), "s", [table, new Paragraph("It sails."), list]).Excerpt());
        Assert.Equal("Boat 06:00 Rope", new Article("H", new DateOnly(2026, 2, 7), "s", [table, list]).Excerpt());
    }

    [Fact]
    public void The_table_of_contents_is_a_tree_with_the_ids_of_the_page()
    {
        int[] levels = [3, 2, 3, 4, 3, 2];
        var sections = levels.Select((level, i) => new Section($"Part {(i == 4 ? 3 : i + 1)}", new Paragraph("Words.")) { Level = level });
        var article = new Article("H", new DateOnly(2026, 2, 7), "s", sections: sections);

        Assert.Equal("part-1() part-2(part-3(part-4()) part-3-2()) part-6()", Shown(article.TableOfContents()));
        Assert.Same(article.Sections[3], article.TableOfContents()[1].Entries[0].Entries[0].Section);
        Assert.Empty(Of("Words.").TableOfContents());
    }

    [Fact]
    public void Names_and_tags_have_a_part_of_an_address()
    {
        Assert.Equal("jane-doe-phd", new Author("Jane Doe, PhD").Slug);
        Assert.Equal("außenpolitik-iran", PageSlug.Of("Außenpolitik: Iran"));
        Assert.Equal(8, PageSlug.Of("???").Length);
    }

    private static string Shown(IEnumerable<ContentsEntry> entries) =>
        string.Join(' ', entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Id}({Shown(entry.Entries)})")));

    private static Article Of(string text) => new("H", new DateOnly(2026, 2, 7), "s", lead: [new Paragraph(text)]);
}
