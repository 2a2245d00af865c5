using System.Diagnostics;

namespace NewsContent;

/// <summary>How <see cref="ArticlePlainText"/> writes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ArticlePlainTextOptions
{
    internal static readonly ArticlePlainTextOptions Default = new();

    /// <summary>
    /// Whether links and pictures are followed by their address in round brackets: the target, or the slug of an article. By default false.
    /// </summary>
    public bool ShowTargets { get; init; }
}
