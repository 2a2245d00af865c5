using NewsContent.Text.Body;
using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Text;

/// <summary>An article’s header, and the lines below it as blocks: what advice on layout begins with.</summary>
/// <param name="Header">What is above the text.</param>
/// <param name="Blocks">The blocks below it; empty in a format whose lines get no advice.</param>
internal sealed record ArticleLayout(ArticleHeader Header, IReadOnlyList<BodyBlock> Blocks)
{
    /// <summary>The layout of a text; null when no article has such a header.</summary>
    /// <param name="source">The file.</param>
    /// <param name="format">Its format.</param>
    /// <param name="known">What reading the same file gave; null where it is not at hand.</param>
    /// <param name="cancellation">Honoured at each line and block.</param>
    public static ArticleLayout? Of(ArticleSource source, ArticleFormat format, ArticleLayout? known, CancellationToken cancellation)
    {
        if (known is not null)
            return ArticleFormat.CanBeAdvised(known.Header) ? known : null;
        return format.HeaderForAdvice(source, cancellation) is { } header
            ? new ArticleLayout(header, format.CutBlocks(source, header, cancellation))
            : null;
    }
}
