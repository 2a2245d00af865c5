using NewsContent.Text;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>What front matter says, as far as it can be read.</summary>
/// <param name="Entries">The keys in the order of the file.</param>
/// <param name="CommentLines">The zero-based lines of the file on which a comment is after a key or a value.</param>
/// <param name="EndsEarly">Whether a fault ends the reading: more keys can be after it.</param>
internal sealed record YamlReading(IReadOnlyList<YamlEntry> Entries, HashSet<int> CommentLines, bool EndsEarly);

/// <summary>One key of front matter, and its values.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyRange">Where it is, in the file.</param>
/// <param name="Values">Its value, or those of a list.</param>
/// <param name="IsList">Whether it is a list.</param>
internal sealed record YamlEntry(string Key, TextRange KeyRange, IReadOnlyList<YamlValue> Values, bool IsList)
{
    /// <summary>Whether something is there that is not a value, and is reported.</summary>
    public bool HasUnread { get; init; }

    /// <summary>An empty list, or nothing between quotation marks: whoever wrote it says that there is no value.</summary>
    public bool IsEmptyOnPurpose => IsList && Values.Count == 0 || Values.Count == 1 && Values[0].IsEmptyOnPurpose;

    /// <summary>From the first value to the last, in the file; the key without one.</summary>
    public TextRange ValueRange => Values.Count == 0 ? KeyRange : new TextRange(Values[0].Range.Start, Values[Values.Count - 1].Range.End);

    /// <summary>No value of it says anything.</summary>
    public bool IsEmpty => Values.All(static value => value.Text.Length == 0);
}

/// <summary>A value of front matter.</summary>
/// <param name="Text">What it says, in one line and without blanks at its ends; empty when nobody could see anything of it.</param>
/// <param name="Range">Where it is in the file, without its quotation marks.</param>
/// <param name="IsVerbatim">Whether the file has the very same characters there.</param>
internal sealed record YamlValue(string Text, TextRange Range, bool IsVerbatim)
{
    /// <summary>Nothing between quotation marks.</summary>
    public bool IsEmptyOnPurpose { get; init; }

    /// <summary>The day of a correction, which is before its text; null of any other value.</summary>
    public YamlValue? Day { get; init; }

    /// <summary>Where its words are when they go over several lines; null when they are at its place alone.</summary>
    public IReadOnlyList<PassageSyntax.Piece>? Pieces { get; init; }

    /// <summary>The value as words of the article. Written with escapes, all of it is where it begins.</summary>
    public PassageSyntax ToPassage(ArticleSource source) =>
        new(
            Text,
            [.. Pieces ?? [new PassageSyntax.Piece(0, Range.Start, IsVerbatim ? Text.Length : 0)]],
            source.PositionOf(Range.Start).LineIndex,
            []
        );
}
