using System.Collections;
using System.Collections.Immutable;

namespace NewsContent.Generators.Models;

/// <summary>
/// An array that is equal to another one when their elements are, in order. The pipeline compares its values to decide what to
/// run again; a plain array would never be equal to its successor.
/// </summary>
/// <remarks>
/// No struct: the compiler’s code for the pipeline is compiled anew for each struct that flows through it, a hundred methods at the
/// beginning of every build, and once for all classes.
/// </remarks>
internal sealed class EquatableArray<T>(ImmutableArray<T> items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    public static EquatableArray<T> Empty { get; } = new(ImmutableArray<T>.Empty);

    public int Count => Items.Length;

    /// <summary>The elements.</summary>
    public ImmutableArray<T> Items { get; } = items;

    public T this[int index] => Items[index];

    public bool Equals(EquatableArray<T>? other)
    {
        if (other is null)
            return false;
        var (mine, others) = (Items, other.Items);
        if (mine == others)
            return true;
        if (mine.Length != others.Length)
            return false;
        for (var i = 0; i < mine.Length; i++)
        {
            if (!mine[i].Equals(others[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    public override int GetHashCode()
    {
        var hash = Items.Length;
        foreach (var item in Items)
            hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}

internal static class EquatableArray
{
    /// <summary>What the compiler has collected.</summary>
    public static EquatableArray<T> Of<T>(ImmutableArray<T> items, CancellationToken cancellation)
        where T : IEquatable<T> => items.IsEmpty ? EquatableArray<T>.Empty : new(items);

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => items.ToImmutableArray() is { IsEmpty: false } array ? new(array) : EquatableArray<T>.Empty;
}
