using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NewsContent.AspNetCore;

namespace NewsSite.Languages;

/// <summary>
/// What takes all articles to find out: it is found out once for each edition and language, and kept as long as the edition is.
/// </summary>
/// <param name="make">Finds it out.</param>
internal sealed class PerEdition<T>(Func<NewsEdition, string, T> make)
{
    private readonly ConditionalWeakTable<NewsEdition, ConcurrentDictionary<string, Lazy<T>>> _known = [];

    /// <summary>What holds for an edition and a language.</summary>
    public T Of(NewsEdition edition, string language) =>
        _known
            .GetValue(edition, static _ => new(StringComparer.OrdinalIgnoreCase))
            .GetOrAdd(language, language => new Lazy<T>(() => make(edition, language)))
            .Value;
}
