namespace NewsContent.Markdown;

// In here, since blocks and inlines of the records have the same names.
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>CommonMark 0.31 with tables, words struck through, addresses as links, and notes.</summary>
internal static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UseFootnotes()
        .Use(new AdjacentFootnotes())
        .Build();

    /// <summary>The blocks of a text; null if they are nested deeper than the parser goes.</summary>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            var document = Markdig.Markdown.Parse(AdjacentFootnotes.Hide(text), Pipeline);
            MendPlacesOfHeadings(document, text);
            return document;
        }
        catch (ArgumentException)
        {
            // The one thing that it refuses, and without a place.
            return null;
        }
    }

    /// <summary>Where a tab is after the #, the parser gives the words of a heading other places than they have.</summary>
    private static void MendPlacesOfHeadings(MarkdownDocument document, string text)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.IsSetext || heading.Inline?.FirstChild is not { } first)
                continue;
            var start = heading.Span.Start;
            while (start <= heading.Span.End && text[start] is '#')
                start++;
            var hasTab = false;
            for (; start <= heading.Span.End && text[start] is ' ' or '\t'; start++)
                hasTab |= text[start] == '\t';
            var distance = hasTab ? start - first.Span.Start : 0;
            if (distance == 0)
                continue;
            foreach (var inline in heading.Inline.Descendants<Inline>())
                inline.Span = new SourceSpan(inline.Span.Start + distance, inline.Span.End + distance);
        }
    }
}
