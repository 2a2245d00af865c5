using Markdig.Extensions.Footnotes;

namespace NewsContent.Markdown.Inlines;

/// <summary>The label of a note.</summary>
internal static class FootnoteLabel
{
    /// <summary>What the author wrote in the brackets, without the sign that makes it a note.</summary>
    public static string Of(Footnote note) => (note.Label ?? "").TrimStart('^');
}
