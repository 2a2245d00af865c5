namespace NewsContent;

/// <summary>
/// Compares everything that articles say, whatever their types: an article parsed at run time is equal here to the generated
/// one of the same file, which <c>==</c> denies because the generated one has a type of its own.
/// </summary>
public sealed class ArticleContentComparer : IEqualityComparer<Article>
{
    private ArticleContentComparer() { }

    /// <summary>The comparer.</summary>
    public static ArticleContentComparer Instance { get; } = new();

    /// <summary>The first difference of two articles, for the message of a test.</summary>
    /// <param name="x">An article, or null.</param>
    /// <param name="y">Another article, or null.</param>
    /// <returns>
    /// Null when they say the same; else where they differ and what stands there, such as
    /// <c>Sections[2].Quotes[0].Speaker.Role: "Minister" ≠ "Foreign Minister"</c>. Of long texts the part around the difference
    /// is shown; characters that cannot be seen are shown as <c>\u00A0</c>.
    /// </returns>
    public static string? FirstDifference(Article? x, Article? y) => ArticleDifference.First(x, y);

    /// <summary>Whether both articles say the same, or both are null.</summary>
    /// <param name="x">An article, or null.</param>
    /// <param name="y">Another article, or null.</param>
    public bool Equals(Article? x, Article? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.ContentEquals(y));

    /// <summary>A hash code that is equal for articles that say the same.</summary>
    /// <param name="obj">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="obj"/> is null.</exception>
    public int GetHashCode(Article obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj.ContentHash();
    }
}
