using System.Reflection.Metadata;
using NewsContent.CompilerServices;

[assembly: MetadataUpdateHandler(typeof(ContentUpdateHandler))]

namespace NewsContent.CompilerServices;

/// <summary>Something that must forget what it has made when code changes under hot reload.</summary>
internal interface IUpdatable
{
    /// <summary>Forgets.</summary>
    void Clear();
}

/// <summary>
/// Empties the stores when hot reload has changed code: an edited article is a changed literal, and an article that was made
/// of the old one would stay for ever. The stores are held weakly. Without hot reload nothing is registered.
/// </summary>
internal static class ContentUpdateHandler
{
    private static readonly List<WeakReference<IUpdatable>> Stores = [];

    /// <summary>The number of stores that are registered and may still be alive.</summary>
    internal static int Registered
    {
        get
        {
            lock (Stores)
                return Stores.Count;
        }
    }

    public static void Register(IUpdatable store)
    {
        // A constant in a trimmed app, where all below then goes away.
        if (MetadataUpdater.IsSupported)
            Add(store);
    }

    /// <summary>Called by the runtime's hot reload, by this name.</summary>
    internal static void ClearCache(Type[]? updatedTypes)
    {
        IUpdatable[] alive;
        lock (Stores)
        {
            Prune();
            alive = Stores.Select(reference => reference.TryGetTarget(out var store) ? store : null).OfType<IUpdatable>().ToArray();
        }

        // Articles before catalogs: a catalog made in between would list the old ones.
        foreach (var store in alive.OrderBy(store => store is CatalogStore))
            store.Clear();
    }

    /// <summary>Registers a store whether or not hot reload is supported.</summary>
    internal static void Add(IUpdatable store)
    {
        lock (Stores)
        {
            Prune();
            Stores.Add(new WeakReference<IUpdatable>(store));
        }
    }

    private static void Prune() => Stores.RemoveAll(reference => !reference.TryGetTarget(out _));
}
