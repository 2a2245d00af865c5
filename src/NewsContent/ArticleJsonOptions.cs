using System.Diagnostics;

namespace NewsContent;

/// <summary>How articles are written as JSON, and where what they refer to is looked for.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ArticleJsonOptions
{
    /// <summary>No source path, on one line; references that are read lead nowhere.</summary>
    public static ArticleJsonOptions Default { get; } = new();

    /// <summary>Whether the path of the article's file is written (<see cref="Article.SourcePath"/>). False when not set.</summary>
    public bool IncludeSourcePath { get; init; }

    /// <summary>Whether each property stands on a line of its own. False when not set.</summary>
    public bool IsIndented { get; init; }

    /// <summary>
    /// Gives the catalog in which references of an article that is read are looked for, when somebody asks for the article of one; null
    /// when there is none: to ask throws <see cref="InvalidOperationException"/> then.
    /// </summary>
    public Func<ArticleCatalog>? Catalog { get; init; }
}
