using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using NewsContent.Json;

namespace NewsContent;

/// <summary>Writes articles as JSON and reads them back, in one shape without repetition (<c>docs/json.md</c>).</summary>
/// <remarks>
/// <para>
/// An article that is written and read back is equal, except that a generated article has its own type: compare with
/// <see cref="ArticleContentComparer"/>. The JSON has no translations. Unpaired surrogates, which no parsed article has, become U+FFFD.
/// Blank names of authors are left out.
/// </para>
/// <para>
/// Through <see cref="ArticleJsonConverter"/>, <see cref="JsonSerializer"/> writes and reads an <see cref="Article"/> in the same shape,
/// with any context. Nothing here uses reflection.
/// </para>
/// </remarks>
public static class ArticleJson
{
    /// <summary>Blocks stand in each other a hundred levels deep at most, and each level is a few of JSON's.</summary>
    private const int DeepestDocument = 1000;

    // What could end an attribute or a script of a page is escaped, letters of other scripts are not.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>An article as JSON.</summary>
    /// <param name="article">The article. Its fields are left out: <see cref="SerializeWithFields"/> writes them.</param>
    /// <param name="options">What is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Serialize(Article article, ArticleJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Written(article, null, options ?? ArticleJsonOptions.Default);
    }

    /// <summary>An article with its fields as JSON.</summary>
    /// <param name="article">The article.</param>
    /// <param name="fields">How its fields are written: <c>AppContext.Default.ReviewFields</c>.</param>
    /// <param name="options">What is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="fields"/> is null.</exception>
    public static string SerializeWithFields<TFields>(
        Article<TFields> article,
        JsonTypeInfo<TFields> fields,
        ArticleJsonOptions? options = null
    )
        where TFields : class
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(fields);
        return Written(article, json => JsonSerializer.Serialize(json, article.Fields, fields), options ?? ArticleJsonOptions.Default);
    }

    /// <summary>Reads an article.</summary>
    /// <param name="json">The JSON. Unknown properties are ignored, and so are fields.</param>
    /// <param name="options">Where its references lead; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is not JSON, or not an article.</exception>
    public static Article Deserialize(string json, ArticleJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = Parsed(json);
        return ArticleJsonReader.Read(document.RootElement, options?.Catalog, static parts => parts.Article());
    }

    /// <summary>Reads an article with its fields.</summary>
    /// <param name="json">The JSON. Unknown properties are ignored.</param>
    /// <param name="fields">How its fields are read: <c>AppContext.Default.ReviewFields</c>.</param>
    /// <param name="options">Where its references lead; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="fields"/> is null.</exception>
    /// <exception cref="JsonException">It is not JSON, or not an article with such fields.</exception>
    public static Article<TFields> DeserializeWithFields<TFields>(
        string json,
        JsonTypeInfo<TFields> fields,
        ArticleJsonOptions? options = null
    )
        where TFields : class
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(fields);
        using var document = Parsed(json);
        return ArticleJsonReader.Read(document.RootElement, options?.Catalog, parts =>
            parts.Article(document.RootElement.Find("fields")?.Deserialize(fields) ?? throw JsonParts.Missing("fields"))
        );
    }

    private static string Written(Article article, Action<Utf8JsonWriter>? writeFields, ArticleJsonOptions options)
    {
        using var bytes = new MemoryStream();
        var format = new JsonWriterOptions
        {
            Encoder = Encoder,
            Indented = options.IsIndented,
            MaxDepth = DeepestDocument,
        };
        using (var json = new Utf8JsonWriter(bytes, format))
            new ArticleJsonWriter(json).Write(article, options.IncludeSourcePath, writeFields);
        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static JsonDocument Parsed(string json) => JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestDocument });
}
