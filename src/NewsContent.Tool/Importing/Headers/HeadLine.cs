namespace NewsContent.Tool.Importing.Headers;

/// <summary>A line of an article’s front matter that is to be written.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Values">Its values; one where it is not a list.</param>
/// <param name="IsList">Whether brackets stand around them.</param>
/// <param name="SourceLine">The line of the source that says it, from 0.</param>
internal sealed record HeadLine(string Key, IReadOnlyList<string> Values, bool IsList, int SourceLine)
{
    public HeadLine(string key, string value, int sourceLine)
        : this(key, [value], false, sourceLine) { }
}
