using CsCheck;
using NewsContent.Build.Manifest;

namespace NewsContent.Build.Tests;

/// <summary>What the build writes, the generator reads: any name of a file, any value of a property.</summary>
public class ManifestTests
{
    private static readonly Gen<string> AnyText = Gen.Char.Array[0, 12].Select(static characters => new string(characters));

    [Theory]
    [InlineData("Articles/ferry.txt")]
    [InlineData("Articles/C#; or not.txt")]
    [InlineData("Articles/a|b \"c\" 'd'.txt")]
    [InlineData("Articles/two\nlines\r\n.txt")]
    [InlineData("Articles/ tab\there .txt")]
    [InlineData("Articles/back\\slash\\000A.txt")]
    [InlineData("Articles/\u0085\u2028\u2029\uFEFF.txt")]
    [InlineData("Articles/\U0001F6A2 \uD800 \uDC00.txt")]
    [InlineData("Articles/$(Injected) @(Compile) %41 *?.txt")]
    [InlineData("")]
    public void A_name_comes_through(string name) => DemandSame(name, name, name, name);

    [Fact]
    public void Any_text_comes_through() =>
        Gen.Select(AnyText, AnyText, AnyText, AnyText)
            .Sample(static texts => DemandSame(texts.Item1, texts.Item2, texts.Item3, texts.Item4));

    [Fact]
    public void A_usual_article_is_a_line_that_people_can_read() =>
        Assert.Equal(
            "NewsContent manifest 1\nfolder\t/site/\noption\tNewsContentLanguage\tde\narticle\tArticles/ferry.txt\nend\t1\n",
            new ArticleManifest("/site/", [new("NewsContentLanguage", "de")], [Article("Articles/ferry.txt")]).Write()
        );

    [Fact]
    public void A_manifest_that_is_not_whole_is_none()
    {
        var text = new ArticleManifest("/site/", [], [Article("Articles/a.txt"), Article("Articles/b.txt")]).Write();

        Assert.NotNull(ArticleManifest.Read(text));
        for (var length = 0; length < text.Length - 1; length++)
            Assert.Null(ArticleManifest.Read(text[..length]));
        Assert.Null(ArticleManifest.Read(text.Replace("article\tArticles/a.txt\n", "", StringComparison.Ordinal)));
        Assert.Null(ArticleManifest.Read(text.Replace("manifest 1", "manifest 2", StringComparison.Ordinal)));
    }

    private static void DemandSame(string file, string identity, string original, string value)
    {
        var article = new ManifestArticle(file, identity, original);
        var plain = new ManifestArticle(file, identity, null);
        var written = new ArticleManifest(file, [new("NewsContentNamespace", value)], [article, plain]).Write();

        var read = ArticleManifest.Read(written)!;

        Assert.Equal(file, read.Folder);
        Assert.Equal([new("NewsContentNamespace", value)], read.Options);
        Assert.Equal([article, plain], read.Articles);
        Assert.DoesNotContain('\r', written);
    }

    private static ManifestArticle Article(string file) => new(file, file, null);
}
