using System.Reflection;
using System.Text;
using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

/// <summary>Articles whose texts are resources of an assembly.</summary>
public class UnpackResourceTests
{
    private const string Path = "Articles/world/talks.txt";

    private static readonly string File =
        string.Join("\n\n", Texts(Samples.Talks())).Replace("Nobody knows", "Nobody\r\nknows", StringComparison.Ordinal) + "\n";

    public static TheoryData<Encoding> Encodings =>
        [
            new UTF8Encoding(false),
            new UTF8Encoding(true),
            new UnicodeEncoding(false, true),
            new UnicodeEncoding(true, true),
            new UTF32Encoding(false, true),
        ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void An_article_comes_back_equal(Encoding encoding)
    {
        var article = Samples.Talks();
        var packed = PackedWriter.Beside(article, File);

        var content = ArticleContent.Unpack(packed.Pack(), new OneResource(Texts([.. encoding.GetPreamble(), .. encoding.GetBytes(File)])));

        Assert.Null(ArticleContentComparer.FirstDifference(article, new Article(content)));
        Assert.DoesNotContain("missiles", packed.Own, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quiet", "loud!")]
    [InlineData("quiet", "calm")]
    public void Another_text_is_refused_with_the_articles_name(string word, string other)
    {
        var assembly = new OneResource(Texts(Encoding.UTF8.GetBytes(File.Replace(word, other, StringComparison.Ordinal))));

        var exception = Assert.Throws<InvalidOperationException>(() =>
            ArticleContent.Unpack(PackedWriter.Beside(Samples.Talks(), File).Pack(), assembly)
        );

        Assert.Equal(
            "The article 'Articles/world/talks.txt' cannot be read: "
                + $"the resource '{TextsResource.Name}' holds another text than the one that was compiled. "
                + "Rebuild the project that owns the article.",
            exception.Message
        );
    }

    [Fact]
    public void A_resource_that_is_not_there_is_reported_by_name()
    {
        var packed = PackedWriter.Beside(Samples.Talks(), File).Pack();

        Assembly?[] assemblies =
        [
            null,
            new OneResource([]) { HasTexts = false },
            new OneResource(TextsResource.Of()),
            new OneResource(TextsResource.Of(("Articles/world/ferry.txt", Encoding.UTF8.GetBytes(File)))),
        ];

        Assert.All(assemblies, assembly =>
            Assert.Equal(
                "The article 'Articles/world/talks.txt' cannot be read: its text should be in the resource 'NewsContent.texts' of its "
                    + "assembly, and is not. The targets of the NewsContent package embed it; rebuild the project that owns the article.",
                Refusal(packed, assembly)
            )
        );
    }

    [Theory]
    [InlineData("file length", int.MaxValue)]
    [InlineData("checksum", 1L << 32)]
    [InlineData("path start", 0)]
    [InlineData("path length", 4000)]
    [InlineData("headline length", 4000)]
    [InlineData("header end", 0)]
    [InlineData("header end", 4000)]
    [InlineData("header checksum", 1 << 16)]
    public void Impossible_numbers_are_refused(string name, long value)
    {
        var writer = PackedWriter.Beside(Samples.Talks(), File);
        var numbers = writer.Numbers.Select(number => number.Name == name ? number with { Value = value } : number);

        Assert.Throws<InvalidOperationException>(() =>
            ArticleContent.Unpack(PackedWriter.Pack(numbers, writer.Own), new OneResource(Texts(Encoding.UTF8.GetBytes(File))))
        );
    }

    [Fact]
    public void A_catalog_of_packed_articles_opens_no_file_and_a_front_page_finds_another_text_in_the_header()
    {
        var packed = PackedWriter.Beside(Samples.Talks(), File).Pack();
        var other = new OneResource(Texts(Encoding.UTF8.GetBytes(File.Replace("quiet", "calm!", StringComparison.Ordinal))));
        var otherHeader = new OneResource(Texts(Encoding.UTF8.GetBytes(File.Replace("WORLD", "LOCAL", StringComparison.Ordinal))));

        var catalog = new ArticleCatalog([new ArticleStore(1, () => packed, other).Get(0)]);
        var article = catalog["world/talks"];

        Assert.Equal(Samples.Talks().Published, article.Published);
        Assert.Equal(0, other.Opened);
        Assert.Equal(Samples.Talks().Headline, article.Headline);
        Assert.Equal(1, other.Opened);
        Assert.Contains(
            "holds another text",
            Assert.Throws<InvalidOperationException>(() => article.Paragraphs).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "holds another text",
            Assert.Throws<InvalidOperationException>(() => new ArticleStore(1, () => packed, otherHeader).Get(0).Headline).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_packed_article_is_the_same_whatever_is_asked_of_it_first()
    {
        var packed = PackedWriter.Beside(Samples.Talks(), File).Pack();
        var articles = Enumerable
            .Range(0, 3)
            .Select(_ => new ArticleStore(1, () => packed, new OneResource(Texts(Encoding.UTF8.GetBytes(File)))).Get(0))
            .ToArray();

        Assert.Equal(Samples.Talks().Kicker, articles[0].Kicker);
        Assert.Equal(Samples.Talks().Quotes, articles[1].Quotes);
        Assert.All(articles, article => Assert.Equal(Samples.Talks(), article));
        Assert.All(articles, article => Assert.Equal(Samples.Talks() with { Tags = [] }, article with { Tags = [] }));
    }

    [Fact]
    public void Texts_are_found_by_path_however_many_there_are()
    {
        var texts = Enumerable.Range(0, 500).Select(i => ($"Articles/{i % 7}/{i}é.txt", Encoding.UTF8.GetBytes($"Text {i}"))).ToArray();
        var found = ArticleTexts.Of(new OneResource(TextsResource.Of(texts)))!;

        Assert.All(texts, text =>
        {
            Assert.True(found.TryFind(text.Item1, out var bytes));
            Assert.Equal(text.Item2, bytes.ToArray());
            Assert.False(found.TryFind(text.Item1 + ".txt", out _));
        });
        Assert.False(found.TryFind(new string('a', 5_000), out _));
    }

    [Fact]
    public void Of_a_damaged_resource_no_byte_is_read_that_is_not_there()
    {
        var packed = PackedWriter.Beside(Samples.Talks(), File).Pack();
        var whole = TextsResource.Of((Path, Encoding.UTF8.GetBytes(File)), ("Articles/ferry.txt", "Ferry"u8.ToArray()));
        var heads = 16 + 8 * 4 + 8;
        int[] numbers = [int.MinValue, -1, 0, 1, 3, whole.Length - 1, whole.Length, whole.Length + 1, int.MaxValue];
        var refused = 0;
        foreach (var number in numbers)
        {
            for (var place = 0; place + sizeof(int) <= heads; place += sizeof(int))
            {
                var damaged = whole.ToArray();
                BitConverter.TryWriteBytes(damaged.AsSpan(place), number);
                if (damaged.AsSpan().SequenceEqual(whole))
                    continue;
                var exception = Record.Exception(() => ArticleContent.Unpack(packed, new OneResource(damaged)));
                if (exception is null)
                    continue;
                Assert.IsType<InvalidOperationException>(exception);
                Assert.StartsWith($"The article '{Path}' cannot be read: ", exception.Message, StringComparison.Ordinal);
                refused++;
            }
        }

        Assert.InRange(refused, 40, numbers.Length * heads / sizeof(int));
        for (var length = 0; length < whole.Length; length++)
            Assert.Contains("is damaged", Refusal(packed, new OneResource(whole[..length])), StringComparison.Ordinal);
        Assert.Contains(
            $"is damaged. It should have {whole.Length} bytes and has {whole.Length + 1}. Rebuild",
            Refusal(packed, new OneResource([.. whole, 0])),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_table_without_a_free_slot_ends_the_search()
    {
        var full = TextsResource.Of(("Articles/ferry.txt", "Ferry"u8.ToArray()));
        var free = Array.FindIndex(full, 16, static value => value != 0) < 24 ? 24 : 16;
        full.AsSpan(free == 24 ? 16 : 24, 8).CopyTo(full.AsSpan(free));

        Assert.False(ArticleTexts.Of(new OneResource(full))!.TryFind(Path, out _));
    }

    [Fact]
    public void The_texts_of_an_assembly_are_opened_once()
    {
        var assembly = new OneResource(TextsResource.Of((Path, Encoding.UTF8.GetBytes(File))));
        var packed = PackedWriter.Beside(Samples.Talks(), File).Pack();

        Parallel.For(0, 20, _ => ArticleContent.Unpack(packed, assembly));
        var opened = assembly.Opened;
        ArticleContent.Unpack(packed, assembly);

        Assert.Equal(opened, assembly.Opened);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => ArticleContent.Unpack(null!, typeof(Article).Assembly));

    private static IEnumerable<string> Texts(Article article) =>
        [
            article.Kicker!,
            article.Headline,
            article.Summary!,
            .. article.Lead.Select(paragraph => paragraph.Text),
            .. article.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => paragraph.Text).Prepend(section.Heading)),
        ];

    private static string Refusal(string packed, Assembly? assembly) =>
        Assert
            .Throws<InvalidOperationException>(() =>
                assembly is null ? ArticleContent.Unpack(packed) : ArticleContent.Unpack(packed, assembly)
            )
            .Message;

    private static byte[] Texts(byte[] file) => TextsResource.Of((Path, file));

    private sealed class OneResource(byte[] bytes) : Assembly
    {
        private int _opened;

        public bool HasTexts { get; init; } = true;

        public int Opened => _opened;

        public override Stream? GetManifestResourceStream(string asked)
        {
            Interlocked.Increment(ref _opened);
            return HasTexts && asked == TextsResource.Name ? new MemoryStream(bytes) : null;
        }
    }
}
