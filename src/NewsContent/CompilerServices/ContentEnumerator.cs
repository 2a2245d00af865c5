using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>Steps through a list of content in a <c>foreach</c> without allocating.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
/// <remarks>Not nested in the lists: each name inherited from a list is a name that a generated member cannot have.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ContentEnumerator<T>
    where T : class
{
    private readonly T[] _items;
    private int _index;

    internal ContentEnumerator(T[] items)
    {
        _items = items;
        _index = -1;
    }

    /// <summary>The element of this step.</summary>
    public readonly T Current => _items[_index];

    /// <summary>Moves to the next element; false at the end.</summary>
    public bool MoveNext() => ++_index < _items.Length;
}
