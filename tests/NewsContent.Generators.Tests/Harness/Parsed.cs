using NewsContent.Build.Manifest;
using NewsContent.Generators.Pictures;
using NewsContent.Markdown;
using NewsContent.Text;
using NewsContent.Text.Names;
using NewsContent.Text.Pictures;
using NewsContent.Text.Records;
using NewsContent.Text.References;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>
/// What an article is when it is read at run time, faulty ones included: of those <see cref="ArticleText.TryParse"/> makes nothing.
/// </summary>
internal static class Parsed
{
    /// <summary>What an article says, read in the format that its name tells.</summary>
    public static ArticleSyntax Syntax(string text, string identity) =>
        ArticleFiles.IsMarkdown(identity) ? MarkdownArticle.ParseSyntax(text) : ArticleText.ParseSyntax(text);

    /// <summary>Whether reading it at run time gives an article.</summary>
    public static bool IsComplete(string text, string identity) =>
        ArticleFiles.IsMarkdown(identity)
            ? MarkdownArticle.TryParse(text, identity, out _, out _)
            : ArticleText.TryParse(text, identity, out _, out _);

    /// <summary>The record of a text without an error.</summary>
    public static Article Flawless(string text, string identity, ArticleTextOptions? options = null) =>
        ArticleFiles.IsMarkdown(identity) ? MarkdownArticle.Parse(text, identity, options) : ArticleText.Parse(text, identity, options);

    /// <summary>All articles of a project by their names.</summary>
    public static ArticleDirectory Directory(IEnumerable<(string Identity, string Text)> articles) =>
        new(articles.Select(static article => Names(article.Identity, article.Text)));

    /// <summary>All pictures of a project by their names.</summary>
    public static PictureDirectory Pictures(IEnumerable<ManifestPicture> pictures) => new(pictures.Select(ResolvedPictures.Named));

    private static NamedArticle Names(string identity, string text) =>
        ArticleFiles.IsMarkdown(identity) ? MarkdownArticle.ReadNames(identity, text) : NamedArticle.Read(identity, text);

    /// <summary>What an article says, whatever is wrong with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="identity">Its path.</param>
    /// <param name="directory">All articles of its project; null where it is the only one.</param>
    public static Article Record(string text, string identity, ArticleDirectory? directory = null)
    {
        var syntax = Syntax(text, identity);
        var options = new ArticleTextOptions { Directory = directory ?? Directory([(identity, text)]) };
        return RecordMaker.Make(
            syntax,
            identity,
            syntax.Slug ?? ArticleSlug.FromPath(identity),
            NewsContent.Text.Records.ReferenceMaker.Of(options, identity)
        );
    }
}
