using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>An article's sections in reading order: the base of the generated lists that have a name for each.</summary>
/// <remarks>
/// Two lists are equal when their elements are equal, in order, whatever their generated types. There are few inherited members, because no
/// generated member can have the same name.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public class SectionList : IReadOnlyList<Section>
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    private readonly ContentList<Section> _items;

    /// <summary>Makes a list of the sections given.</summary>
    /// <param name="sections">The sections, in reading order; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sections"/> is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SectionList(IReadOnlyList<Section> sections) => _items = ContentList.CopyOf(sections, nameof(sections));

    /// <summary>The number of sections.</summary>
    public int Count => _items.Count;

    /// <summary>The section at a zero-based place in reading order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Section this[int index] => _items.Items[index];

    /// <summary>Steps through the sections in reading order.</summary>
    public ContentEnumerator<Section> GetEnumerator() => new(_items.Items);

    IEnumerator<Section> IEnumerable<Section>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether <paramref name="obj"/> is a SectionList of equal sections in the same order.</summary>
    public sealed override bool Equals(object? obj) => obj is SectionList other && _items.Equals(other._items);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _items.GetHashCode();

    /// <summary>How many there are: <c>5 sections</c>.</summary>
    public sealed override string ToString() => ShortText.Count(Count, "section");

    /// <summary>Whether this list shows the very elements of an article's content.</summary>
    internal bool Shows(IReadOnlyList<Section> content) => ReferenceEquals(_items, content);
}
