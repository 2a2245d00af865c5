using NewsContent;
using NewsReader.Printing;
using NewsReader.Views;

namespace NewsReader.Plain;

/// <summary>
/// The edition for files and for other programs: no colours, no boxes, no wrapping. Every heading, paragraph and quotation is
/// one line; lists, tables and the like are as the package writes them. In the list of articles a tab parts the columns.
/// </summary>
/// <param name="output">Receives the lines.</param>
internal sealed class PlainEdition(TextWriter output) : IEdition
{
    private const string Indent = "    ";

    /// <inheritdoc/>
    public void Print(FrontPage page)
    {
        foreach (var article in page.Articles)
        {
            WriteColumns(
                Wording.Day(article.Published),
                article.Kicker ?? "",
                article.Headline,
                article.Slug,
                Wording.Quotations(article.Quotes.Count)
            );
        }

        output.WriteLine();
        Print(page.Featured);
    }

    /// <inheritdoc/>
    public void Print(Article article)
    {
        if (article.Kicker is { } kicker)
            WriteLine(kicker);
        WriteLine(article.Headline);
        if (article.Summary is { } summary)
            WriteLine(summary);
        WriteLine(Wording.Dateline(article));
        if (article.Tags.Count > 0)
            WriteLine(string.Join(", ", article.Tags));
        WriteBlocks(article.LeadBlocks, article);
        foreach (var section in article.Sections)
        {
            output.WriteLine();
            WriteLine(section.Heading);
            WriteBlocks(section.Blocks, article);
        }
    }

    /// <inheritdoc/>
    public void Print(SpeakerPage page)
    {
        WriteLine(Wording.Title(page));
        foreach (var (article, quotes) in page.Contributions)
        {
            output.WriteLine();
            WriteColumns(Wording.Day(article.Published), article.Headline, article.Slug);
            foreach (var quote in quotes)
                WriteQuote(quote, article, Wording.Place(quote, article));
        }
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks, Article article)
    {
        foreach (var block in blocks)
        {
            output.WriteLine();
            var text = ArticlePlainText.Render(block);
            if (block is Paragraph)
                WriteLine(text);
            else
                WriteLines(text);
            foreach (var quote in BlockQuotes.Of(block))
                WriteQuote(quote, article, place: null);
        }
    }

    /// <summary>Lines whose blanks at the left say where they belong.</summary>
    private void WriteLines(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            var words = line.TrimStart(' ');
            output.WriteLine(new string(' ', line.Length - words.Length) + PrintableText.OneLine(words));
        }
    }

    private void WriteQuote(Quote quote, Article article, string? place)
    {
        output.Write(Indent);
        output.Write(PrintableText.OneLine($"{Wording.Quoted(quote, article)} {Wording.Attribution(quote)}"));
        output.WriteLine(place is null ? "" : "\t" + PrintableText.OneLine(place));
    }

    private void WriteColumns(params IEnumerable<string> columns) =>
        output.WriteLine(string.Join('\t', columns.Select(PrintableText.OneLine)));

    private void WriteLine(string text) => output.WriteLine(PrintableText.OneLine(text));
}
