namespace NewsContent.Markdown.Inlines;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Extensions.Footnotes;

/// <summary>The label of a note.</summary>
internal static class FootnoteLabel
{
    /// <summary>What the author wrote in the brackets, without the sign that makes it a note.</summary>
    public static string Of(Footnote note) => (note.Label ?? "").TrimStart('^');
}
