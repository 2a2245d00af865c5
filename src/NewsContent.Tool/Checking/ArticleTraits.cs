using NewsContent.Text;
using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Names;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Checking;

/// <summary>What is kept of an article to compare it with others when its text is gone.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">Its slug and names.</param>
/// <param name="SlugPlace">Where its author wrote the slug; null when nobody did.</param>
/// <param name="Names">Under which full names it quotes somebody.</param>
/// <param name="Print">What its text is known by; null for one without any.</param>
internal sealed record ArticleTraits(
    FilePath File,
    ArticleName Name,
    (TextRange Range, TextPosition Start, TextPosition End)? SlugPlace,
    IReadOnlyList<QuotedName> Names,
    BodyPrint? Print
)
{
    public static ArticleTraits Of(FilePath file, string? text, ArticleSyntax article, FixOptions options, CancellationToken cancellation)
    {
        var name = new ArticleName(article.Slug ?? PathSlug(file, options));
        if (text is null)
            return new ArticleTraits(file, name, null, [], null);

        var source = article.Slug is null ? null : new ArticleSource(text);
        return new ArticleTraits(
            file,
            name,
            source is null
                ? null
                : (article.SlugRange, source.PositionOf(article.SlugRange.Start), source.PositionOf(article.SlugRange.End)),
            options.Advice is null ? [] : QuotedName.In(text, article),
            options.Advice is null ? null : BodyPrint.Of(text, options.Reading.Format, cancellation)
        );
    }

    /// <summary>Of a file whose bytes are no text.</summary>
    public static ArticleTraits OfUnread(FilePath file, FixOptions options) =>
        new(file, new ArticleName(PathSlug(file, options)), null, [], null);

    private static string PathSlug(FilePath file, FixOptions options) => ArticleSlug.FromPath(file.Identity, options.Reading.KeepsDates);
}
