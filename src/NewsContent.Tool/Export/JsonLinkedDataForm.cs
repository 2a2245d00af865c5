using System.Text.Json;

namespace NewsContent.Tool.Export;

/// <summary>JSON-LD: a NewsArticle of schema.org with a Quotation for each of its quotations.</summary>
internal sealed class JsonLinkedDataForm(ArticleAddresses addresses) : IArticleForm
{
    private readonly ArticleLinkedDataOptions _options = new()
    {
        AddressOfArticle = addresses.Of,
        AddressOfAuthor = addresses.Of,
        AddressOfPicture = addresses.Of,
        IncludesBody = true,
    };

    public void Write(Utf8JsonWriter json, Article article) => ArticleLinkedData.Write(json, article, _options);
}
