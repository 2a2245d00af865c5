using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsContent;
using NewsReader.Views;

namespace NewsReader.Json;

/// <summary>The edition for programs: one JSON document for each view.</summary>
/// <param name="output">Receives the document.</param>
internal sealed class JsonEdition(TextWriter output) : IEdition
{
    // The default escapes every letter outside ASCII, for the sake of HTML pages, which this never becomes part of.
    private static readonly DocumentContext Documents = new(
        new JsonSerializerOptions(DocumentContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    /// <inheritdoc/>
    public void Print(FrontPage page) =>
        Write(
            new FrontPageDocument([.. page.Articles.Select(ListingDocument.Of)], ArticleDocument.Of(page.Featured)),
            Documents.FrontPageDocument
        );

    /// <inheritdoc/>
    public void Print(Article article) => Write(ArticleDocument.Of(article), Documents.ArticleDocument);

    /// <inheritdoc/>
    public void Print(SpeakerPage page) =>
        Write(
            new SpeakerPageDocument(
                page.Name,
                page.QuoteCount,
                [
                    .. page.Contributions.Select(contribution => new ContributionDocument(
                        ListingDocument.Of(contribution.Article),
                        [.. contribution.Quotes.Select(QuoteDocument.Of)]
                    )),
                ]
            ),
            Documents.SpeakerPageDocument
        );

    private void Write<TDocument>(TDocument document, JsonTypeInfo<TDocument> shape) =>
        output.WriteLine(JsonSerializer.Serialize(document, shape));
}
