using System.Globalization;

namespace NewsContent;

// RS0026: the overloads differ in their first argument, which none can leave out.
#pragma warning disable RS0026

/// <summary>Articles, blocks and words as HTML.</summary>
/// <remarks>
/// <para>
/// Every word is encoded. Only relative addresses and those with the schemes http, https, mailto and tel become links or pictures. So no
/// record can bring its own markup into the page. Characters that HTML cannot have (control characters, unpaired surrogates) become U+FFFD.
/// The same record always gives the same text, with line feeds as line ends.
/// </para>
/// <para>
/// An article becomes an <c>article</c> element with <c>lang</c> and <c>dir</c>. It has a header (classes <c>kicker</c>, <c>summary</c>,
/// <c>dateline</c>, <c>byline</c>), the lead, the sections under headings with ids, and all footnotes at the end. A quotation of the body
/// is a <c>span</c> of the class <c>quotation</c> with its id; further parts of it are such spans without an id. A
/// <see cref="BlockQuotation"/> with a speaker is a <c>figure</c> of the class <c>quote</c>: the <c>blockquote</c>, and who said it in the
/// <c>figcaption</c>.
/// </para>
/// </remarks>
public static class ArticleHtml
{
    /// <summary>A whole article, from <c>&lt;article&gt;</c> to <c>&lt;/article&gt;</c>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>HTML for the body of a page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Render(Article article, ArticleHtmlOptions? options = null) =>
        Text(Check.NotNull(article, nameof(article)), options, Write);

    /// <summary>A single block, followed by its footnotes.</summary>
    /// <param name="block">The block.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>HTML for the body of a page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is null.</exception>
    public static string Render(Block block, ArticleHtmlOptions? options = null) =>
        Text(Check.NotNull(block, nameof(block)), options, Write);

    /// <summary>
    /// Lead, sections and footnotes of an article, for pages that write the header and the surrounding element themselves.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>HTML for the body of a page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string RenderBody(Article article, ArticleHtmlOptions? options = null) =>
        Text(Check.NotNull(article, nameof(article)), options, WriteBody);

    /// <summary>
    /// A paragraph’s words with its links and emphasis, for pages that write the surrounding element themselves. A reference to a footnote
    /// is only its label, because the footnote is not here.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>HTML for the inside of an element such as <c>p</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paragraph"/> is null.</exception>
    public static string RenderInlines(Paragraph paragraph, ArticleHtmlOptions? options = null) =>
        Text(Check.NotNull(paragraph, nameof(paragraph)), options, WriteInlines);

    /// <summary>The words of a section’s heading with its links and emphasis, as <see cref="RenderInlines"/> for a paragraph.</summary>
    /// <param name="section">The section.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <returns>HTML for the inside of an element such as <c>h2</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static string RenderHeading(Section section, ArticleHtmlOptions? options = null) =>
        Text(Check.NotNull(section, nameof(section)), options, WriteHeading);

    /// <summary>Writes what <see cref="Render(Article, ArticleHtmlOptions)"/> gives.</summary>
    /// <param name="writer">Gets the HTML.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="article"/> is null.</exception>
    public static void Write(TextWriter writer, Article article, ArticleHtmlOptions? options = null) =>
        Of(writer, article, options).WriteArticle();

    /// <summary>Writes what <see cref="Render(Block, ArticleHtmlOptions)"/> gives.</summary>
    /// <param name="writer">Gets the HTML.</param>
    /// <param name="block">The block.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="block"/> is null.</exception>
    public static void Write(TextWriter writer, Block block, ArticleHtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(block);
        options ??= ArticleHtmlOptions.Default;
        var blocks = new BlockHtml(writer, options, QuoteIds.From(options), new NoteNumbers([block]), rightToLeft: false);
        blocks.Write(block);
        blocks.WriteNotes();
    }

    /// <summary>Writes what <see cref="RenderBody"/> gives.</summary>
    /// <param name="writer">Gets the HTML.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="article"/> is null.</exception>
    public static void WriteBody(TextWriter writer, Article article, ArticleHtmlOptions? options = null) =>
        Of(writer, article, options).WriteBody();

    /// <summary>Writes what <see cref="RenderInlines"/> gives.</summary>
    /// <param name="writer">Gets the HTML.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="paragraph"/> is null.</exception>
    public static void WriteInlines(TextWriter writer, Paragraph paragraph, ArticleHtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        Alone(writer, options).Write(paragraph);
    }

    /// <summary>Writes what <see cref="RenderHeading"/> gives.</summary>
    /// <param name="writer">Gets the HTML.</param>
    /// <param name="section">The section.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="section"/> is null.</exception>
    public static void WriteHeading(TextWriter writer, Section section, ArticleHtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        Alone(writer, options).Write(section.Heading, section.HeadingInlines);
    }

    private static WholeArticleHtml Of(TextWriter writer, Article article, ArticleHtmlOptions? options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        return new WholeArticleHtml(writer, article, options ?? ArticleHtmlOptions.Default);
    }

    private static InlineHtml Alone(TextWriter writer, ArticleHtmlOptions? options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        options ??= ArticleHtmlOptions.Default;
        return new InlineHtml(writer, options, QuoteIds.From(options), new NoteNumbers([]));
    }

    private static string Text<T>(T record, ArticleHtmlOptions? options, Action<TextWriter, T, ArticleHtmlOptions?> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer, record, options);
        return writer.ToString();
    }
}
