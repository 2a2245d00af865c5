using System.Globalization;

namespace NewsContent.Text.Names;

/// <summary>Slugs that articles could have instead of one that another has: the slug with the first number after it that is free.</summary>
/// <param name="articles">All articles and their names.</param>
/// <param name="cancellation">Honoured between numbers.</param>
internal sealed class FreeSlugs(IReadOnlyList<(string Identity, ArticleName Name)> articles, CancellationToken cancellation)
{
    private const int First = 2;

    // By slug the last number that was tried: all below it are taken, however often somebody asks.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    // Articles have each their own name mostly, and nobody asks.
    private HashSet<string>? _taken;

    /// <summary>The free slug nearest to one: the same for all articles that ask for it.</summary>
    public string For(string slug)
    {
        _taken ??= new HashSet<string>(articles.Select(static article => article.Name.Path), StringComparer.Ordinal);
        var number = _numbers.TryGetValue(slug, out var tried) ? tried : First;
        var free = WithNumber(slug, number);
        while (_taken.Contains(free.Path))
        {
            cancellation.ThrowIfCancellationRequested();
            free = WithNumber(slug, ++number);
        }

        _numbers[slug] = number;
        return free.Slug;
    }

    private static ArticleName WithNumber(string slug, int number) => new($"{slug}-{number.ToString(NumberFormatInfo.InvariantInfo)}");
}
