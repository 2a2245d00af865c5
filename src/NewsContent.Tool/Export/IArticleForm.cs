using System.Text.Json;

namespace NewsContent.Tool.Export;

/// <summary>A form in which an article leaves.</summary>
internal interface IArticleForm
{
    /// <summary>Writes one object.</summary>
    void Write(Utf8JsonWriter json, Article article);
}

/// <summary>The addresses at which articles appear.</summary>
/// <param name="Base">The address below which they do; null when it is not known.</param>
internal sealed record ArticleAddresses(Uri? Base)
{
    /// <summary>An article's address: its slug below the base. Null without a base.</summary>
    public string? Of(Article article) =>
        Base is null ? null : Base.AbsoluteUri.TrimEnd('/') + "/" + string.Join('/', article.Slug.Split('/').Select(Uri.EscapeDataString));
}
