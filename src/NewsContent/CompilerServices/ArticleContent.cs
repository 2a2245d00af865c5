using System.ComponentModel;
using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>The content of one article, unpacked from the literal that describes it; for generated code.</summary>
/// <remarks>
/// The library reads what the generator of the same package writes. The packed form can change with every version of the package. Each
/// literal begins with the version of its form, and another version is rejected with a readable message.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleContent
{
    private readonly PackedArticleReader _packed;

    private ArticleContent(PackedArticleReader packed) => (_packed, Article) = (packed, new Article(packed.ReadState().Completed()));

    /// <summary>The sections in reading order.</summary>
    public IReadOnlyList<Section> Sections => Article.Sections;

    /// <summary>The quotations of the body in reading order.</summary>
    public IReadOnlyList<Quote> Quotes => Article.Quotes;

    /// <summary>All that the article says, without names; the typed article is a copy of it.</summary>
    internal Article Article { get; }

    /// <summary>The values of the fields that the article’s folder has.</summary>
    internal FieldReader ReadFields() => _packed.ReadFields();

    /// <summary>Refuses named lists that were not made of this content's.</summary>
    internal void CheckLists(SectionList sections, QuoteList quotes)
    {
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentNullException.ThrowIfNull(quotes);
        if (!sections.Shows(Sections))
            throw new ArgumentException("The list was not made of this content's sections.", nameof(sections));
        if (!quotes.Shows(Quotes))
            throw new ArgumentException("The list was not made of this content's quotations.", nameof(quotes));
    }

    /// <summary>Unpacks an article.</summary>
    /// <param name="packed">The packed article, as the generator writes it.</param>
    /// <param name="assembly">The assembly of the generated code, when it holds the texts as a resource; else null.</param>
    /// <param name="catalog">
    /// Returns the catalog in which references find their articles. If this is null, the article must not have references.
    /// </param>
    /// <returns>The content, with every quotation at its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The text is of another version of the format, or does not follow it: generated code and package differ in version. Or the resource
    /// is missing, or holds another text than the one that was compiled.
    /// </exception>
    public static ArticleContent Unpack(string packed, Assembly? assembly = null, Func<ArticleCatalog>? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(packed);
        return new ArticleContent(new PackedArticleReader(packed, 0, packed.Length, assembly, catalog));
    }
}
