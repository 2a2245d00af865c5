using CsCheck;
using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

public class UnpackTests
{
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
        var texts = Gen.OneOf("a", "b c", "“", "", "\u200C", "日本", "😀", "1 2 3", "-1", "\t")
            .Array[1, 4]
            .Select(parts => string.Concat(parts));
        var words = texts.Where(text => text.Length > 0);
        var named = texts.Select(text => "x" + text);
        var speakers = Gen.Select(named, texts, Gen.Int[0, 2], (name, role, kind) =>
            new Speaker(name, role.Length == 0 ? null : role, (SpeakerKind)kind)
        );
        var paragraphs = Gen.Select(texts, Gen.Select(words, speakers.Null(), Gen.Int[0, 99]).Array[0, 3], (text, quoted) =>
            new Paragraph(
                text + string.Concat(quoted.Select(quote => $"“{quote.Item1}”")),
                [
                    .. quoted.Select(quote => new Quote(quote.Item1, quote.Item2, quote.Item3 % 2 == 0 ? "said" : null, quote.Item3)
                    {
                        Attribution =
                            quote.Item3 % 3 == 0
                                ? null
                                : new((AttributionRule)(quote.Item3 % 22), (AttributionConfidence)(quote.Item3 % 5)),
                    }),
                ]
            )
        );
        var sections = Gen.Select(named, paragraphs.Array[0, 3], (heading, some) => new Section(heading, some));
        var articles = Gen.Select(named, paragraphs.Array[0, 3], sections.Array[0, 4], texts.Array[0, 2], (headline, lead, some, tags) =>
            new Article(headline, new DateOnly(2026, 2, 7), "s", lead, some) { Tags = tags }
        );

