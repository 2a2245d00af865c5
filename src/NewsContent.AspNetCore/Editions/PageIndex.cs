namespace NewsContent.AspNetCore;

/// <summary>What has pages by a part of the address. Names that give the same part have one page.</summary>
/// <typeparam name="T">What has pages.</typeparam>
internal sealed class PageIndex<T>
{
    private readonly Dictionary<string, List<T>> _bySlug = new(StringComparer.Ordinal);

    public PageIndex(IEnumerable<T> all, Func<T, string> slugOf)
    {
        var first = new List<T>();
        foreach (var one in all)
        {
            var slug = slugOf(one);
            if (!_bySlug.TryGetValue(slug, out var same))
            {
                _bySlug.Add(slug, same = []);
                first.Add(one);
            }

            same.Add(one);
        }

        All = first;
    }

    /// <summary>The first of each page.</summary>
    public IReadOnlyList<T> All { get; }

    public bool Has(string slug) => _bySlug.ContainsKey(slug);

    /// <summary>All that a page is for, the first one first; empty when there is no such page.</summary>
    public IReadOnlyList<T> Of(string slug) => _bySlug.TryGetValue(slug, out var same) ? same : [];
}

/// <summary>Makes indexes.</summary>
internal static class PageIndex
{
    public static PageIndex<T> Of<T>(IEnumerable<T> all, Func<T, string> slugOf) => new(all, slugOf);
}
