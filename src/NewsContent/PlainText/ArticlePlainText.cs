using System.Globalization;

namespace NewsContent;

// RS0026: the overloads differ in their first argument, which none can leave out.
#pragma warning disable RS0026

/// <summary>Articles and blocks as plain text, for feeds, search and terminals.</summary>
/// <remarks>
/// <para>
/// A blank line separates blocks. Items begin with <c>- </c> or <c>1. </c>, quotations with <c>&gt; </c>, and the speaker below with <c>—
/// </c>. Cells have <c> | </c> between them, and code is indented by four spaces. A picture is its alternative text in brackets, with the
/// caption below. A footnote is where the article defines it, after its label: <c>[1] </c>.
/// </para>
/// <para>
/// Control characters become U+FFFD. Lines are not wrapped. The same record always gives the same text, with line feeds as line ends.
/// </para>
/// </remarks>
public static class ArticlePlainText
{
    /// <summary>A whole article: kicker, headline, summary, date and authors, lead, sections.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>Lines that end with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Render(Article article, ArticlePlainTextOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, article, options);
        return writer.ToString();
    }

    /// <summary>Lead and sections of an article, without headline, date and the like.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>Lines that end with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string RenderBody(Article article, ArticlePlainTextOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteBody(writer, article, options);
        return writer.ToString();
    }

    /// <summary>A single block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>Lines that end with a line feed; empty for a block without words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is null.</exception>
    public static string Render(Block block, ArticlePlainTextOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, block, options);
        return writer.ToString();
    }

    /// <summary>Writes what <see cref="Render(Article, ArticlePlainTextOptions)"/> gives.</summary>
    /// <param name="writer">Gets the text.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="article"/> is null.</exception>
    public static void Write(TextWriter writer, Article article, ArticlePlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        var lines = new PlainTextLines(writer);
        WriteHeader(lines, article);
        WriteBody(lines, article, options);
        WriteFooter(lines, article);
    }

    /// <summary>Writes what <see cref="RenderBody"/> gives.</summary>
    /// <param name="writer">Gets the text.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="article"/> is null.</exception>
    public static void WriteBody(TextWriter writer, Article article, ArticlePlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        WriteBody(new PlainTextLines(writer), article, options);
    }

    /// <summary>Writes what <see cref="Render(Block, ArticlePlainTextOptions)"/> gives.</summary>
    /// <param name="writer">Gets the text.</param>
    /// <param name="block">The block.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="block"/> is null.</exception>
    public static void Write(TextWriter writer, Block block, ArticlePlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(block);
        new BlockPlainText(new PlainTextLines(writer), options ?? ArticlePlainTextOptions.Default).Write([block]);
    }

    private static void WriteBody(PlainTextLines lines, Article article, ArticlePlainTextOptions? options)
    {
        var blocks = new BlockPlainText(lines, options ?? ArticlePlainTextOptions.Default);
        blocks.Write(article.LeadBlocks);
        foreach (var section in article.State.Body.Sections.Items)
        {
            lines.Separate();
            blocks.Write(section.Heading, section.HeadingInlines);
            blocks.Write(section.Blocks);
        }
    }

    private static void WriteHeader(PlainTextLines lines, Article article)
    {
        if (article.Kicker is { } kicker)
            lines.Write(kicker);
        lines.Write(article.Headline);
        if (article.Summary is { } summary)
        {
            lines.Separate();
            lines.Write(summary);
        }

        lines.Separate();
        var day = article.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        lines.Write(article.Byline.Count == 0 ? day : $"{day} · {string.Join(", ", article.Byline)}");
    }

    private static void WriteFooter(PlainTextLines lines, Article article)
    {
        if (article.Credits.Count == 0 && article.Corrections.Count == 0)
            return;
        lines.Separate();
        foreach (var credit in article.Credits)
            lines.Write(credit.Author.ToString());
        foreach (var correction in article.Corrections)
            lines.Write(string.Create(CultureInfo.InvariantCulture, $"{correction.Date:yyyy-MM-dd} · {correction.Text}"));
    }
}
