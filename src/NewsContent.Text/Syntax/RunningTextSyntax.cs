using NewsContent.Text.Rules;

namespace NewsContent.Text.Syntax;

/// <summary>A text without an article's header: its passages and its quotations.</summary>
public sealed class RunningTextSyntax
{
    internal RunningTextSyntax(
        IReadOnlyList<PassageSyntax> passages,
        IReadOnlyList<QuoteSyntax> quotes,
        IReadOnlyList<ArticleProblem> problems
    )
    {
        Passages = passages;
        Quotes = quotes;
        Problems = problems;
    }

    /// <summary>Headline, headings and paragraphs in reading order.</summary>
    public IReadOnlyList<PassageSyntax> Passages { get; }

    /// <summary>All quotations in reading order, including those of headline and headings.</summary>
    public IReadOnlyList<QuoteSyntax> Quotes { get; }

    /// <summary>Problems of the quotation marks, in the order of the text.</summary>
    public IReadOnlyList<ArticleProblem> Problems { get; }
}
