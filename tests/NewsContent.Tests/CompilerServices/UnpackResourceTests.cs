using System.Reflection;
using System.Text;
using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

/// <summary>Articles whose texts are resources of an assembly.</summary>
public class UnpackResourceTests
{
    private const string Name = "NewsContent/Articles/world/talks.txt";

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

        var content = ArticleContent.Unpack(packed.Pack(), new OneResource(Name, [.. encoding.GetPreamble(), .. encoding.GetBytes(File)]));

        Assert.Null(ArticleContentComparer.FirstDifference(article, new Article(content)));
        Assert.DoesNotContain("missiles", packed.Own, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quiet", "loud!")]
    [InlineData("quiet", "calm")]
    public void Another_text_is_refused_with_the_articles_name(string word, string other)
    {
        var assembly = new OneResource(Name, Encoding.UTF8.GetBytes(File.Replace(word, other, StringComparison.Ordinal)));

        var exception = Assert.Throws<InvalidOperationException>(() =>
            ArticleContent.Unpack(PackedWriter.Beside(Samples.Talks(), File).Pack(), assembly)
        );

        Assert.Equal(
            "The article 'Articles/world/talks.txt' cannot be read: "
                + $"the resource '{Name}' holds another text than the one that was compiled. Rebuild the project that owns the article.",
            exception.Message
        );
    }

    [Fact]
    public void A_resource_that_is_not_there_is_told_by_name()
    {
        var packed = PackedWriter.Beside(Samples.Talks(), File).Pack();

        var missing = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed, new OneResource("other", [])));
        var nowhere = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed));

        Assert.Equal(missing.Message, nowhere.Message);
        Assert.StartsWith(
            $"The article 'Articles/world/talks.txt' cannot be read: its text should be the resource '{Name}' of its assembly",
            missing.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("file length", int.MaxValue)]
    [InlineData("checksum", 1L << 32)]
    [InlineData("path start", 0)]
    [InlineData("path length", 4000)]
    [InlineData("headline length", 4000)]
    [InlineData("file name?", 1)]
    [InlineData("header end", 0)]
    [InlineData("header end", 4000)]
    [InlineData("header checksum", 1 << 16)]
    public void Impossible_numbers_are_refused(string name, long value)
    {
        var writer = PackedWriter.Beside(Samples.Talks(), File);
        var numbers = writer.Numbers.Select(number => number.Name == name ? number with { Value = value } : number);

        Assert.Throws<InvalidOperationException>(() =>
            ArticleContent.Unpack(PackedWriter.Pack(numbers, writer.Own), new OneResource(Name, Encoding.UTF8.GetBytes(File)))
        );
    }

    [Fact]
    public void A_catalog_of_packed_articles_opens_no_file_and_a_front_page_finds_another_text_in_the_header()
    {
        var packed = PackedWriter.Beside(Samples.Talks(), File).Pack();
        var other = new OneResource(Name, Encoding.UTF8.GetBytes(File.Replace("quiet", "calm!", StringComparison.Ordinal)));
        var otherHeader = new OneResource(Name, Encoding.UTF8.GetBytes(File.Replace("WORLD", "LOCAL", StringComparison.Ordinal)));

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
            .Select(_ => new ArticleStore(1, () => packed, new OneResource(Name, Encoding.UTF8.GetBytes(File))).Get(0))
            .ToArray();

        Assert.Equal(Samples.Talks().Kicker, articles[0].Kicker);
        Assert.Equal(Samples.Talks().Quotes, articles[1].Quotes);
        Assert.All(articles, article => Assert.Equal(Samples.Talks(), article));
        Assert.All(articles, article => Assert.Equal(Samples.Talks() with { Tags = [] }, article with { Tags = [] }));
    }

    [Fact]
    public void Resources_are_found_by_name_however_many_have_been_asked_for()
    {
        var assembly = typeof(UnpackResourceTests).Assembly;
        string[] names = [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("NewsContent/", StringComparison.Ordinal))];
        Assert.True(names.Length > 10);
        for (var round = 0; round < 3; round++)
        {
            foreach (var name in names)
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var expected = new MemoryStream();
                stream.CopyTo(expected);
                Assert.True(ArticleResources.TryRead(assembly, name, out var bytes));
                Assert.Equal(expected.ToArray(), bytes.ToArray());
            }

            Assert.False(ArticleResources.TryRead(assembly, "NewsContent/nowhere.cs", out _));
            Assert.False(ArticleResources.TryRead(assembly, "NewsContent/Catalog", out _));
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ArticleContent.Unpack(null!, typeof(Article).Assembly));
        Assert.Throws<ArgumentNullException>(() => ArticleContent.Unpack("", null!));
    }

    private static IEnumerable<string> Texts(Article article) =>
        [
            article.Kicker!,
            article.Headline,
            article.Summary!,
            .. article.Lead.Select(paragraph => paragraph.Text),
            .. article.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => paragraph.Text).Prepend(section.Heading)),
        ];

    private sealed class OneResource(string name, byte[] bytes) : Assembly
    {
        public int Opened { get; private set; }

        public override Stream? GetManifestResourceStream(string asked)
        {
            Opened++;
            return asked == name ? new MemoryStream(bytes) : null;
        }
    }
}
