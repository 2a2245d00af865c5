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
    /// <summary>Reads what stands above the text of a file that is not blank.</summary>
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
    /// <param name="header">What stands above the text.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured between blocks.</param>
    public abstract ArticleBody ReadBody(ArticleSource source, ArticleHeader header, ProblemList problems, CancellationToken cancellation);

    /// <summary>Reads the header alone, for advice on a text whose faults the generator tells.</summary>
    /// <param name="source">The file.</param>
    /// <returns>The header; null when no article has such a one.</returns>
    public abstract ArticleHeader? HeaderForAdvice(ArticleSource source);

    /// <summary>Advice on lines that look like something which the format has no sign for, as far as the lines alone tell.</summary>
    /// <param name="source">The file.</param>
    /// <param name="header">What stands above the text.</param>
    /// <param name="problems">Takes the advice.</param>
    /// <param name="cancellation">Honoured at each block.</param>
    public virtual void AdviseOnLines(ArticleSource source, ArticleHeader header, ProblemList problems, CancellationToken cancellation) { }

    /// <summary>Advice on lines that look like headings, of an article without a fault that leaves it out.</summary>
    /// <param name="source">The file.</param>
    /// <param name="header">What stands above the text.</param>
    /// <param name="problems">Takes the advice.</param>
    /// <param name="cancellation">Honoured at each block.</param>
    public virtual void AdviseOnHeadings(
        ArticleSource source,
        ArticleHeader header,
        ProblemList problems,
        CancellationToken cancellation
    ) { }
}
