using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.References;
using NewsContent.Text.Source;
using NewsContent.Unicode;

namespace NewsContent.Text.Advice;

/// <summary>The slugs of a project's articles, and the one that a wrong slug most likely means.</summary>
internal sealed class KnownSlugs
{
    private readonly HashSet<string> _slugs;

    public KnownSlugs(IEnumerable<string> slugs) => _slugs = new HashSet<string>(slugs, StringComparer.Ordinal);

    public bool Has(string slug) => _slugs.Contains(ComposedForm.Of(slug));

    /// <summary>An article's slug, read from its header alone, and only where the text can have a line for it.</summary>
    /// <param name="identity">The article's path in the project.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="options">How it is read.</param>
    public static string Of(string identity, string text, ArticleTextOptions options) =>
        NamedAs(identity, text, options, [HeaderFields.Slug]).Slug;

    /// <summary>The same with all other names of the article: what references are looked for in.</summary>
    public static NamedArticle NamedAs(string identity, string text, ArticleTextOptions options) =>
        NamedAs(identity, text, options, [HeaderFields.Slug, HeaderFields.Aliases]);

    private static NamedArticle NamedAs(string identity, string text, ArticleTextOptions options, HeaderField[] fields)
    {
        var path = ArticleSlug.FromPath(identity, options.KeepsDates);
        return
            Array.Exists(fields, field => MayHave(text, field, options.Format))
            && options.Format.HeaderForAdvice(new ArticleSource(text), CancellationToken.None) is { } header
            ? new NamedArticle(identity, header.Values.Text(HeaderFields.Slug.Key) ?? path, header.Values.Texts(HeaderFields.Aliases.Key))
            : new NamedArticle(identity, path, []);
    }

    /// <summary>Front matter has other words for a key too.</summary>
    private static bool MayHave(string text, HeaderField field, ArticleFormat format) =>
        Has(text, field.Key)
        || format != PlainTextFormat.Instance && field.Synonyms.Any(word => Has(text, word) || Has(text, word.Replace(' ', '_')));

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is not -1;

    /// <inheritdoc cref="NearestSlug.Find"/>
    public string? Nearest(string slug) => NearestSlug.Find(slug, _slugs);
}
