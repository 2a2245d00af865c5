namespace NewsContent;

/// <summary>
/// Compares everything that articles say, whatever their types. An article parsed at run time equals the generated one of the same file
/// here. With <c>==</c> they differ, because the generated one has its own type.
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
    /// Null when they say the same, otherwise the place where they differ and both values, such as <c>Sections[2].Quotes[0].Speaker.Role:
    /// "Minister" ≠ "Foreign Minister"</c>. Long texts are cut to the part around the difference. Invisible characters are shown as in
    /// <c>\u00A0</c>.
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
