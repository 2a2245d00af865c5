namespace NewsContent.Counting.Framework;

/// <summary>What goes through a list or moves its elements.</summary>
[Counts(typeof(List<>))]
public static class CountedLists
{
    public static bool Contains<T>(List<T> list, T item) => IndexOf(list, item) >= 0;

    public static int IndexOf<T>(List<T> list, T item)
    {
        var index = list.IndexOf(item);
        Work.Take(index < 0 ? list.Count : index);
        return index;
    }

    public static bool Remove<T>(List<T> list, T item)
    {
        Work.Take(list.Count);
        return list.Remove(item);
    }

    public static void Insert<T>(List<T> list, int index, T item)
    {
        Work.Take(list.Count - index);
        list.Insert(index, item);
    }

    public static void RemoveAt<T>(List<T> list, int index)
    {
        Work.Take(list.Count - index);
        list.RemoveAt(index);
    }

    public static void RemoveRange<T>(List<T> list, int index, int count)
    {
        Work.Take(list.Count - index);
        list.RemoveRange(index, count);
    }

    public static void Clear<T>(List<T> list)
    {
        Work.Take(list.Count);
        list.Clear();
    }

    public static T[] ToArray<T>(List<T> list)
    {
        Work.Take(list.Count);
        return list.ToArray();
    }
}

/// <summary>The same of arrays.</summary>
[Counts(typeof(Array))]
public static class CountedArrays
{
    public static int IndexOf<T>(T[] array, T item)
    {
        var index = Array.IndexOf(array, item);
        Work.Take(index < 0 ? array.Length : index);
        return index;
    }

    public static void Copy(Array source, int sourceIndex, Array target, int targetIndex, int length)
    {
        Work.Take(length);
        Array.Copy(source, sourceIndex, target, targetIndex, length);
    }

    public static void Clear(Array array, int index, int length)
    {
        Work.Take(length);
        Array.Clear(array, index, length);
    }

    public static void Resize<T>(ref T[] array, int size)
    {
        Work.Take(array.Length);
        Array.Resize(ref array!, size);
    }
}

/// <summary>What LINQ does with a sequence and no method of ours.</summary>
[Counts(typeof(Enumerable))]
public static class CountedSequences
{
    public static bool Contains<T>(IEnumerable<T> sequence, T item)
    {
        foreach (var each in sequence)
        {
            Work.Step();
            if (EqualityComparer<T>.Default.Equals(each, item))
                return true;
        }

        return false;
    }

    public static bool SequenceEqual<T>(IEnumerable<T> left, IEnumerable<T> right)
    {
        Work.Take(left.Count());
        return left.SequenceEqual(right);
    }

    public static T[] ToArray<T>(IEnumerable<T> sequence)
    {
        var array = sequence.ToArray();
        Work.Take(array.Length);
        return array;
    }

    public static List<T> ToList<T>(IEnumerable<T> sequence)
    {
        var list = sequence.ToList();
        Work.Take(list.Count);
        return list;
    }
}

/// <summary>Searches of spans.</summary>
[Counts(typeof(MemoryExtensions))]
public static class CountedSpans
{
    public static int IndexOf<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>
    {
        var index = span.IndexOf(value);
        Work.Take(index < 0 ? span.Length : index + value.Length);
        return index;
    }
}
