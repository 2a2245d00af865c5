namespace NewsContent.Text.Syntax;

/// <summary>The value of one header line. What the line's kind does not have is null or empty.</summary>
/// <param name="Range">Where the value is, in the file; empty for one that nobody wrote.</param>
internal sealed record HeaderValue(TextRange Range)
{
    /// <summary>The value as one string.</summary>
    public string? Text { get; init; }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>Where the items of a list stand, in the file, one for each; empty for lists of which nobody asks.</summary>
    public IReadOnlyList<TextRange> Places { get; init; } = [];

    /// <summary>The value as a date.</summary>
    public PublicationDate? Date { get; init; }

    /// <summary>The value as words with their places.</summary>
    public PassageSyntax? Passage { get; init; }

    /// <summary>The value as speakers.</summary>
    public IReadOnlyList<SpeakerSyntax> Speakers { get; init; } = [];

    /// <summary>The names of <see cref="Texts"/> with what each of them is, where the line has names.</summary>
    public IReadOnlyList<AuthorSyntax> Authors { get; init; } = [];

    /// <summary>The value as corrections, newest first.</summary>
    public IReadOnlyList<CorrectionSyntax> Corrections { get; init; } = [];
}

/// <summary>A name in a byline or a credit.</summary>
/// <param name="Name">The name, with a degree or a numeral after its comma.</param>
/// <param name="Role">What is in brackets after the name; null when nothing does.</param>
internal readonly record struct AuthorSyntax(string Name, string? Role = null);

/// <summary>A correction in the header.</summary>
/// <param name="Date">The day it was made, of which the line’s key says.</param>
/// <param name="Text">What was wrong, and what is right.</param>
/// <param name="DateRange">Where the day is, in the file.</param>
internal readonly record struct CorrectionSyntax(PublicationDate Date, string Text, TextRange DateRange);

/// <summary>The values of an article's header lines that are in order, by the key before their colon.</summary>
internal sealed class HeaderValues
{
    private readonly Dictionary<string, HeaderValue> _values = new(StringComparer.Ordinal);

    /// <summary>The value of a key, as the table of header fields writes it; null when the header has none.</summary>
    public HeaderValue? Find(string key) => _values.TryGetValue(key, out var value) ? value : null;

    /// <summary>The value as one string; null without one.</summary>
    public string? Text(string key) => Find(key)?.Text;

    /// <summary>The items of a list; empty without one.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key)?.Texts ?? [];

    /// <summary>The value as a date; null without one.</summary>
    public PublicationDate? Date(string key) => Find(key)?.Date;

    /// <summary>The value as words with their places; null without one.</summary>
    public PassageSyntax? Passage(string key) => Find(key)?.Passage;

    /// <summary>The names of a byline or a credit; empty without one.</summary>
    public IReadOnlyList<AuthorSyntax> Authors(string key) => Find(key)?.Authors ?? [];

    /// <summary>The corrections, newest first; empty without any.</summary>
    public IReadOnlyList<CorrectionSyntax> Corrections(string key) => Find(key)?.Corrections ?? [];

    /// <summary>The value as speakers; empty without one.</summary>
    public IReadOnlyList<SpeakerSyntax> Speakers(string key) => Find(key)?.Speakers ?? [];

    /// <summary>Where the value is, in the file; empty without one.</summary>
    public TextRange Range(string key) => Find(key)?.Range ?? default;

    /// <summary>Sets the value of a key.</summary>
    public void Set(string key, HeaderValue value) => _values[key] = value;

    /// <summary>Takes a value that turned out not to be in order away.</summary>
    public void Remove(string key) => _values.Remove(key);
}
