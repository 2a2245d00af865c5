using System.Collections.Immutable;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Text.Pictures;

namespace NewsContent.Generators.Reading;

/// <summary>A picture that an article names, and where messages about it are told.</summary>
/// <param name="Picture">What the article writes.</param>
/// <param name="Place">Its place in the file.</param>
internal sealed record PictureModel(PictureSyntax Picture, PlaceModel Place);

/// <summary>An article that names pictures.</summary>
/// <param name="Identity">The file's path in the project.</param>
/// <param name="Original">Of a translation the path of its original; else the same.</param>
/// <param name="Pictures">All that it names, in their order; at least one.</param>
internal sealed record PicturingArticle(string Identity, string Original, EquatableArray<PictureModel> Pictures)
{
    /// <summary>The articles that name pictures; none in many projects.</summary>
    /// <remarks>A loop, since this runs at every edit of a text.</remarks>
    public static EquatableArray<PicturingArticle> OfAll(EquatableArray<ArticleResult> articles, CancellationToken cancellation)
    {
        ImmutableArray<PicturingArticle>.Builder? picturing = null;
        foreach (var article in articles)
        {
            if (article.Pictures.Count == 0)
                continue;
            picturing ??= ImmutableArray.CreateBuilder<PicturingArticle>();
            var (identity, translation) = (article.Name.Identity, article.Name.Translation);
            picturing.Add(new PicturingArticle(identity, translation?.OriginalPath ?? identity, article.Pictures));
        }

        return picturing is null ? EquatableArray<PicturingArticle>.Empty : new(picturing.ToImmutable());
    }
}
