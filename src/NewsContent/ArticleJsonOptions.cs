using System.Diagnostics;

namespace NewsContent;

/// <summary>How articles are written as JSON, and where references are looked up.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ArticleJsonOptions
{
    /// <summary>One line, without the source path. References that are read have no article.</summary>
    public static ArticleJsonOptions Default { get; } = new();

    /// <summary>Whether the path of the article's file is written (<see cref="Article.SourcePath"/>). False when not set.</summary>
    public bool IncludeSourcePath { get; init; }

    /// <summary>Whether each property is on its own line. False when not set.</summary>
    public bool IsIndented { get; init; }

    /// <summary>
    /// Returns the catalog in which a reference finds its article, when its <c>Article</c> is read for the first time. If this is null,
    /// reading it throws <see cref="InvalidOperationException"/>.
    /// </summary>
    public Func<ArticleCatalog>? Catalog { get; init; }
}
