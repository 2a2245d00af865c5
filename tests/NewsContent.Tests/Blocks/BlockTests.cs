namespace NewsContent.Tests.Blocks;

public class BlockTests
{
    public static TheoryData<string> Changes => [.. OneChangeOfBlocks.All.Keys];

    [Fact]
    public void Articles_with_blocks_made_alike_are_equal_and_hash_alike()
    {
        var (left, right) = (Samples.WithBlocks(), Samples.WithBlocks());

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(left.Blocks.Select(static block => block.GetHashCode()), right.Blocks.Select(static block => block.GetHashCode()));
        Assert.All(left.Blocks.Zip(right.Blocks), static pair => Assert.True(pair.First == pair.Second));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Any_one_change_makes_another_article_and_is_named(string path)
    {
        var article = Samples.WithBlocks();
        var changed = OneChangeOfBlocks.All[path](article);

        Assert.NotEqual(article, changed);
        Assert.NotEqual(changed, article);
        Assert.StartsWith(path + ": ", ArticleContentComparer.FirstDifference(article, changed), StringComparison.Ordinal);
        Assert.StartsWith(path + ": ", ArticleContentComparer.FirstDifference(changed, article), StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_are_all_runs_of_text_in_reading_order()
    {
        var article = Samples.WithBlocks();

        Assert.Equal(
            [
                "Read the report, which is new.[note]",
                "Berths: “none free,” says Holm.",
                "Cranes",
                "Old",
                "New",
                "We stay.\nAll of us.",
                "Nobody leaves.",
                "The pier. “Too short,” she says.",
                "Year",
                "Ships",
                "2024",
                "“many”",
                "2025",
                "“more”",
                "Of the port office.",
            ],
            article.Paragraphs.Select(static paragraph => paragraph.Text)
        );
        Assert.Equal(5, article.Lead.Count);
        Assert.Equal(7, article.Sections[1].Paragraphs.Count);
        Assert.Equal(10, article.Blocks.Count);
        Assert.Equal([1, 7, 13], article.Quotes.Select(static quote => quote.ParagraphIndex));
        Assert.Equal([null, 0, 1], article.Quotes.Select(static quote => quote.SectionIndex));
    }

    [Fact]
    public void Words_in_items_cells_captions_and_notes_count() =>
        Assert.Equal(
            10,
            new Article(
                "H",
                new DateOnly(2026, 2, 7),
                "s",
                [
                    new ListBlock(new ListItem("one two")),
                    new Table(new TableRow("three", ""), new TableRow("four", "five")),
                    new Figure(new Image("x.jpg", "not counted"), new Paragraph("six seven")),
                    new Footnote("1", new BlockQuotation(new Paragraph("eight nine ten"))),
                    new CodeBlock("not counted"),
                ]
            ).WordCount
        );

    [Fact]
    public void Plain_paragraphs_are_one_list_for_blocks_and_paragraphs()
    {
        var section = new Section("Heading", new Paragraph("a"), new Paragraph("b"));

        Assert.Same(section.Paragraphs, section.Blocks);
        Assert.Same(Samples.Talks().Lead.GetType(), Samples.Talks().LeadBlocks.GetType());
        Assert.Equal(Samples.Talks().Paragraphs, Samples.Talks().Blocks);
    }

    [Fact]
    public void Blocks_set_with_with_bring_their_paragraphs_and_quotations()
    {
        var section = new Section("Heading", new Paragraph("a"));

        var changed = section with { Blocks = [new ListBlock(new ListItem("“b”", new Quote("b")))] };

        Assert.Equal("“b”", Assert.Single(changed.Paragraphs).Text);
        Assert.Equal("b", Assert.Single(changed.Quotes).Text);
        Assert.Equal("a", Assert.Single((changed with { Paragraphs = section.Paragraphs }).Blocks.OfType<Paragraph>()).Text);
    }

    [Fact]
    public void Lists_given_are_copied()
    {
        var blocks = new List<Block> { new Paragraph("a"), new Divider() };
        var quotation = new BlockQuotation(blocks);
        blocks.Clear();

        Assert.Equal(2, quotation.Blocks.Count);
    }

    [Fact]
    public void What_is_no_block_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ListBlock([null!]));
        Assert.Throws<ArgumentException>(() => new ListItem((Block)null!));
        Assert.Throws<ArgumentNullException>(() => new BlockQuotation((IEnumerable<Block>)null!));
        Assert.Throws<ArgumentException>(() => new Section("Heading", (Block)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ListBlock { Start = -1 });
        Assert.ThrowsAny<ArgumentException>(() => new Image(" ", ""));
        Assert.ThrowsAny<ArgumentException>(() => new Footnote(" "));
        Assert.Throws<ArgumentNullException>(() => new CodeBlock(null!));
        Assert.Throws<ArgumentNullException>(() => new Figure(null!));
    }

    [Fact]
    public void A_row_of_another_length_than_the_table_is_refused()
    {
        Assert.Equal(
            "A row has 1 cell, and the table 2 columns. (Parameter 'Rows')",
            Assert.Throws<ArgumentException>(() => new Table(new TableRow("a", "b"), new TableRow("c"))).Message
        );
        Assert.Throws<ArgumentException>(() => new Table([ColumnAlignment.Left], new TableRow("a", "b"), []));
        Assert.Throws<ArgumentException>(() => new Table(new TableRow("a")) with { Header = new TableRow("a", "b") });
        Assert.Throws<ArgumentException>(() => new Table(new TableRow(Array.Empty<string>())));
    }

    [Fact]
    public void Blocks_that_are_in_each_other_too_deep_are_refused()
    {
        Block block = new Paragraph("a");
        for (var i = 0; i < 100; i++)
            block = i % 2 == 0 ? new BlockQuotation(block) : new ListBlock(new ListItem(block));

        Assert.Equal(
            "Blocks stand in each other more than 100 levels deep. (Parameter 'Blocks')",
            Assert.Throws<ArgumentException>(() => new Footnote("1", block)).Message
        );
        Assert.Equal("a", new Article("H", new DateOnly(2026, 2, 7), "s", [block]).Paragraphs[0].Text);
    }

    [Theory]
    [InlineData(0, "Read the report, which is new.[note]")]
    [InlineData(1, "ListBlock: 2 items")]
    [InlineData(2, "Divider")]
    [InlineData(3, "BlockQuotation: “We stay. All of us.” (Ida Holm)")]
    [InlineData(4, "Figure: The pier. “Too short,” she says.")]
    [InlineData(5, "Figure: sign.jpg")]
    [InlineData(6, "Table: 2 columns, 2 rows")]
    [InlineData(7, "CodeBlock: ships = 12 berths = 3")]
    [InlineData(8, "CodeBlock")]
    [InlineData(9, "Footnote: [1] Of the port office.")]
    public void A_block_shows_itself(int index, string expected) => Assert.Equal(expected, Samples.WithBlocks().Blocks[index].ToString());

    [Fact]
    public void Parts_of_blocks_show_themselves()
    {
        Assert.Equal("ListBlock: 1 numbered item", new ListBlock(new ListItem("a")) { IsOrdered = true }.ToString());
        Assert.Equal("a", new ListItem("a").ToString());
        Assert.Equal("", new ListItem(new Divider()).ToString());
        Assert.Equal("a | b", new TableRow("a", "b").ToString());
        Assert.Equal("A pier", new Image("pier.jpg", "A pier").ToString());
        Assert.Equal("Link 0..15 https://example.org/report", Samples.WithBlocks().Paragraphs[0].Inlines[0].ToString());
        Assert.Equal("Emphasis 5..15", Samples.WithBlocks().Paragraphs[0].Inlines[1].ToString());
    }
}
