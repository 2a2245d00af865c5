namespace NewsContent.Text.Names;

/// <summary>An article's slug and the C# names that follow from it, which may be empty or taken. Equal when the slugs are.</summary>
/// <remarks>A name that begins with a digit gets <c>_</c> before it: <c>2026/05/10-tips</c> is <c>_2026._05._10Tips</c>.</remarks>
internal sealed class ArticleName : IEquatable<ArticleName>
{
    /// <summary>The names that a slug gives.</summary>
    public ArticleName(string slug)
    {
        var segments = slug.Split('/');
        Slug = slug;
        Folders = [.. segments.Take(segments.Length - 1).Select(ToIdentifier)];
        FolderPath = string.Join(".", Folders);
        Member = ToIdentifier(segments[segments.Length - 1]);
    }

    /// <summary>Unique in the catalog.</summary>
    public string Slug { get; }

    /// <summary>The nested classes from the outermost inwards; empty for an article directly under <c>Articles</c>.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>The same with periods between them; empty for an article directly under <c>Articles</c>.</summary>
    public string FolderPath { get; }

    /// <summary>The property's name.</summary>
    public string Member { get; }

    /// <summary>The name as C# code writes it after the generated class's: <c>World.IranUsTalks</c>.</summary>
    public string Path => Folders.Count == 0 ? Member : FolderPath + "." + Member;

    public bool Equals(ArticleName? other) => other is not null && Slug == other.Slug;

    public override bool Equals(object? obj) => Equals(obj as ArticleName);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Slug);

    private static string ToIdentifier(string segment) => NameWords.ToIdentifier(string.Concat(NameWords.Of(segment)));
}
