using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>What stands above an article's text. A part that is missing or faulty is null; the problem list says why.</summary>
internal sealed class ArticleHeader
{
    public PassageSyntax? Kicker { get; set; }

    public PassageSyntax? Headline { get; set; }

    public PassageSyntax? Summary { get; set; }

    public PublicationDate? Date { get; set; }

    /// <summary>Where the date line stands, in the file; empty without one.</summary>
    public TextRange DateRange { get; set; }

    /// <summary>The header lines whose values are in order.</summary>
    public HeaderFields Fields { get; set; } = new();

    /// <summary>True when a date line was found, be its value in order or not: what follows it is text.</summary>
    public bool HasDateLine { get; set; }

    /// <summary>The zero-based line on which the text may begin.</summary>
    public int BodyLineIndex { get; set; }
}

/// <summary>The values of the header lines.</summary>
internal sealed class HeaderFields
{
    public IReadOnlyList<string> Authors { get; set; } = [];

    public string? Language { get; set; }

    public PublicationDate? Updated { get; set; }

    /// <summary>Where the value of <see cref="Updated"/> stands, in the file.</summary>
    public TextRange UpdatedRange { get; set; }

    public string? Location { get; set; }

    public string? Source { get; set; }

    public IReadOnlyList<string> Tags { get; set; } = [];

    /// <summary>Who is quoted, as the author lists them.</summary>
    public ListedSpeakers Speakers { get; set; } = new([]);

    public string? Slug { get; set; }

    /// <summary>Where the value of <see cref="Slug"/> stands, in the file.</summary>
    public TextRange SlugRange { get; set; }
}
