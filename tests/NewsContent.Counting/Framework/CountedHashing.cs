namespace NewsContent.Counting.Framework;

/// <summary>Makes dictionaries whose keys count a step when one is compared with another: what fall onto one hash code take many.</summary>
[Counts(typeof(Dictionary<,>))]
public static class CountedDictionaries
{
    public static Dictionary<TKey, TValue> New<TKey, TValue>()
        where TKey : notnull => new(new CountingComparer<TKey>());

    public static Dictionary<TKey, TValue> New<TKey, TValue>(int capacity)
        where TKey : notnull => new(capacity, new CountingComparer<TKey>());
}

/// <summary>The same for sets.</summary>
[Counts(typeof(HashSet<>))]
public static class CountedSets
{
    public static HashSet<T> New<T>() => new(new CountingComparer<T>());

    public static HashSet<T> New<T>(IEnumerable<T> items) => new(items, new CountingComparer<T>());
}

/// <summary>The type's own equality, counted.</summary>
public sealed class CountingComparer<T> : IEqualityComparer<T>
{
    public bool Equals(T? x, T? y)
    {
        Work.Step();
        return EqualityComparer<T>.Default.Equals(x, y);
    }

    public int GetHashCode(T obj) => obj is null ? 0 : EqualityComparer<T>.Default.GetHashCode(obj);
}
