using CsCheck;
using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

public class UnpackBlocksTests
{
    [Fact]
    public void Blocks_and_inlines_come_back_equal()
    {
        var article = Samples.WithBlocks();
        var (plain, named) = Typed.Of(article);

        Assert.Null(ArticleContentComparer.FirstDifference(article, plain));
        Assert.Null(ArticleContentComparer.FirstDifference(article, named));
        Assert.Equal(article, plain);
        Assert.Equal(article.Paragraphs, plain.Paragraphs);
        Assert.Equal(article.Blocks, plain.Blocks);
        Assert.Equal(article.Quotes, plain.Quotes);
    }

    [Fact]
    public void Any_blocks_come_back_equal() =>
        RandomArticles.All.Sample(
            static article =>
            {
                Assert.Null(ArticleContentComparer.FirstDifference(article, Typed.Of(article).Plain));
                Assert.Equal(article, Typed.Of(article).Plain);
            },
            iter: 2_000
        );

    [Fact]
    public void An_article_of_plain_paragraphs_has_no_part_for_them()
    {
        var writer = PackedWriter.Of(Samples.Talks());
        Assert.DoesNotContain(writer.Numbers, static number => number.Name is "blocks part" or "inlines part");
        Assert.Contains(PackedWriter.Of(Samples.WithBlocks()).Numbers, static number => number.Name == "blocks part");
    }

    [Fact]
    public void Every_text_cut_short_is_refused()
    {
        var packed = PackedWriter.Pack(Samples.WithBlocks());
        for (var length = 0; length < packed.Length; length++)
            Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed[..length]));
    }

    [Theory]
    [InlineData("lead blocks", 2)]
    [InlineData("lead blocks", 5)]
    [InlineData("lead blocks", int.MaxValue)]
    [InlineData("section blocks", 2)]
    [InlineData("block kind", 8)]
    [InlineData("items", 3)]
    [InlineData("items", int.MaxValue)]
    [InlineData("speaker index", 2)]
    [InlineData("columns", 0)]
    [InlineData("columns", int.MaxValue)]
    [InlineData("alignment", 4)]
    [InlineData("rows", 5)]
    [InlineData("rows", int.MaxValue)]
    [InlineData("label length", 0)]
    [InlineData("image length", 0)]
    [InlineData("paragraphs with inlines", 2)]
    [InlineData("headings with inlines", 3)]
    [InlineData("passage with inlines", 50)]
    [InlineData("passage with inlines", int.MaxValue)]
    [InlineData("inlines", 4)]
    [InlineData("inline kind", 8)]
    [InlineData("inline start", 500)]
    [InlineData("inline start", int.MaxValue)]
    [InlineData("inline length", 0)]
    [InlineData("inline length", 500)]
    [InlineData("inline length", int.MaxValue)]
    public void Impossible_numbers_are_refused(string name, long value)
    {
        var writer = PackedWriter.Of(Samples.WithBlocks());
        var numbers = writer.Numbers.ToList();
        var index = numbers.FindIndex(number => number.Name == name);
        numbers[index] = numbers[index] with { Value = value };

        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(PackedWriter.Pack(numbers, writer.Own)));

        Assert.Contains("'Articles/harbour.md' cannot be read: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_that_are_in_each_other_without_end_are_refused()
    {
        var writer = PackedWriter.Of(Samples.WithBlocks());
        var numbers = writer.Numbers.ToList();
        var blocks = numbers.FindIndex(static number => number.Name == "blocks part");
        var inlines = numbers.FindIndex(static number => number.Name == "inlines part");
        numbers.RemoveRange(blocks + 1, inlines - blocks - 1);
        (string, long, int)[] level = [("blocks", 1, 4), ("block kind", 7, 3), ("label start", 0, 12), ("label length", 1, 5)];
        numbers.InsertRange(blocks + 1, Enumerable.Repeat(level, 100_000).SelectMany(static numbers => numbers));

        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(PackedWriter.Pack(numbers, writer.Own)));

        Assert.Contains("its blocks stand in each other too deep", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_text_is_refused_or_read_and_never_anything_else()
    {
        var packed = PackedWriter.Pack(Samples.WithBlocks());
        Gen.Select(Gen.Int[1, packed.IndexOf('\u001F', StringComparison.Ordinal)], Gen.Char)
            .Sample(
                (at, damage) =>
                {
                    try
                    {
                        ArticleContent.Unpack(packed[..at] + damage + packed[(at + 1)..]);
                    }
                    catch (InvalidOperationException)
                    {
                        // Refused, in readable words.
                    }
                },
                iter: 20_000
            );
    }
}
