using NewsContent;
using NewsReader.Printing;
using NewsReader.Views;
using Spectre.Console;

namespace NewsReader.Terminal;

/// <summary>The edition for a person at a terminal: colours where the terminal has and wants them, and lines broken to its width.</summary>
/// <param name="console">The terminal; it knows its width, and whether <c>NO_COLOR</c> is set.</param>
internal sealed class TerminalEdition(IAnsiConsole console) : IEdition
{
    private const int QuoteIndent = 4;

    /// <inheritdoc/>
    public void Print(FrontPage page)
    {
        console.Write(ArticleList.Of(page.Articles, console.Profile.Width));
        console.WriteLine();
        Print(page.Featured);
    }

    /// <inheritdoc/>
    public void Print(Article article)
    {
        if (article.Kicker is { } kicker)
            Write(kicker, Styles.Kicker);
        Write(article.Headline, Styles.Headline);
        if (article.Summary is { } summary)
            Write(summary, Styles.Summary);
        Write(Wording.Dateline(article), Styles.Reference);
        if (article.Tags.Count > 0)
            Write(string.Join(", ", article.Tags), Styles.Reference);
        WriteBlocks(article.LeadBlocks, article);
        foreach (var section in article.Sections)
        {
            console.WriteLine();
            Write(section.Heading, Styles.Heading);
            WriteBlocks(section.Blocks, article);
        }
    }

    /// <inheritdoc/>
    public void Print(SpeakerPage page)
    {
        Write(Wording.Title(page), Styles.Headline);
        foreach (var (article, quotes) in page.Contributions)
        {
            console.WriteLine();
            Write(article.Headline, Styles.Headline);
            Write($"{Wording.Day(article.Published)} · {article.Slug}", Styles.Reference);
            foreach (var quote in quotes)
                WriteQuote(quote, article, Wording.Place(quote, article));
        }
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks, Article article)
    {
        var view = new BlockView(console);
        foreach (var block in blocks)
        {
            console.WriteLine();
            view.Write(block);
            foreach (var quote in BlockQuotes.Of(block))
                WriteQuote(quote, article, place: null);
        }
    }

    private void WriteQuote(Quote quote, Article article, string? place)
    {
        Write(Wording.Quoted(quote, article), Styles.Quotation, QuoteIndent);
        Write(Wording.Attribution(quote), indent: QuoteIndent);
        if (place is not null)
            Write(place, Styles.Reference, QuoteIndent);
    }

    private void Write(string text, Style? style = null, int indent = 0) => console.Write(new ProseText(text, style, indent));
}
