using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>An article whose sections and quotations have names: what the generator makes of an article's file.</summary>
/// <typeparam name="TSections">The generated list with a name for each section.</typeparam>
/// <typeparam name="TQuotes">The generated list with a name for each quotation.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DerivedArticleJsonConverter))]
public sealed record Article<TSections, TQuotes> : Article
    where TSections : SectionList
    where TQuotes : QuoteList
{
    /// <summary>Makes the article of an unpacked content; for generated code.</summary>
    /// <param name="content">The content.</param>
    /// <param name="sections">The named list made of the content's sections.</param>
    /// <param name="quotes">The named list made of the content's quotations.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A list was not made of this content's.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Article(ArticleContent content, TSections sections, TQuotes quotes)
        : base(content)
    {
        content.CheckLists(sections, quotes);
        Sections = sections;
        Quotes = quotes;
    }

    /// <summary>The sections in reading order, each also under its name.</summary>
    public override TSections Sections { get; }

    /// <summary>The quotations of the body in reading order, each also under its name.</summary>
    public override TQuotes Quotes { get; }

    // The named lists show the very lists that the base compares.

    /// <summary>Whether type and content are equal, lists element by element.</summary>
    public bool Equals(Article<TSections, TQuotes>? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
