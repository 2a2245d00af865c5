using NewsContent.Text.Names;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.References;

/// <summary>What links can lead to in an article’s page: its sections and quotations. Equal when their words are.</summary>
/// <remarks>The ids are made when a link asks for one: of nearly every article nobody does.</remarks>
internal sealed class PageAnchors : IEquatable<PageAnchors>
{
    private readonly string[] _headings;
    private readonly string[] _quotes;
    private string[]? _ids;

    private PageAnchors(string[] headings, string[] quotes) => (_headings, _quotes) = (headings, quotes);

    /// <summary>A page with nothing that links could lead to.</summary>
    public static PageAnchors None { get; } = new([], []);

    /// <summary>All ids: those of the sections, then those of the quotations.</summary>
    public IReadOnlyList<string> Ids => _ids ??= [.. PageIds.OfSections(_headings), .. PageIds.OfQuotes(_quotes)];

    /// <summary>The ids of the sections.</summary>
    public IEnumerable<string> OfSections => Ids.Take(_headings.Length);

    public static PageAnchors Of(ArticleSyntax article) =>
        article.Sections.Count == 0 && article.Quotes.Count == 0
            ? None
            : new PageAnchors(
                [.. article.Sections.Select(static section => section.Heading.Text)],
                [.. article.Quotes.Select(static quote => quote.Text)]
            );

    /// <summary>Whether the page has an id.</summary>
    public bool Has(string id) => Array.IndexOf((string[])Ids, id) >= 0;

    /// <summary>The id that a wrong one most likely means; null when none is near.</summary>
    public string? Nearest(string id) => NearestName.Find(id, new HashSet<string>(Ids, StringComparer.Ordinal));

    public bool Equals(PageAnchors? other) =>
        other is not null
        && (ReferenceEquals(this, other) || _headings.SequenceEqual(other._headings) && _quotes.SequenceEqual(other._quotes));

    public override bool Equals(object? obj) => Equals(obj as PageAnchors);

    public override int GetHashCode() => _headings.Length * 31 + _quotes.Length;
}
