using NewsContent.Text.Syntax;

namespace NewsContent.Text.Body;

/// <summary>
/// The headings of an article so far, to find one that is already under the same heading of a higher level. The same sub-heading under
/// another one is in order, and so is a time of day: several posts of a live report can have one.
/// </summary>
internal sealed class HeadingList
{
    private readonly Dictionary<(int Parent, string Words), (PassageSyntax Heading, int Section, bool HasText)> _headings = [];

    /// <summary>The headings above the next one, outermost first.</summary>
    private readonly Stack<(int Level, int Section)> _above = new();
    private int _count;

    /// <summary>Adds a heading whose section has ended.</summary>
    /// <returns>The heading that it repeats; null when it repeats none.</returns>
    /// <param name="heading">The heading.</param>
    /// <param name="level">Its level.</param>
    /// <param name="hasText">Whether a paragraph or a heading of a lower level follows it.</param>
    public PassageSyntax? Add(PassageSyntax heading, int level, bool hasText)
    {
        var number = ++_count;
        while (_above.Count > 0 && _above.Peek().Level >= level)
            _above.Pop();
        var parent = _above.Count == 0 ? 0 : _above.Peek().Section;
        _above.Push((level, number));
        if (TimeLine.Is(heading.Text))
            return null;

        var key = (parent, heading.Text.ToUpperInvariant());
        if (!_headings.TryGetValue(key, out var other))
        {
            _headings.Add(key, (heading, number, hasText));
            return null;
        }

        // A short line that is no heading is told about that alone, and so is a heading that stands twice in a row.
        var repeats = hasText ? other.HasText || other.Section < number - 1 : other.HasText;
        if (hasText && !other.HasText)
            _headings[key] = (heading, number, true);
        return repeats ? other.Heading : null;
    }
}
