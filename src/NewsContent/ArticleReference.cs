using System.Diagnostics;
using System.Text.Json.Serialization;

namespace NewsContent;

/// <summary>A reference from one article to another.</summary>
/// <remarks>
/// Two references are equal when their slugs are equal. The article does not count, because two articles can refer to each other.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ArticleReferenceJsonConverter))]
public sealed class ArticleReference : IEquatable<ArticleReference>
{
    private readonly Lazy<Article> _article;

    /// <summary>Makes a reference to an article.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public ArticleReference(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Slug = article.Slug;
        _article = new Lazy<Article>(article);
    }

    /// <summary>Makes a reference to an article that is looked up when it is first read.</summary>
    /// <param name="slug">The article's slug.</param>
    /// <param name="article">Returns the article; called until it has returned one.</param>
    /// <exception cref="ArgumentException"><paramref name="slug"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public ArticleReference(string slug, Func<Article> article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Slug = Check.NotBlank(slug, nameof(slug));

        // Who asks before the catalog is there may ask again.
        _article = new Lazy<Article>(article, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The article's slug; never blank.</summary>
    public string Slug { get; }

    /// <summary>The article.</summary>
    public Article Article => _article.Value;

    /// <summary>Whether the slugs are equal, ordinally.</summary>
    /// <param name="left">A reference, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator ==(ArticleReference? left, ArticleReference? right) => Equals(left, right);

    /// <summary>Whether the slugs differ.</summary>
    /// <param name="left">A reference, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator !=(ArticleReference? left, ArticleReference? right) => !Equals(left, right);

    /// <summary>Whether the slugs are equal, ordinally.</summary>
    /// <param name="other">Another reference, or null.</param>
    public bool Equals(ArticleReference? other) => other is not null && string.Equals(Slug, other.Slug, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleReference);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Slug);

    /// <summary>The slug.</summary>
    public override string ToString() => Slug;
}
