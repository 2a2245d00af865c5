using System.Diagnostics;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>A separate piece of an article’s body: a paragraph, a list, a table, a picture …</summary>
/// <remarks>
/// The kinds are <see cref="Paragraph"/>, <see cref="ListBlock"/>, <see cref="BlockQuotation"/>, <see cref="Figure"/>, <see cref="Table"/>,
/// <see cref="CodeBlock"/>, <see cref="Divider"/> and <see cref="Footnote"/>; an app cannot add more. All running text is in a
/// <see cref="Paragraph"/>, also in items, cells, captions and quotations. So quotations, searches and word counts work the same
/// everywhere. Two blocks are equal when kind and content are equal, lists element by element.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Block
{
    /// <summary>How deep blocks can be in each other: a list in an item of a list is one deeper.</summary>
    internal const int DeepestNesting = PackedFormat.DeepestBlocks;

    private protected Block() { }

    /// <summary>How many levels of blocks are in this one; 0 for a paragraph, and for a list of paragraphs 1.</summary>
    internal virtual int Depth => 0;

    /// <summary>The name of its type.</summary>
    internal abstract string KindName { get; }

    /// <summary>Adds the paragraphs in it, in reading order.</summary>
    internal abstract void AddParagraphs(List<Paragraph> paragraphs);

    /// <summary>The same with the quotations of its paragraphs at their places.</summary>
    internal abstract Block Place(QuotePlaces places);

    /// <summary>What <c>ToString</c> gives: the kind and, where there is any, its content.</summary>
    private protected string Named(string content) => content.Length == 0 ? KindName : $"{KindName}: {content}";
}
