namespace NewsContent.CompilerServices;

/// <summary>Where an article is packed that is unpacked when it is first read.</summary>
/// <param name="store">The store of the generated file that it is in.</param>
/// <param name="index">Its zero-based place there.</param>
internal sealed class PackedPlace(ArticleStore store, int index)
{
    /// <summary>Unpacks the article, unless another thread already has.</summary>
    /// <param name="state">Where the article keeps what it says.</param>
    /// <returns>What it says now.</returns>
    public ArticleState Unpack(ref ArticleState? state) => store.Unpack(index, ref state);
}
