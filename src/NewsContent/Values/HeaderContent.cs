namespace NewsContent;

/// <summary>What an article's header says. It belongs to one article alone, so that init accessors may write to it.</summary>
/// <param name="headline">The headline.</param>
internal sealed class HeaderContent(string headline)
{
    // Fields, as those of ArticleState.
    public string Headline = headline;

    public string? Kicker;

    public string? Summary;

    public string Language = "en";

    public string? Location;

    public string? Source;

    public IReadOnlyList<string> Authors = ContentList<string>.Empty;

    public IReadOnlyList<string> Tags = ContentList<string>.Empty;

    // Null for none, or where each is a name alone, as Authors has it.
    public IReadOnlyList<Author>? Byline;

    public IReadOnlyList<Credit>? Credits;

    public IReadOnlyList<Correction>? Corrections;

    public ArticleForm? Form;

    // Null for none: of nearly every article.
    public IReadOnlyList<ArticleReference>? Related;

    public IReadOnlyList<string>? Aliases;

    public Image? Image;

    /// <summary>The same for another article, which may then be given other values.</summary>
    public HeaderContent Copy() => (HeaderContent)MemberwiseClone();
}
