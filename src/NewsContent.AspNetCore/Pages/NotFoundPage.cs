namespace NewsContent.AspNetCore;

/// <summary>The page for an address without a page.</summary>
public sealed class NotFoundPage : NewsPage
{
    internal NotFoundPage(NewsEdition edition, string address, string wanted, IReadOnlyList<Article> nearest)
        : base(edition, address, "404") => (Wanted, Nearest) = (wanted, nearest);

    /// <summary>The requested path, decoded and without the first slash: <c>world/fog-traety</c>. It can contain anything.</summary>
    public string Wanted { get; }

    /// <summary>The articles that the path may mean, the nearest first; empty if none is near.</summary>
    public IReadOnlyList<Article> Nearest { get; }
}
