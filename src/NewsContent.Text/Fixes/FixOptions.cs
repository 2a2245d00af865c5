using NewsContent.Text.Advice;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fixes;

/// <summary>What fixes need to know beside the text.</summary>
public sealed record FixOptions
{
    /// <summary>How the article is read: the same options with which its problems were found.</summary>
    public ArticleTextOptions Reading { get; init; } = ArticleTextOptions.Default;

    /// <summary>Whether <see cref="SafeFixes"/> follows advice as well, and how advice is found; null for no.</summary>
    public AdviceOptions? Advice { get; init; }

    /// <summary>The day that a missing date line gets. The library reads no clock: without it, no such fix is offered.</summary>
    public PublicationDate? Today { get; init; }
}
