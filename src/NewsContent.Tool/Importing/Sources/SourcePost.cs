using NewsContent.Text.Source;
using NewsContent.Tool.Importing.FrontMatter;

namespace NewsContent.Tool.Importing.Sources;

/// <summary>A file of the source that becomes an article.</summary>
/// <param name="SourcePath">Below the folder that is imported, with <c>/</c>.</param>
/// <param name="ContentPath">Below the folder of the site’s content, with <c>/</c>.</param>
internal sealed record SourcePost(string SourcePath, string ContentPath)
{
    private ArticleSource? _source;

    /// <summary>The decoded text.</summary>
    public required string Text { get; init; }

    /// <summary>Its front matter, and where its text begins.</summary>
    public required SourceFrontMatter Front { get; init; }

    /// <summary>What is to be reported about it before it is mapped.</summary>
    public IReadOnlyList<ImportNote> EarlyNotes { get; init; } = [];

    /// <summary>The folder in which it is, below that of the site’s content; empty at the top.</summary>
    public string Folder => ContentPath[..Math.Max(0, ContentPath.LastIndexOf('/'))];

    /// <summary>Whether components are in its text.</summary>
    public bool IsMdx => ContentPath.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>What its path says: the name of its page, and its language.</summary>
    public required PostName Name { get; init; }

    /// <summary>Where it is written, below the folder of articles.</summary>
    public string Target { get; init; } = "";

    /// <summary>The post in the site’s first language of which this is a translation; null of one that is alone.</summary>
    public SourcePost? Original { get; init; }

    /// <summary>The language that the article must say, since the project has another one; null for none.</summary>
    public string? WrittenLanguage { get; init; }

    /// <summary>The line of a place in the text, from 0.</summary>
    public int LineOf(int place) => (_source ??= new ArticleSource(Text)).PositionOf(Math.Min(place, Text.Length)).LineIndex;

    /// <summary>Whether its front matter holds it back.</summary>
    public bool IsDraft => Front.Map.Find("draft") is FrontWords { IsNothing: false } words && !IsNo(words.Text);

    public bool Equals(SourcePost? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(SourcePath);

    private static bool IsNo(string text) => text.Trim().ToUpperInvariant() is "FALSE" or "NO" or "OFF" or "0";
}
