using System.Collections;
using System.Diagnostics;

namespace NewsContent;

/// <summary>
/// The base of every list of a record: it cannot be changed, not even by a cast to an array, and it is equal to a list of equal elements in
/// the same order.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class ContentList<T> : IReadOnlyList<T>, IEquatable<ContentList<T>>
    where T : notnull
{
    public static readonly ContentList<T> Empty = new([]);

    /// <summary>The elements; nobody writes to this array once it is here.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public readonly T[] Items;

    /// <summary>Takes the array as its own: whoever made it must have let go of it.</summary>
    public ContentList(T[] items) => Items = items;

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    public bool Equals(ContentList<T>? other) => other is not null && ContentList.Equal(Items, other.Items);

    public override bool Equals(object? obj) => Equals(obj as ContentList<T>);

    public override int GetHashCode() => ContentList.Hash(Items);

    public override string ToString() => $"Count = {Count}";
}

/// <summary>Copying and comparing of <see cref="ContentList{T}"/>.</summary>
internal static class ContentList
{
    /// <summary>The elements in a list of their own, so that the caller's list may change afterwards.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ContentList<T> CopyOf<T>(IEnumerable<T> items, string name)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items, name);
        if (items is ContentList<T> immutable)
            return immutable;

        // ToArray copies in every case, also from an array.
        var copy = items.ToArray();
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null)
                throw new ArgumentException($"Element {i} is null.", name);
        }

        return copy.Length == 0 ? ContentList<T>.Empty : new ContentList<T>(copy);
    }

    /// <summary>Takes the array as its own, or the shared empty list when there is nothing in it.</summary>
    public static ContentList<T> Own<T>(T[] items)
        where T : notnull => items.Length == 0 ? ContentList<T>.Empty : new ContentList<T>(items);

    /// <summary>Whether both hold equal elements in the same order.</summary>
    public static bool Equal<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : notnull
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!left[i].Equals(right[i]))
                return false;
        }

        return true;
    }

    public static int Hash<T>(T[] items)
        where T : notnull
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }
}
