using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Source;

namespace NewsContent.Text.References;

/// <summary>The names under which other articles can refer to an article.</summary>
/// <param name="Path">
/// Its file’s path in the project, with <c>/</c>: <c>Articles/world/fog-treaty.md</c>. Empty for an article without a file here.
/// </param>
/// <param name="Slug">Its slug.</param>
/// <param name="Aliases">The slugs that it had before; may be empty.</param>
public sealed record NamedArticle(string Path, string Slug, IReadOnlyList<string> Aliases)
{
    /// <summary>Whether it is a draft, which builds for publication leave out.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Reads the names of an article, only from its header.</summary>
    /// <param name="path">The file’s path in its project, with <c>/</c> or <c>\</c>. The file is not opened.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="options">The options of the project; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="text"/> is null.</exception>
    public static NamedArticle Read(string path, string text, ArticleTextOptions? options = null)
    {
        if (path is null)
            throw new ArgumentNullException(nameof(path));
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return Read(path, text, options ?? ArticleTextOptions.Default, [HeaderFields.Slug, HeaderFields.Aliases, HeaderFields.Status]);
    }

    /// <summary>The slug alone, in the same way.</summary>
    internal static string ReadSlug(string path, string text, ArticleTextOptions options) =>
        Read(path, text, options, [HeaderFields.Slug]).Slug;

    private static NamedArticle Read(string path, string text, ArticleTextOptions options, HeaderField[] fields)
    {
        var slug = ArticleSlug.FromPath(path, options.KeepsDates);
        path = path.Replace('\\', '/');
        return
            Array.Exists(fields, field => MayHave(text, field, options.Format))
            && options.Format.HeaderForAdvice(new ArticleSource(text), CancellationToken.None) is { } header
            ? new NamedArticle(path, header.Values.Text(HeaderFields.Slug.Key) ?? slug, header.Values.Texts(HeaderFields.Aliases.Key))
            {
                IsDraft = header.Values.Text(HeaderFields.Status.Key) == PublicationWords.Draft,
            }
            : new NamedArticle(path, slug, []);
    }

    /// <summary>Front matter has other words for a key too.</summary>
    private static bool MayHave(string text, HeaderField field, ArticleFormat format) =>
        Has(text, field.Key)
        || format != PlainTextFormat.Instance && HeaderSynonyms.Of(field).Any(word => Has(text, word) || Has(text, word.Replace(' ', '_')));

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is not -1;
}
