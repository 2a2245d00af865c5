namespace NewsContent.AspNetCore;

/// <summary>What stands where no page is.</summary>
public sealed class NotFoundPage : NewsPage
{
    internal NotFoundPage(NewsEdition edition, string address, string wanted, IReadOnlyList<Article> nearest)
        : base(edition, address, "404") => (Wanted, Nearest) = (wanted, nearest);

    /// <summary>What somebody asked for, decoded and without the first slash: <c>world/fog-traety</c>. Anything can stand in it.</summary>
    public string Wanted { get; }

    /// <summary>The articles that may have been meant, nearest first; empty when none is near.</summary>
    public IReadOnlyList<Article> Nearest { get; }
}
