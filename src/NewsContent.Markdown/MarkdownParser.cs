namespace NewsContent.Markdown;

// In here, since blocks and inlines of the records have the same names.
using Markdig;
using Markdig.Syntax;

/// <summary>CommonMark 0.31 with tables, words struck through, addresses as links, and notes.</summary>
internal static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UseFootnotes()
        .Build();

    /// <summary>The blocks of a text; null when they stand in each other deeper than the parser goes.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The one thing that it refuses, and without a place.
            return null;
        }
    }
}
