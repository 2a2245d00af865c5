using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsContent;

/// <summary>An article as linked data: JSON-LD of a <c>NewsArticle</c> of schema.org, which search engines read in its page.</summary>
/// <remarks>
/// <para>
/// It has everything in the article for which schema.org has a property, and nothing else. Each quotation of the body is a <c>Quotation</c>
/// in <c>hasPart</c>, with who said it as <c>spokenByCharacter</c>. A source without a name has the article’s words for it as
/// <c>description</c>.
/// </para>
/// <para>
/// For a translation, <c>translationOfWork</c> is the first article of <see cref="Article.Translations"/> that is not a translation itself.
/// </para>
/// <para>The same record always gives the same JSON. Control characters and unpaired surrogates are escaped as in JSON.</para>
/// </remarks>
public static class ArticleLinkedData
{
    // Letters of all scripts stay as they are. The encoder never lets through what HTML could take for the end of the script.
    private static readonly JsonWriterOptions InScript = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// An article as JSON that can be written between <c>&lt;script type="application/ld+json"&gt;</c> and <c>&lt;/script&gt;</c>. It
    /// contains no <c>&lt;</c>, <c>&gt;</c> or <c>&amp;</c>, and no line end.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The addresses and what else is written; null for the defaults.</param>
    /// <returns>One object, in one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Render(Article article, ArticleLinkedDataOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written, InScript))
            Write(json, article, options);
        return Encoding.UTF8.GetString(written.WrittenSpan);
    }

    /// <summary>Writes an article as an object of JSON.</summary>
    /// <remarks>The writer decides how characters are escaped. Only the result of <see cref="Render"/> is safe in HTML as it is.</remarks>
    /// <param name="json">Gets the object.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">The addresses and what else is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="article"/> is null.</exception>
    public static void Write(Utf8JsonWriter json, Article article, ArticleLinkedDataOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        new LinkedDataWriter(json, article, options ?? ArticleLinkedDataOptions.Default).Write();
    }
}
