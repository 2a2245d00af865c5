using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>An article's quotations in reading order: the base of the generated lists that have a name for each.</summary>
/// <remarks>
/// Two lists are equal when their elements are equal, in order, whatever their generated types. There are few inherited members, because no
/// generated member can have the same name.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public class QuoteList : IReadOnlyList<Quote>
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    private readonly ContentList<Quote> _items;

    /// <summary>Makes a list of the quotations given.</summary>
    /// <param name="quotes">The quotations, in reading order; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public QuoteList(IReadOnlyList<Quote> quotes) => _items = ContentList.CopyOf(quotes, nameof(quotes));

    /// <summary>The number of quotations.</summary>
    public int Count => _items.Count;

    /// <summary>The quote at a zero-based place in reading order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Quote this[int index] => _items.Items[index];

    /// <summary>Steps through the quotations in reading order.</summary>
    public ContentEnumerator<Quote> GetEnumerator() => new(_items.Items);

    IEnumerator<Quote> IEnumerable<Quote>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether <paramref name="obj"/> is a QuoteList of equal quotations in the same order.</summary>
    public sealed override bool Equals(object? obj) => obj is QuoteList other && _items.Equals(other._items);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _items.GetHashCode();

    /// <summary>How many there are: <c>5 quotes</c>.</summary>
    public sealed override string ToString() => ShortText.Count(Count, "quote");

    /// <summary>Whether this list shows the very elements of an article's content.</summary>
    internal bool Shows(IReadOnlyList<Quote> content) => ReferenceEquals(_items, content);
}
