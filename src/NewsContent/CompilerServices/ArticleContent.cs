using System.ComponentModel;
using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>The content of one article, unpacked from the literal that describes it; for generated code.</summary>
/// <remarks>
/// Of a packed article the library reads what the generator of the same package writes. The form may change with every version of
/// the package, and each literal begins with the version of its form: one of another is refused in readable words.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleContent
{
    private ArticleContent(PackedArticleReader packed) => Article = new Article(packed.ReadState().Completed());

    /// <summary>The sections in reading order.</summary>
    public IReadOnlyList<Section> Sections => Article.Sections;

    /// <summary>The quotations of the body in reading order.</summary>
    public IReadOnlyList<Quote> Quotes => Article.Quotes;

    /// <summary>All that the article says, without names; the typed article is a copy of it.</summary>
    internal Article Article { get; }

    /// <summary>Unpacks an article whose literal holds all of it.</summary>
    /// <param name="packed">The packed article, as the generator writes it.</param>
    /// <returns>The content, every quotation at its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The text is of another version of the format, or does not follow it: generated code and package differ in version.
    /// </exception>
    public static ArticleContent Unpack(string packed)
    {
        ArgumentNullException.ThrowIfNull(packed);
        return new ArticleContent(new PackedArticleReader(packed, 0, packed.Length, null));
    }

    /// <summary>Unpacks an article whose text may be a resource.</summary>
    /// <param name="packed">The packed article, as the generator writes it.</param>
    /// <param name="assembly">The assembly of the generated code, which holds the resource.</param>
    /// <returns>The content, every quotation at its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> or <paramref name="assembly"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// As for <see cref="Unpack(string)"/>; or the resource is missing, or holds another text than the one that was compiled.
    /// </exception>
    public static ArticleContent Unpack(string packed, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(packed);
        ArgumentNullException.ThrowIfNull(assembly);
        return new ArticleContent(new PackedArticleReader(packed, 0, packed.Length, assembly));
    }
}
