using System.Collections.Frozen;

namespace NewsContent;

/// <summary>Lists by key that remember in which order the keys came.</summary>
internal sealed class OrderedGroups<TKey, TItem>(IEqualityComparer<TKey> comparer)
    where TKey : class
    where TItem : class
{
    private readonly Dictionary<TKey, List<TItem>> _groups = new(comparer);
    private readonly List<TKey> _keys = [];

    /// <summary>The list of a key, which is new at the first call.</summary>
    public List<TItem> Touch(TKey key)
    {
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups.Add(key, group = []);
            _keys.Add(key);
        }

        return group;
    }

    public void Add(TKey key, TItem item) => Touch(key).Add(item);

    public ContentList<TKey> Keys() => ContentList.Own(_keys.ToArray());

    public FrozenDictionary<TKey, ContentList<TItem>> Freeze() =>
        _groups.ToFrozenDictionary(group => group.Key, group => ContentList.Own(group.Value.ToArray()), comparer);
}
