using System.Diagnostics;

namespace NewsContent;

/// <summary>How <see cref="ArticlePlainText"/> writes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ArticlePlainTextOptions
{
    internal static readonly ArticlePlainTextOptions Default = new();

    /// <summary>
    /// Whether a link’s target, or the slug of the article to which it leads, stands in round brackets behind its words, and a picture’s
    /// behind what it shows; false unless said otherwise.
    /// </summary>
    public bool ShowTargets { get; init; }
}