        articles.Sample(article => Assert.Null(ArticleContentComparer.FirstDifference(article, Typed.Of(article).Plain)), iter: 2_000);
    }

    [Fact]
    public void A_quotation_over_several_paragraphs_is_joined_by_line_feeds()
    {
        var article = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            sections:
            [
                new Section(
                    "One",
                    new Paragraph("“It begins.", new Quote("It begins.\nIt goes on.\nIt ends.", Samples.Araghchi)),
                    new Paragraph("“It goes on."),
                    new Paragraph("“It ends.” And more.")
                ),
            ]
        );

        var (plain, _) = Typed.Of(article);

        Assert.Equal(article, plain);
        Assert.Equal("It begins.\nIt goes on.\nIt ends.", Assert.Single(plain.Paragraphs[0].Quotes).Text);
        Assert.Empty(plain.Paragraphs[1].Quotes);
    }

    [Fact]
    public void A_section_without_paragraphs_keeps_its_place()
    {
        var article = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            [],
            [new Section("Empty"), new Section("Full", new Paragraph("“a”", new Quote("a"))), new Section("Empty too")]
        );

        var (plain, _) = Typed.Of(article);

        Assert.Equal(article, plain);
        Assert.Equal(1, plain.Quotes[0].SectionIndex);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("8")]
    public void Another_version_of_the_format_is_refused_in_readable_words(string version)
    {
        var packed = version + PackedWriter.Pack(Samples.Talks())[1..];

        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed));

        Assert.Equal(
            $"A generated article is packed in format '{version}', and this NewsContent assembly reads format '9'. "
                + "The NewsContent package and the generated code differ in version: "
                + "rebuild the project that owns the article with the version of the package that it runs with.",
            exception.Message
        );
    }

    [Fact]
    public void What_is_wrong_is_reported_with_the_articles_path()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(Changed(Samples.Talks(), "kind", 3)));

        Assert.StartsWith(
            "The generated article 'Articles/world/talks.txt' cannot be read: 3 is no kind of speaker. ",
            exception.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("differ in version", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("9")]
    [InlineData("9\u001F")]
    [InlineData("9\u001F\u001F\u001F")]
    [InlineData("9\u801F\u801F\u801F\u801F\u801F\u801F\u801F\u801F\u801F\u801F\u801F\u801F\u001F")]
    [InlineData("9\u0021\uFFFF\u001Ftext")]
    public void A_text_that_is_no_article_is_refused(string packed) =>
        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed));

    [Fact]
    public void Every_text_cut_short_is_refused()
    {
        var packed = PackedWriter.Pack(Samples.Talks());
        for (var length = 0; length < packed.Length; length++)
            Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed[..length]));
    }

    [Fact]
    public void A_text_that_goes_on_is_refused()
    {
        var writer = PackedWriter.Of(Samples.Talks());
        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(writer.Pack() + "x"));
        Assert.Throws<InvalidOperationException>(() =>
            ArticleContent.Unpack(writer.Pack().Replace("\u001F", " \u001F", StringComparison.Ordinal))
        );
        Assert.Throws<InvalidOperationException>(() =>
            ArticleContent.Unpack(PackedWriter.Pack([.. writer.Numbers, ("more", 0, 32)], writer.Own))
        );
        Assert.Throws<InvalidOperationException>(() =>
            ArticleContent.Unpack(PackedWriter.Pack([.. writer.Numbers, ("more?", 1, 0)], writer.Own))
        );
    }

    [Theory]
    [InlineData("identity part")]
    [InlineData("header part")]
    [InlineData("body part")]
    [InlineData("quotations part")]
    public void A_missing_part_is_refused_by_its_tag(string part)
    {
        var writer = PackedWriter.Of(Samples.Talks());
        var numbers = writer.Numbers.ToList();
        var start = numbers.FindIndex(number => number.Name == part);
        var end = numbers.FindIndex(start + 1, number => number.Bits == -1);
        var tag = numbers[start].Value;
        numbers.RemoveRange(start, (end < 0 ? numbers.Count : end) - start);

        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(PackedWriter.Pack(numbers, writer.Own)));

        Assert.Contains($" cannot be read: its part {tag} is missing. ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("header part")]
    [InlineData("body part")]
    [InlineData("quotations part")]
    [InlineData("")]
    public void A_part_that_the_library_does_not_know_is_skipped(string before)
    {
        var writer = PackedWriter.Of(Samples.Talks());
        var numbers = writer.Numbers.ToList();
        var index = before.Length == 0 ? numbers.Count : numbers.FindIndex(number => number.Name == before);
        numbers.InsertRange(index, [("new part", 17, -1), ("of it", 1_234_567, 9), ("more?", 1, 0), ("empty part", 18, -1)]);

        var content = ArticleContent.Unpack(PackedWriter.Pack(numbers, writer.Own));

        Assert.Equal(Samples.Talks(), new Article(content));
    }

    [Theory]
    [InlineData("identity part")]
    [InlineData("header part")]
    [InlineData("body part")]
    [InlineData("quotations part")]
    public void A_part_with_more_in_it_than_it_should_have_is_refused(string part)
    {
        var writer = PackedWriter.Of(Samples.Talks());
        var numbers = writer.Numbers.ToList();
        var end = numbers.FindIndex(numbers.FindIndex(number => number.Name == part) + 1, number => number.Bits == -1);
        numbers.Insert(end < 0 ? numbers.Count : end, ("more?", 0, 0));

        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(PackedWriter.Pack(numbers, writer.Own)));

        Assert.Contains("a part of its table does not end where it should", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("001" + "0" + "1111111111" + "0")]
    [InlineData("001" + "0" + "1111111111" + "1" + "1111111111" + "1" + "1111111111" + "1" + "0000000001" + "0")]
    [InlineData("111" + "1" + "111" + "0" + "0000000000" + "0" + "000" + "0")]
    public void A_part_longer_than_the_table_or_an_unknown_one_alone_is_refused(string bits) =>
        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(PackedWriter.Pack(bits, "text")));

    [Theory]
    [InlineData("paragraph", 3)]
    [InlineData("paragraph", int.MaxValue)]
    [InlineData("paragraph", long.MaxValue)]
    [InlineData("words start", 6)]
    [InlineData("words start", int.MaxValue)]
    [InlineData("words length", 6)]
    [InlineData("words length", int.MaxValue)]
    [InlineData("speaker index", 2)]
    [InlineData("line", 1)]
    [InlineData("line", 1L << 33)]
    [InlineData("rule", 24)]
    [InlineData("confidence", 5)]
    [InlineData("cue start", 1_000_001)]
    [InlineData("cue start", 1_000_000)]
    [InlineData("cue start", (1L << 32) - 2)]
    [InlineData("cue length", 500)]
    [InlineData("quotes", 2)]
    [InlineData("quotes", int.MaxValue)]
    [InlineData("lead", 3)]
    [InlineData("lead", int.MaxValue)]
    [InlineData("sections", 1)]
    [InlineData("text start", 1_000_000)]
    [InlineData("text start", 999_999)]
    [InlineData("text length", 1_000_000)]
    [InlineData("headline length", 0)]
    [InlineData("slug length", 0)]
    [InlineData("language length", 0)]
    [InlineData("speaker length", 0)]
    [InlineData("published", 3_652_059)]
    [InlineData("own length", 0)]
    [InlineData("file?", 1)]
    public void Impossible_numbers_are_refused(string name, long value)
    {
        var article = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            [new Paragraph("abcde", new Quote("abcde", Samples.Araghchi, "c")), new Paragraph("x")]
        )
        {
            SourcePath = "s.txt",
        };
        _ = ArticleContent.Unpack(PackedWriter.Pack(article));

        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(Changed(article, name, value)));
    }

    [Theory]
    [InlineData("ticks", long.MaxValue)]
    [InlineData("ticks", long.MaxValue - 1)]
    [InlineData("minutes", 1_682)]
    [InlineData("minutes", 1_683)]
    [InlineData("updated", 6_000_000)]
    [InlineData("updated", 6_000_001)]
    public void Impossible_days_and_moments_are_refused(string name, long value) =>
        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(Changed(Samples.Talks(), name, value)));

    [Fact]
    public void A_damaged_text_is_refused_or_read_and_never_anything_else()
    {
        var packed = PackedWriter.Pack(Samples.Talks());
        var refused = 0;
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
                        Interlocked.Increment(ref refused);
                    }
                },
                iter: 5_000
            );
        Assert.True(refused > 500, $"only {refused} of 5,000 were refused");
    }

    [Fact]
    public void Named_lists_of_another_article_are_refused()
    {
        var content = ArticleContent.Unpack(PackedWriter.Pack(Samples.Talks()));
        var other = ArticleContent.Unpack(PackedWriter.Pack(Samples.Talks()));

        Assert.Equal(
            "sections",
            Assert
                .Throws<ArgumentException>(() =>
                    new Article<NamedSections, NamedQuotes>(content, new NamedSections(other.Sections), new NamedQuotes(content.Quotes))
                )
                .ParamName
        );
        Assert.Equal(
            "quotes",
            Assert
                .Throws<ArgumentException>(() =>
                    new Article<NamedSections, NamedQuotes>(content, new NamedSections(content.Sections), new NamedQuotes(other.Quotes))
                )
                .ParamName
        );
        Assert.Equal("content", Assert.Throws<ArgumentNullException>(() => new Article((ArticleContent)null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => ArticleContent.Unpack(null!));
    }

    /// <summary>The article packed with another value for the first number of that name.</summary>
    private static string Changed(Article article, string name, long value)
    {
        var writer = PackedWriter.Of(article);
        var numbers = writer.Numbers.ToList();
        var index = numbers.FindIndex(number => number.Name == name);
        Assert.True(index >= 0, name);
        numbers[index] = numbers[index] with { Value = value };
        return PackedWriter.Pack(numbers, writer.Own);
    }
}
