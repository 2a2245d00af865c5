using NewsContent.Text;
using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Pictures;
using NewsContent.Text.References;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Checking;

/// <summary>What is kept of an article to compare it with others when its text is gone.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">Its slug and names.</param>
/// <param name="SlugPlace">Where its author wrote the slug; null when nobody did.</param>
/// <param name="Names">Under which full names it quotes someone.</param>
/// <param name="Print">What its text is known by; null for one without any.</param>
internal sealed record ArticleTraits(
    FilePath File,
    ArticleName Name,
    (TextRange Range, TextPosition Start, TextPosition End)? SlugPlace,
    IReadOnlyList<QuotedName> Names,
    BodyPrint? Print
)
{
    /// <summary>The article as others can name it.</summary>
    public NamedArticle Named => new(File.Identity, Name.Slug, [.. Aliases.Select(static alias => alias.Slug)]) { IsDraft = IsDraft };

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; private init; }

    /// <summary>Its language.</summary>
    public string Language { get; private init; } = "";

    /// <summary>Whether it has a name of its own: a translation has that of its original.</summary>
    public bool IsOriginal => File.Translation is null;

    /// <summary>The slugs that it had before, and where they are; none of nearly every article.</summary>
    public IReadOnlyList<(string Slug, Place Place)> Aliases { get; private init; } = [];

    /// <summary>What it names other articles by, and where.</summary>
    public IReadOnlyList<(ReferenceSyntax Reference, Place Place)> References { get; private init; } = [];

    /// <summary>The pictures that it names and that may be the project’s, and where.</summary>
    public IReadOnlyList<(PictureSyntax Picture, Place Place)> Pictures { get; private init; } = [];

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
            options.Advice is null || file.Translation is not null ? [] : QuotedName.In(text, article),
            options.Advice is null ? null : BodyPrint.Of(text, options.Reading.Format, cancellation)
        )
        {
            Language = article.Language,
            Aliases = file.Translation is null ? AliasesIn(article, text) : [],
            References = ReferencesIn(article, text),
            Pictures = PicturesIn(article, text),
            IsDraft = article.HeaderValues.Text(HeaderFields.Status.Key) == PublicationWords.Draft,
        };
    }

    private static (string, Place)[] AliasesIn(ArticleSyntax article, string text) =>
        article.HeaderValues.Find(HeaderFields.Aliases.Key) is { } aliases ? [.. aliases.Texts.Zip(aliases.Places, Places(text))] : [];

    private static (ReferenceSyntax, Place)[] ReferencesIn(ArticleSyntax article, string text)
    {
        if (ArticleReferences.Of(article) is not { Count: > 0 } references)
            return [];
        var places = Places(text);
        return [.. references.Select(reference => (reference, places("", reference.Range).Item2))];
    }

    private static (PictureSyntax, Place)[] PicturesIn(ArticleSyntax article, string text)
    {
        if (ArticlePictures.Of(article) is not { Count: > 0 } pictures)
            return [];
        var places = Places(text);
        return [.. pictures.Select(picture => (picture, places("", picture.Range).Item2))];
    }

    private static Func<string, Text.TextRange, (string, Place)> Places(string text)
    {
        var source = new ArticleSource(text);
        return (words, range) => (words, new Place(range, source.PositionOf(range.Start), source.PositionOf(range.End)));
    }

    /// <summary>Of a file whose bytes are no text.</summary>
    public static ArticleTraits OfUnread(FilePath file, FixOptions options) =>
        new(file, new ArticleName(PathSlug(file, options)), null, [], null);

    private static string PathSlug(FilePath file, FixOptions options) =>
        ArticleSlug.FromPath(file.OriginalIdentity, options.Reading.KeepsDates);
}
