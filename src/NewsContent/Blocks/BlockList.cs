namespace NewsContent;

/// <summary>Lists of blocks: copied, checked and gone through.</summary>
internal static class BlockList
{
    /// <summary>The blocks in a list of their own. Where all are paragraphs, it is a list of paragraphs, which stands for both.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> is null.</exception>
    /// <exception cref="ArgumentException">A block is null.</exception>
    public static IReadOnlyList<Block> CopyOf(IEnumerable<Block> blocks, string name)
    {
        if (blocks is ContentList<Paragraph> paragraphs)
            return paragraphs;
        var copy = ContentList.CopyOf(blocks, name);
        return Array.TrueForAll(copy.Items, static block => block is Paragraph)
            ? ContentList.Own(Array.ConvertAll(copy.Items, static block => (Paragraph)block))
            : copy;
    }

    /// <summary>All paragraphs in the blocks, in reading order.</summary>
    /// <param name="blocks">A list that <see cref="CopyOf"/> has made.</param>
    public static ContentList<Paragraph> ParagraphsOf(IReadOnlyList<Block> blocks)
    {
        if (blocks is ContentList<Paragraph> already)
            return already;
        var paragraphs = new List<Paragraph>();
        foreach (var block in blocks)
            block.AddParagraphs(paragraphs);
        return ContentList.Own(paragraphs.ToArray());
    }

    /// <summary>Adds the paragraphs in the blocks, in reading order.</summary>
    public static void AddParagraphs(IReadOnlyList<Block> blocks, List<Paragraph> paragraphs)
    {
        foreach (var block in blocks)
            block.AddParagraphs(paragraphs);
    }

    /// <summary>The same blocks with every quotation at its place.</summary>
    public static IReadOnlyList<Block> Place(IReadOnlyList<Block> blocks, QuotePlaces places) =>
        CopyOf(blocks.Select(block => block.Place(places)), nameof(blocks));

    /// <summary>How deep a block is that has these in it.</summary>
    /// <exception cref="ArgumentException">It is deeper than <see cref="Block.DeepestNesting"/>.</exception>
    public static int DepthOver(IReadOnlyList<Block> blocks, string name)
    {
        var depth = 0;
        foreach (var block in blocks)
            depth = Math.Max(depth, block.Depth);
        return depth < Block.DeepestNesting
            ? depth + 1
            : throw new ArgumentException($"Blocks stand in each other more than {Block.DeepestNesting} levels deep.", name);
    }
}
