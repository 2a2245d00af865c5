namespace NewsContent.Text.Syntax;

/// <summary>
/// What the paragraphs of a body stand in. The blocks of a lead or a section take its paragraphs one by one in reading order, so that none
/// says which: a paragraph takes one, a figure with a caption one, a table one for each cell.
/// </summary>
internal abstract record BlockSyntax
{
    /// <summary>How many paragraphs it takes.</summary>
    public abstract int ParagraphCount { get; }

    public static int ParagraphCountOf(IReadOnlyList<BlockSyntax> blocks)
    {
        var count = 0;
        foreach (var block in blocks)
            count += block.ParagraphCount;
        return count;
    }
}

/// <summary>A paragraph that is by itself.</summary>
internal sealed record ParagraphBlockSyntax : BlockSyntax
{
    /// <summary>They do not differ.</summary>
    public static readonly ParagraphBlockSyntax Instance = new();

    public override int ParagraphCount => 1;
}

/// <summary>A list.</summary>
/// <param name="IsOrdered">Whether its items have numbers.</param>
/// <param name="Start">The number of the first item; 1 for those without.</param>
/// <param name="Items">The blocks of each item.</param>
internal sealed record ListSyntax(bool IsOrdered, int Start, IReadOnlyList<IReadOnlyList<BlockSyntax>> Items) : BlockSyntax
{
    public override int ParagraphCount { get; } = Items.Sum(ParagraphCountOf);
}

/// <summary>A quotation that is set apart.</summary>
/// <param name="Blocks">What is quoted.</param>
/// <param name="Speaker">Who is; null when the text does not say.</param>
internal sealed record BlockQuotationSyntax(IReadOnlyList<BlockSyntax> Blocks, SpeakerSyntax? Speaker) : BlockSyntax
{
    /// <summary>Who is quoted, as far as is known: all of it is when the article's quotations have been read.</summary>
    public SpeakerSyntax? Speaker { get; set; } = Speaker;

    /// <summary>The line below the words that says who speaks; null without one.</summary>
    public SignatureSyntax? Signature { get; init; }

    public override int ParagraphCount { get; } = ParagraphCountOf(Blocks);
}

/// <summary>The line below a block quotation that says who speaks, as in <c>— Eva Holm, minister</c>. It is not a paragraph.</summary>
/// <param name="Words">What is after the dash.</param>
/// <param name="Speaker">The speaker as it is written there.</param>
internal sealed record SignatureSyntax(PassageSyntax Words, SpeakerSyntax Speaker);

/// <summary>A picture.</summary>
/// <param name="Target">Where it is.</param>
/// <param name="AlternativeText">What it shows.</param>
/// <param name="Title">What is shown beside the pointer; null for nothing.</param>
/// <param name="HasCaption">Whether the next paragraph is its caption.</param>
internal sealed record FigureSyntax(string Target, string AlternativeText, string? Title, bool HasCaption) : BlockSyntax
{
    /// <summary>Where the target is, in the file.</summary>
    public TextRange TargetRange { get; init; }

    /// <summary>Who made it, as the end of the caption says; null when nobody is named.</summary>
    public string? Credit { get; init; }

    public override int ParagraphCount => HasCaption ? 1 : 0;
}

/// <summary>A table. Its cells are the next paragraphs, row by row, the header's first.</summary>
/// <param name="Alignments">How each column's words stand: 0 no way, 1 left, 2 in the middle, 3 right.</param>
/// <param name="RowCount">How many rows are below the header.</param>
internal sealed record TableSyntax(IReadOnlyList<int> Alignments, int RowCount) : BlockSyntax
{
    public override int ParagraphCount => Alignments.Count * (RowCount + 1);
}

/// <summary>Lines of code.</summary>
/// <param name="Code">The lines, with line feeds between them.</param>
/// <param name="Language">Their language; null when nobody says.</param>
internal sealed record CodeSyntax(string Code, string? Language) : BlockSyntax
{
    public override int ParagraphCount => 0;
}

/// <summary>A line between two parts of the text.</summary>
internal sealed record DividerSyntax : BlockSyntax
{
    public override int ParagraphCount => 0;
}

/// <summary>A note.</summary>
/// <param name="Label">What references to it name.</param>
/// <param name="Blocks">What it says.</param>
internal sealed record FootnoteSyntax(string Label, IReadOnlyList<BlockSyntax> Blocks) : BlockSyntax
{
    public override int ParagraphCount { get; } = ParagraphCountOf(Blocks);
}
