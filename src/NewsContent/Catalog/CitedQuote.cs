using System.Diagnostics;

namespace NewsContent;

/// <summary>A quotation together with its article, as a catalog returns it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CitedQuote
{
    /// <summary>Makes the quotation of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="quote">A quotation of its body.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CitedQuote(Article article, Quote quote)
    {
        Article = Check.NotNull(article, nameof(article));
        Quote = Check.NotNull(quote, nameof(quote));
    }

    /// <summary>The article that the quotation is in.</summary>
    public Article Article { get; }

    /// <summary>The quotation.</summary>
    public Quote Quote { get; }

    /// <summary>The quotation's words, as <see cref="Quote.Text"/>.</summary>
    public string Text => Quote.Text;

    /// <summary>Who said it, as <see cref="Quote.Speaker"/>; null when that is not known.</summary>
    public Speaker? Speaker => Quote.Speaker;

    /// <summary>The quotation's id in the article, as <see cref="Article.IdOf(Quote)"/>; null when it is in another article.</summary>
    public string? Id => Article.IdOf(Quote);

    /// <summary>The quotation without its article.</summary>
    /// <param name="cited">The quotation in its article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cited"/> is null.</exception>
    public static implicit operator Quote(CitedQuote cited) => Check.NotNull(cited, nameof(cited)).Quote;

    /// <summary>The quotation and its article: <c>Abbas Araghchi: “a good start” (world/iran-us-talks)</c>.</summary>
    public override string ToString() => $"{Quote} ({Article.Slug})";
}
