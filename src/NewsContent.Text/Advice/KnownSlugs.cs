using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Source;
using NewsContent.Unicode;

namespace NewsContent.Text.Advice;

/// <summary>The slugs of a project's articles, and the one that a wrong slug most likely means.</summary>
internal sealed class KnownSlugs
{
    private readonly HashSet<string> _slugs;

    public KnownSlugs(IEnumerable<string> slugs) => _slugs = new HashSet<string>(slugs, StringComparer.Ordinal);

    public bool Has(string slug) => _slugs.Contains(ComposedForm.Of(slug));

    /// <summary>An article's slug, read from its header alone, and only where the text can have a <c>Slug:</c> line.</summary>
    /// <param name="identity">The article's path in the project.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="options">How it is read.</param>
    public static string Of(string identity, string text, ArticleTextOptions options)
    {
        var path = ArticleSlug.FromPath(identity, options.KeepsDates);
        return
            text.IndexOf(HeaderFields.Slug.Key, StringComparison.OrdinalIgnoreCase) < 0
            || options.Format.HeaderForAdvice(new ArticleSource(text), CancellationToken.None) is not { } header
            ? path
            : header.Values.Text(HeaderFields.Slug.Key) ?? path;
    }

    /// <summary>
    /// The slug that is the same but for case, blanks and signs, or for its folder, or else the one that is the fewest letters away;
    /// null when none is near.
    /// </summary>
    public string? Nearest(string slug)
    {
        var made = ArticleSlug.Make(slug);
        if (made.Length > 0 && _slugs.Contains(made))
            return made;

        string? nearest = null;
        var least = Math.Min(slug.Length / 3, 4);
        var name = LastPart(made);
        string? elsewhere = null;
        foreach (var known in _slugs)
        {
            if (
                name.Length > 0
                && string.Equals(LastPart(known), name, StringComparison.OrdinalIgnoreCase)
                && (elsewhere is null || string.CompareOrdinal(known, elsewhere) < 0)
            )
            {
                elsewhere = known;
            }

            var distance = Spelling.Distance(slug, known, least);
            if (distance > least || distance == least && nearest is not null && string.CompareOrdinal(known, nearest) > 0)
                continue;
            (nearest, least) = (known, distance);
        }

        return nearest ?? elsewhere;
    }

    private static string LastPart(string slug) => slug.Substring(slug.LastIndexOf('/') + 1);
}
