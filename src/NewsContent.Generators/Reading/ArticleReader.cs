using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Pictures;
using NewsContent.Text.References;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Reading;

/// <summary>Reads one article's file. Nothing that is wrong with a file leaves this as an exception.</summary>
internal static class ArticleReader
{
    /// <summary>Reads an article, or finds it among those that this process has read.</summary>
    public static ArticleResult Read(ArticleFile file, CancellationToken cancellation) => Read(file, KeptReadings.Articles, cancellation);

    /// <summary>Reads an article, or finds it among those that are kept.</summary>
    public static ArticleResult Read(ArticleFile file, KeptByContent<ArticleResult> kept, CancellationToken cancellation)
    {
        var slug = ArticleSlug.FromPath(file.Translation?.OriginalPath ?? file.Identity, file.Reading.Text.KeepsDates);
        try
        {
            return Read(file, slug, kept, cancellation);
        }
#pragma warning disable CA1031 // A generator that throws turns into a warning and a green build (CS8785): every fault is reported instead.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Failed(
                file,
                slug,
                DiagnosticModel.Create(
                    ArticleRules.GeneratorFault,
                    PlaceModel.StartOf(file.Path),
                    exception.GetType().Name + ": " + exception.Message
                )
            );
        }
    }

    private static ArticleResult Read(ArticleFile file, string slug, KeptByContent<ArticleResult> kept, CancellationToken cancellation)
    {
        var text = file.Text.GetText(cancellation);
        if (text is null)
            return Undecodable(file, slug, "it cannot be opened, or it is not text");
        if (UnreadBytes.Of(text) is { } reason)
            return Undecodable(file, slug, reason);
        if (kept.Bound == 0)
            return Read(file, slug, text, cancellation);

        var origin = KeptReadings.OriginOf(file, text);
        if (kept.Find(file.Path, origin) is { } known)
            return known;
        var article = Read(file, slug, text, cancellation);
        kept.Keep(file.Path, origin, article);
        return article;
    }

    private static ArticleResult Read(ArticleFile file, string slug, SourceText text, CancellationToken cancellation)
    {
        var characters = text.ToString();
        var syntax = ParsedText.Of(text, characters, file.Reading.Text, cancellation);
        var (ownSlug, isOriginal) = (syntax.Slug, file.Translation is null);
        slug = isOriginal ? ownSlug ?? slug : slug;
        var place = ownSlug is null ? PlaceModel.StartOf(file.Path) : Place(file, characters, syntax.SlugRange);
        var name = new NameEntry(file.Identity, new ArticleName(slug), place)
        {
            Language = syntax.Language,
            Translation = file.Translation,
            Aliases = isOriginal ? Aliases(syntax, range => Place(file, characters, range)) : EquatableArray<AliasEntry>.Empty,
        };
        var limit = LimitOf(syntax, characters, file.Reading.Publication, range => Place(file, characters, range));
        return limit is { IsHeldBack: true }
            ? LeftOut(file, syntax, characters, name, limit)
            : Whole(file, syntax, characters, name, cancellation) with
            {
                Limit = limit,
            };
    }

    private static ArticleResult Whole(
        ArticleFile file,
        ArticleSyntax syntax,
        string characters,
        NameEntry name,
        CancellationToken cancellation
    )
    {
        var isOriginal = file.Translation is null;
        return new ArticleResult(
            name,
            syntax.IsReadable
                ? ArticleModelMaker.Make(
                    syntax,
                    file.Identity,
                    name.Name,
                    Pack(syntax, characters, file, name.Name.Slug, cancellation),
                    isOriginal ? file.Reading.Names : NamedMembers.Articles,
                    cancellation
                )
                : null,
            Problems(file, syntax)
        )
        {
            Fields = file.FieldsFolder is { } folder
                ? new ArticleFields(folder, syntax.FieldLines.ToEquatableArray(), syntax.FieldsPlace)
                : null,
            Unnamed =
                syntax.IsReadable && isOriginal
                    ? UnnamedMembers.Of(syntax, range => Place(file, characters, range)).ToEquatableArray()
                    : EquatableArray<UnnamedMembers>.Empty,
            References = References(syntax, range => Place(file, characters, range)),
            Pictures = Pictures(syntax, range => Place(file, characters, range)),
            Kept = isOriginal
                ? EquatableArray<KeptName>.Empty
                : KeptName.Of(syntax, range => Place(file, characters, range)).ToEquatableArray(),
            Anchors = PageAnchors.Of(syntax),
        };
    }

    /// <summary>An article that is left out is checked as any other, and leaves no word of its text.</summary>
    private static ArticleResult LeftOut(ArticleFile file, ArticleSyntax syntax, string characters, NameEntry name, PublicationLimit limit)
    {
        var isEmbedded = file.Reading.Storage == ArticleStorage.Resources && !file.Reading.Publication.IsKeptApart(characters);
        var problems = Problems(file, syntax);
        return new ArticleResult(
            name,
            null,
            isEmbedded
                ? problems
                    .Append(DiagnosticModel.Create(ArticleRules.HeldBackTextEmbedded, PlaceModel.StartOf(file.Path), limit.Words))
                    .ToEquatableArray()
                : problems
        )
        {
            Limit = limit,
        };
    }

    private static PublicationLimit? LimitOf(ArticleSyntax article, string text, PublicationRule rule, Func<TextRange, PlaceModel> placeOf)
    {
        var values = article.HeaderValues;
        var isDraft = values.Text(HeaderFields.Status.Key) == PublicationWords.Draft;
        var (embargo, expires) = (values.Find(HeaderFields.Embargo.Key), values.Find(HeaderFields.Expires.Key));
        if (!isDraft && embargo is null && expires is null)
            return null;
        var reason = rule.Of(values);
        var until = reason switch
        {
            HeldBack.Embargo => embargo!.Range.In(text),
            HeldBack.Expired => expires!.Range.In(text),
            _ => "",
        };
        return new PublicationLimit(isDraft, reason, until, embargo is null ? null : placeOf(embargo.Range));
    }

    private static EquatableArray<DiagnosticModel> Problems(ArticleFile file, ArticleSyntax article) =>
        ShownProblems.Of(article.Problems).Select(problem => DiagnosticModel.Of(file.Path, problem)).ToEquatableArray();

    /// <summary>A faulty article may say what its file does not: U+FFFD in the place of what it must not say.</summary>
    private static string Pack(ArticleSyntax article, string text, ArticleFile file, string slug, CancellationToken cancellation) =>
        file.Reading.Storage == ArticleStorage.Resources && article.IsComplete && !file.Reading.Publication.IsKeptApart(text)
            ? PackedArticleWriter.WriteBesideFile(article, file.Identity, slug, text, cancellation)
            : PackedArticleWriter.Write(article, file.Identity, slug, cancellation);

    private static EquatableArray<AliasEntry> Aliases(ArticleSyntax article, Func<TextRange, PlaceModel> placeOf) =>
        article.HeaderValues.Find(HeaderFields.Aliases.Key) is { } aliases
            ? aliases.Texts.Zip(aliases.Places, (slug, range) => new AliasEntry(slug, placeOf(range))).ToEquatableArray()
            : EquatableArray<AliasEntry>.Empty;

    private static EquatableArray<ReferenceModel> References(ArticleSyntax article, Func<TextRange, PlaceModel> placeOf) =>
        ArticleReferences.Of(article) is { Count: > 0 } references
            ? references.Select(reference => new ReferenceModel(reference, placeOf(reference.Range))).ToEquatableArray()
            : EquatableArray<ReferenceModel>.Empty;

    private static EquatableArray<PictureModel> Pictures(ArticleSyntax article, Func<TextRange, PlaceModel> placeOf) =>
        ArticlePictures.Of(article) is { Count: > 0 } pictures
            ? pictures.Select(picture => new PictureModel(picture, placeOf(picture.Range))).ToEquatableArray()
            : EquatableArray<PictureModel>.Empty;

    private static PlaceModel Place(ArticleFile file, string text, TextRange range)
    {
        var source = new ArticleSource(text);
        return PlaceModel.Of(file.Path, range, source.PositionOf(range.Start), source.PositionOf(range.End));
    }

    private static ArticleResult Undecodable(ArticleFile file, string slug, string reason) =>
        Failed(file, slug, DiagnosticModel.Create(ArticleRules.FileNotDecodable, PlaceModel.StartOf(file.Path), reason));

    private static ArticleResult Failed(ArticleFile file, string slug, DiagnosticModel problem) =>
        new(
            new NameEntry(file.Identity, new ArticleName(slug), PlaceModel.StartOf(file.Path))
            {
                Language = file.Reading.Text.DefaultLanguage,
                Translation = file.Translation,
            },
            null,
            new[] { problem }.ToEquatableArray()
        );
}
