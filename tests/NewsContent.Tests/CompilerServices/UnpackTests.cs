using CsCheck;
using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

public class UnpackTests
{
    private const char Separator = '\u001F';

    [Fact]
    public void A_packed_article_comes_back_equal()
    {
        var article = Samples.Talks();
        var (plain, named) = Typed.Of(article);

        Assert.Null(ArticleContentComparer.FirstDifference(article, plain));
        Assert.Null(ArticleContentComparer.FirstDifference(article, named));
        Assert.Equal(article, plain);
        Assert.Equal(article.Speakers, named.Speakers);
        Assert.Equal(article.Paragraphs, named.Paragraphs);
        Assert.Equal(article.WordCount, named.WordCount);
    }

    [Fact]
    public void The_least_article_comes_back_equal()
    {
        var article = new Article("H", new DateOnly(1, 1, 1), "s");
        Assert.Equal(article, Typed.Of(article).Plain);
    }

    [Fact]
    public void Any_article_comes_back_equal()
    {
        // Letters of several scripts, a pair of surrogates and what the format itself uses, without its separator.
        var texts = Gen.OneOf("a", "b c", "“", "", "\u200C", "日本", "😀", "1 2 3", "-1", "\t").Array[1, 4].Select(parts => string.Concat(parts));
        var named = texts.Select(text => "x" + text);
        var speakers = Gen.Select(named, texts, Gen.Int[0, 2], (name, role, kind) => new Speaker(name, role.Length == 0 ? null : role, (SpeakerKind)kind));
        var paragraphs = Gen.Select(texts, Gen.Select(texts, speakers.Null(), Gen.Int[0, 99]).Array[0, 3], (text, quoted) => new Paragraph(
            text + string.Concat(quoted.Select(quote => $"“{quote.Item1}”")),
            [.. quoted.Select(quote => new Quote(quote.Item1, quote.Item2, quote.Item3 % 2 == 0 ? "said" : null, quote.Item3)
            {
                Attribution = quote.Item3 % 3 == 0 ? null : new((AttributionRule)(quote.Item3 % 23), (AttributionConfidence)(quote.Item3 % 5)),
            })]));
        var sections = Gen.Select(named, paragraphs.Array[0, 3], (heading, some) => new Section(heading, some));
        var articles = Gen.Select(named, paragraphs.Array[0, 3], sections.Array[0, 4], texts.Array[0, 2], (headline, lead, some, tags) =>
            new Article(headline, new DateOnly(2026, 2, 7), "s", lead, some) { Tags = tags });

        articles.Sample(article => Assert.Null(ArticleContentComparer.FirstDifference(article, Typed.Of(article).Plain)), iter: 2_000);
    }

    [Fact]
    public void A_quotation_over_several_paragraphs_is_joined_by_line_feeds()
    {
        var article = new Article("H", new DateOnly(2026, 2, 7), "s", sections:
        [
            new Section("One", new Paragraph("“It begins.", new Quote("It begins.\nIt goes on.\nIt ends.", Samples.Araghchi)), new Paragraph("“It goes on."), new Paragraph("“It ends.” And more.")),
        ]);

        var (plain, _) = Typed.Of(article);

        Assert.Equal(article, plain);
        Assert.Equal("It begins.\nIt goes on.\nIt ends.", Assert.Single(plain.Paragraphs[0].Quotes).Text);
        Assert.Empty(plain.Paragraphs[1].Quotes);
    }

    [Fact]
    public void A_section_without_paragraphs_keeps_its_place()
    {
        var article = new Article("H", new DateOnly(2026, 2, 7), "s", [], [new Section("Empty"), new Section("Full", new Paragraph("“a”", new Quote("a"))), new Section("Empty too")]);

        var (plain, _) = Typed.Of(article);

        Assert.Equal(article, plain);
        Assert.Equal(1, plain.Quotes[0].SectionIndex);
    }

