using System.Collections.Immutable;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Reading;
using NewsContent.Text.Header;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Models;

/// <summary>What limits the publication of an article; no article has one that is simply published.</summary>
/// <param name="IsDraft">It is a draft.</param>
/// <param name="Reason">Why this build leaves it out; null when it is in it.</param>
/// <param name="Until">The end of its embargo, or when it expired, as the author wrote it; empty for a draft.</param>
/// <param name="EmbargoPlace">Where its embargo stands; null without one.</param>
internal sealed record PublicationLimit(bool IsDraft, HeldBack? Reason, string Until, PlaceModel? EmbargoPlace)
{
    /// <summary>Whether this build leaves it out.</summary>
    public bool IsHeldBack => Reason is not null;

    /// <summary>What it is, in words that follow its name.</summary>
    public string Words =>
        Reason switch
        {
            HeldBack.Embargo => $"is under embargo until {Until}",
            HeldBack.Expired => $"expired at {Until}",
            _ => "is a draft",
        };
}

/// <summary>An article whose publication is limited.</summary>
/// <param name="Identity">The file’s path in the project.</param>
/// <param name="Name">Its place in the generated class.</param>
/// <param name="IsTranslation">It is a translation, which has no member of its own.</param>
/// <param name="Limit">What limits it.</param>
internal sealed record LimitedArticle(string Identity, ArticleName Name, bool IsTranslation, PublicationLimit Limit)
{
    /// <summary>The articles whose publication is limited; none in most projects.</summary>
    /// <remarks>A loop, since this runs at every edit of a text.</remarks>
    public static EquatableArray<LimitedArticle> OfAll(EquatableArray<ArticleResult> articles, CancellationToken cancellation)
    {
        ImmutableArray<LimitedArticle>.Builder? limited = null;
        foreach (var article in articles)
        {
            if (article.Limit is not { } limit)
                continue;
            limited ??= ImmutableArray.CreateBuilder<LimitedArticle>();
            limited.Add(new LimitedArticle(article.Name.Identity, article.Name.Name, article.Name.Translation is not null, limit));
        }

        return limited is null ? EquatableArray<LimitedArticle>.Empty : new(limited.ToImmutable());
    }
}
