using System.Text.Json;

namespace NewsContent.Tool.Export;

/// <summary>A form in which an article leaves.</summary>
internal interface IArticleForm
{
    /// <summary>Writes one object.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="article">The article.</param>
    void Write(Utf8JsonWriter json, Article article);
}

/// <summary>What a translation is a translation of.</summary>
/// <param name="Slug">The slug of both.</param>
/// <param name="Language">The original’s language.</param>
internal sealed record OriginalArticle(string Slug, string Language)
{
    /// <summary>A translation with the slug that it has in a build.</summary>
    /// <param name="article">What its file says.</param>
    /// <param name="path">The file.</param>
    public Article Translated(Article article, string path) =>
        article with
        {
            Slug = Slug,
            SourcePath = path,
            IsTranslation = true,
            Translations = [AsArticle()],
        };

    // No more is read of it than what exports say of an original.
    private Article AsArticle() => new(Slug, default, Slug) { Language = Language };
}

/// <summary>The addresses at which articles, their authors and their pictures appear.</summary>
/// <param name="Base">The address below which articles do; null when it is not known.</param>
/// <param name="Authors">The address below which authors have pages; null when it is not known, or they have none.</param>
/// <param name="Pictures">
/// The address below which pictures are, by their paths from the folder of articles; null when it is not known.
/// </param>
internal sealed record ArticleAddresses(Uri? Base, Uri? Authors = null, Uri? Pictures = null)
{
    /// <summary>The address of a picture: its own, or its path below that of all pictures. Null when that is not known.</summary>
    public string? Of(Image image) =>
        image.Source.Contains("://", StringComparison.Ordinal) ? image.Source
        : Pictures is null ? null
        : Below(Pictures, image.Source.TrimStart('/'));

    /// <summary>The address of an author's page: the slug of the name below that of all authors. Null where they have none.</summary>
    public string? Of(Author author) => Authors is null ? null : Below(Authors, author.Slug);

    /// <summary>An article's address: its slug below the base, and before it the language of a translation. Null without a base.</summary>
    public string? Of(Article article) =>
        Base is null ? null : Below(Base, article.IsTranslation ? $"{article.Language}/{article.Slug}" : article.Slug);

    private static string Below(Uri address, string slug) =>
        address.AbsoluteUri.TrimEnd('/') + "/" + string.Join('/', slug.Split('/').Select(Uri.EscapeDataString));
}