    [Fact]
    public void Another_version_of_the_format_is_refused_in_readable_words()
    {
        var packed = "3" + PackedWriter.Pack(Samples.Talks())[1..];

        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed));

        Assert.Equal(
            "A generated article is packed in format '3', and this NewsContent assembly reads format '2'. The NewsContent package and the generated code differ in version: "
            + "rebuild the project that owns the article with the version of the package that it runs with.",
            exception.Message);
    }

    [Fact]
    public void What_is_wrong_is_told_with_article_and_field()
    {
        var fields = PackedWriter.Fields(Samples.Talks());
        fields[6] = "7 February";

        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(string.Join(Separator, fields)));

        Assert.StartsWith("The generated article 'world/talks' cannot be read: '7 February' is no date (field 7). ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("differ in version", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("2")]
    [InlineData("2\u001F")]
    [InlineData("2\u001Fs\u001F\u001F\u001FH\u001F\u001F2026-02-07\u001F\u001F\u001F\u001Fen\u001F\u001F\u001F2147483647")]
    [InlineData("2\u001Fs\u001F\u001F\u001FH\u001F\u001F2026-02-07\u001F\u001F\u001F\u001Fen\u001F\u001F\u001F99999999999")]
    public void A_text_that_is_no_article_is_refused(string packed) =>
        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed));

    [Fact]
    public void Every_text_cut_short_is_refused()
    {
        var fields = PackedWriter.Fields(Samples.Talks());
        for (var count = 0; count < fields.Length; count++)
            Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(string.Join(Separator, fields[..count])));
    }

    [Fact]
    public void A_text_that_goes_on_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(PackedWriter.Pack(Samples.Talks()) + Separator));

    [Theory]
    [InlineData("2 -1 0 -1 0 2 0 1")]
    [InlineData("-2 -1 0 -1 0 0 0 1")]
    [InlineData("0 1 0 -1 0 0 0 1")]
    [InlineData("0 -2 0 -1 0 0 0 1")]
    [InlineData("0 0 -1 -1 0 0 0 1")]
    [InlineData("0 0 0 -1 0 2 0 1")]
    [InlineData("0 0 0 -1 0 0 0 6")]
    [InlineData("0 0 0 -1 0 0 6 0")]
    [InlineData("0 0 0 -1 0 0 5 2147483647")]
    [InlineData("0 0 0 -1 0 0 -1 2")]
    [InlineData("0 0 0 -1 0 0 1 -1")]
    [InlineData("0 0 0 -1 0")]
    [InlineData("0 0 0 -1 0 0 0")]
    [InlineData("0 0 0 -1 0 0 0 1 0")]
    [InlineData("0 0 0 -1 0 0 0 +1")]
    [InlineData("0 0 0 -1 0 0  1")]
    [InlineData("0 0 0 -1 0 0 0 -")]
    [InlineData("0 0 0 -1 0 0 0 2147483648")]
    [InlineData("0 0 0 23 0 0 0 5")]
    [InlineData("0 0 0 -2 0 0 0 5")]
    [InlineData("0 0 0 3 5 0 0 5")]
    [InlineData("0 0 0 3 -1 0 0 5")]
    [InlineData("")]
    public void Impossible_places_of_a_quotation_are_refused(string numbers)
    {
        var article = new Article("H", new DateOnly(2026, 2, 7), "s", [new Paragraph("abcde", new Quote("abcde", Samples.Araghchi)), new Paragraph("x")]);
        var fields = PackedWriter.Fields(article);
        Assert.Equal("0 0 0 -1 0 0 0 5", fields[^2]);
        fields[^2] = numbers;

        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(string.Join(Separator, fields)));
    }

    [Fact]
    public void Quotations_out_of_reading_order_are_refused()
    {
        var article = new Article("H", new DateOnly(2026, 2, 7), "s", [new Paragraph("a", new Quote("a")), new Paragraph("b", new Quote("b"))]);
        var fields = PackedWriter.Fields(article);
        (fields[^4], fields[^2]) = (fields[^2], fields[^4]);

        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(string.Join(Separator, fields)));
    }

    [Theory]
    [InlineData("3", "0")]
    [InlineData("-1", "3")]
    [InlineData("1", "0")]
    [InlineData("1", "2")]
    [InlineData("1", "-1")]
    public void Impossible_sections_are_refused(string first, string count)
    {
        var fields = PackedWriter.Fields(new Article("H", new DateOnly(2026, 2, 7), "s", [new Paragraph("a")], [new Section("x", new Paragraph("b"))]));
        Assert.Equal(["1", "x", "1", "1", "0"], fields[^5..]);
        (fields[^3], fields[^2]) = (first, count);

        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(string.Join(Separator, fields)));
    }

    [Fact]
    public void A_damaged_text_is_refused_or_read_and_never_anything_else()
    {
        var fields = PackedWriter.Fields(Samples.Talks());
        var refused = 0;
        Gen.Select(Gen.Int[1, fields.Length - 1], Gen.OneOf("", "-1", "0", "7", "2147483647", "x", "0 0 0 0 0 1", "\u001F")).Sample((at, damage) =>
        {
            var damaged = (string[])fields.Clone();
            damaged[at] = damage;
            try
            {
                ArticleContent.Unpack(string.Join(Separator, damaged));
            }
            catch (InvalidOperationException)
            {
                Interlocked.Increment(ref refused);
            }
        }, iter: 5_000);
        Assert.True(refused > 1_000, $"only {refused} of 5,000 were refused");
    }

    [Fact]
    public void Named_lists_of_another_article_are_refused()
    {
        var content = ArticleContent.Unpack(PackedWriter.Pack(Samples.Talks()));
        var other = ArticleContent.Unpack(PackedWriter.Pack(Samples.Talks()));

        Assert.Equal("sections", Assert.Throws<ArgumentException>(() =>
            new Article<NamedSections, NamedQuotes>(content, new NamedSections(other.Sections), new NamedQuotes(content.Quotes))).ParamName);
        Assert.Equal("quotes", Assert.Throws<ArgumentException>(() =>
            new Article<NamedSections, NamedQuotes>(content, new NamedSections(content.Sections), new NamedQuotes(other.Quotes))).ParamName);
        Assert.Equal("content", Assert.Throws<ArgumentNullException>(() => new Article((ArticleContent)null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => ArticleContent.Unpack(null!));
    }
}
