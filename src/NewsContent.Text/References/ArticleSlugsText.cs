namespace NewsContent.Text.References;

/// <summary>
/// The slugs of a library’s articles as text, which its assembly holds for the builds of others: a line for each article, its slug first
/// and after it, after tabs, the slugs that it had before. No slug has a tab or ends a line.
/// </summary>
internal static class ArticleSlugsText
{
    private const char Line = '\n';
    private const char Tab = '\t';

    /// <summary>The text of some articles.</summary>
    public static string Write(IEnumerable<(string Slug, IReadOnlyList<string> Aliases)> articles) =>
        string.Join(Line.ToString(), articles.Select(static article => string.Join(Tab.ToString(), [article.Slug, .. article.Aliases])));

    /// <summary>The articles of a text. They have no file here.</summary>
    public static IEnumerable<NamedArticle> Read(string text)
    {
        foreach (var line in text.Split([Line], StringSplitOptions.RemoveEmptyEntries))
        {
            var slugs = line.Split([Tab], StringSplitOptions.RemoveEmptyEntries);
            if (slugs.Length > 0)
                yield return new NamedArticle("", slugs[0], [.. slugs.Skip(1)]);
        }
    }
}
