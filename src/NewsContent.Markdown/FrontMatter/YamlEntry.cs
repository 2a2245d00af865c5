using NewsContent.Text;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>One key of front matter, and its values.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyRange">Where it stands, in the file.</param>
/// <param name="Values">Its value, or those of a list.</param>
/// <param name="IsList">Whether it is a list.</param>
internal sealed record YamlEntry(string Key, TextRange KeyRange, IReadOnlyList<YamlValue> Values, bool IsList)
{
    /// <summary>From the first value to the last, in the file; the key without one.</summary>
    public TextRange ValueRange => Values.Count == 0 ? KeyRange : new TextRange(Values[0].Range.Start, Values[Values.Count - 1].Range.End);
}

/// <summary>A value of front matter.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Range">Where it stands in the file, without its quotation marks.</param>
/// <param name="IsVerbatim">Whether the file has the very same characters there.</param>
internal sealed record YamlValue(string Text, TextRange Range, bool IsVerbatim)
{
    /// <summary>What it says on one line, without blanks at its ends.</summary>
    public string Words => Text.Trim().Replace('\n', ' ');

    /// <summary>The value as words of the article. Written with escapes or over several lines, all of it stands where it begins.</summary>
    public PassageSyntax ToPassage(ArticleSource source)
    {
        var text = Words;
        var start = IsVerbatim ? Range.Start + Text.Length - Text.TrimStart().Length : Range.Start;
        return new PassageSyntax(
            text,
            [new PassageSyntax.Piece(0, start, IsVerbatim ? text.Length : 0)],
            source.PositionOf(start).LineIndex,
            []
        );
    }
}
