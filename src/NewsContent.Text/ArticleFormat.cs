using NewsContent.Text.Body;
using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text;

/// <summary>
/// What differs between kinds of article files: where the header ends, and what the lines below it are. Everything else, quotations and
/// speakers too, is read alike.
/// </summary>
internal abstract class ArticleFormat
{
    /// <summary>Reads what is above the text of a file that is not blank.</summary>
    /// <param name="source">The file.</param>
    /// <param name="options">What the project says of its articles.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured at each line.</param>
    public abstract ArticleHeader ReadHeader(
        ArticleSource source,
        ArticleTextOptions options,
        ProblemList problems,
        CancellationToken cancellation
    );

    /// <summary>Reads the text below the header. What the text alone can tell of the header is put into it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="header">What is above the text.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured between blocks.</param>
    public abstract ArticleBody ReadBody(ArticleSource source, ArticleHeader header, ProblemList problems, CancellationToken cancellation);

    /// <summary>Reads the header alone, for advice on a text whose faults the generator tells.</summary>
    /// <param name="source">The file.</param>
    /// <param name="cancellation">Honoured at each line.</param>
    /// <returns>The header; null when no article has such a one.</returns>
    public ArticleHeader? HeaderForAdvice(ArticleSource source, CancellationToken cancellation)
    {
        if (source.IsBlank)
            return null;
        var header = ReadHeader(source, ArticleTextOptions.Default, new ProblemList(source), cancellation);
        return CanBeAdvised(header) ? header : null;
    }

    /// <summary>
    /// Whether a header has what advice needs: a date, and a headline. Below front matter the headline may be a heading of the text.
    /// </summary>
    public static bool CanBeAdvised(ArticleHeader header) =>
        header.Date is not null && (header.Headline is not null || header.FrontMatter is not null);

    /// <summary>The lines below the header as blocks; none in a format whose lines get no advice.</summary>
    /// <param name="source">The file.</param>
    /// <param name="header">What is above the text.</param>
    /// <param name="cancellation">Honoured between blocks.</param>
    public virtual IReadOnlyList<BodyBlock> CutBlocks(ArticleSource source, ArticleHeader header, CancellationToken cancellation) => [];

    /// <summary>Advice on lines that look like something which the format has no sign for, as far as the lines alone tell.</summary>
    /// <param name="source">The file.</param>
    /// <param name="layout">Its header and blocks.</param>
    /// <param name="problems">Takes the advice.</param>
    /// <param name="cancellation">Honoured at each block.</param>
    public virtual void AdviseOnLines(ArticleSource source, ArticleLayout layout, ProblemList problems, CancellationToken cancellation) { }

    /// <summary>Advice on lines that look like headings, of an article without a fault that leaves it out.</summary>
    /// <param name="source">The file.</param>
    /// <param name="layout">Its header and blocks.</param>
    /// <param name="problems">Takes the advice.</param>
    /// <param name="cancellation">Honoured at each block.</param>
    public virtual void AdviseOnHeadings(
        ArticleSource source,
        ArticleLayout layout,
        ProblemList problems,
        CancellationToken cancellation
    ) { }
}
