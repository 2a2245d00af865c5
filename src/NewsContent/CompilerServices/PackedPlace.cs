namespace NewsContent.CompilerServices;

/// <summary>Where an article of a large archive is packed.</summary>
/// <param name="articles">The generated file that it stands in.</param>
/// <param name="index">Its zero-based place there.</param>
internal sealed class PackedPlace(PackedArticles articles, int index)
{
    /// <summary>Unpacks the article, unless another thread already has.</summary>
    /// <param name="state">Where the article keeps what it says.</param>
    /// <returns>What it says now.</returns>
    public ArticleState Unpack(ref ArticleState? state) => articles.Unpack(index, ref state);
}
