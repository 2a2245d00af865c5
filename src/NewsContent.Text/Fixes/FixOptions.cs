using NewsContent.Text.Advice;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fixes;

/// <summary>What fixes need besides the text.</summary>
public sealed record FixOptions
{
    /// <summary>How the article is read: the same options with which its problems were found.</summary>
    public ArticleTextOptions Reading { get; init; } = ArticleTextOptions.Default;

    /// <summary>The options for advice, if <see cref="SafeFixes"/> should follow advice too, or null.</summary>
    public AdviceOptions? Advice { get; init; }

    /// <summary>
    /// The day that a missing date line gets. The library does not read a clock: without this day, that fix is not offered.
    /// </summary>
    public PublicationDate? Today { get; init; }
}
