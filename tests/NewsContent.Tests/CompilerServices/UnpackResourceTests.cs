using System.Reflection;
using System.Text;
using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

/// <summary>Articles whose texts are resources of an assembly.</summary>
public class UnpackResourceTests
{
    private const string Name = "NewsContent/Articles/world/talks.txt";

    private static readonly string File = string.Join("\n\n", Texts(Samples.Talks())).Replace("Nobody knows", "Nobody\r\nknows", StringComparison.Ordinal) + "\n";

    public static TheoryData<Encoding> Encodings =>
    [
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true),
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

        var exception = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(PackedWriter.Beside(Samples.Talks(), File).Pack(), assembly));

        Assert.Equal(
            $"The article 'Articles/world/talks.txt' cannot be read: the resource '{Name}' holds another text than the one that was compiled. Rebuild the project that owns the article.",
            exception.Message);
    }

    [Fact]
    public void A_resource_that_is_not_there_is_told_by_name()
    {
        var packed = PackedWriter.Beside(Samples.Talks(), File).Pack();

        var missing = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed, new OneResource("other", [])));
        var nowhere = Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(packed));

        Assert.Equal(missing.Message, nowhere.Message);
        Assert.StartsWith($"The article 'Articles/world/talks.txt' cannot be read: its text should be the resource '{Name}' of its assembly", missing.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file length", int.MaxValue)]
    [InlineData("checksum", 1L << 32)]
    [InlineData("path start", 0)]
    [InlineData("path length", 4000)]
    [InlineData("headline length", 4000)]
    [InlineData("file name?", 1)]
    public void Impossible_numbers_are_refused(string name, long value)
    {
        var writer = PackedWriter.Beside(Samples.Talks(), File);
        var numbers = writer.Numbers.Select(number => number.Name == name ? number with { Value = value } : number);

        Assert.Throws<InvalidOperationException>(() => ArticleContent.Unpack(PackedWriter.Pack(numbers, writer.Own), new OneResource(Name, Encoding.UTF8.GetBytes(File))));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ArticleContent.Unpack(null!, typeof(Article).Assembly));
        Assert.Throws<ArgumentNullException>(() => ArticleContent.Unpack("", null!));
    }

    private static IEnumerable<string> Texts(Article article) =>
        [article.Kicker!, article.Headline, article.Summary!, .. article.Lead.Select(paragraph => paragraph.Text), .. article.Sections.SelectMany(section => section.Paragraphs.Select(paragraph => paragraph.Text).Prepend(section.Heading))];

    private sealed class OneResource(string name, byte[] bytes) : Assembly
    {
        public override Stream? GetManifestResourceStream(string asked) => asked == name ? new MemoryStream(bytes) : null;
    }
}
