using System.Text.Json.Serialization;
using NewsContent;

namespace NewsReader.Json;

/// <summary>A block of an article; its <c>kind</c> is the name of the record.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ParagraphDocument), nameof(Paragraph))]
[JsonDerivedType(typeof(ListDocument), nameof(ListBlock))]
[JsonDerivedType(typeof(BlockQuotationDocument), nameof(BlockQuotation))]
[JsonDerivedType(typeof(FigureDocument), nameof(Figure))]
[JsonDerivedType(typeof(TableDocument), nameof(Table))]
[JsonDerivedType(typeof(CodeDocument), nameof(CodeBlock))]
[JsonDerivedType(typeof(DividerDocument), nameof(Divider))]
[JsonDerivedType(typeof(FootnoteDocument), nameof(Footnote))]
internal abstract record BlockDocument
{
    /// <summary>A block with all that stands in it.</summary>
    public static BlockDocument Of(Block block) =>
        block switch
        {
            Paragraph paragraph => ParagraphDocument.Of(paragraph),
            ListBlock list => new ListDocument(
                list.IsOrdered,
                list.Start,
                [.. list.Items.Select(static item => (IReadOnlyList<BlockDocument>)AllOf(item.Blocks))]
            ),
            BlockQuotation quotation => new BlockQuotationDocument(AllOf(quotation.Blocks), SpeakerDocument.Of(quotation.Speaker)),
            Figure figure => new FigureDocument(
                figure.Image.Source,
                figure.Image.Alt,
                figure.Image.Title,
                figure.Image.Credit,
                figure.Image.Width,
                figure.Image.Height,
                figure.Caption is { } caption ? ParagraphDocument.Of(caption) : null
            ),
            Table table => new TableDocument(table.Alignments, RowOf(table.Header), [.. table.Rows.Select(RowOf)]),
            CodeBlock code => new CodeDocument(code.Code, code.Language),
            Divider => new DividerDocument(),
            Footnote note => new FootnoteDocument(note.Label, AllOf(note.Blocks)),
            _ => throw new InvalidOperationException($"There is a new kind of block: {block}"),
        };

    private static BlockDocument[] AllOf(IReadOnlyList<Block> blocks) => [.. blocks.Select(Of)];

    private static IReadOnlyList<ParagraphDocument> RowOf(TableRow row) => [.. row.Cells.Select(ParagraphDocument.Of)];
}

/// <summary>A paragraph with what stands in its words and the quotations that open in it.</summary>
internal sealed record ParagraphDocument(string Text, IReadOnlyList<InlineDocument> Inlines, IReadOnlyList<QuoteDocument> Quotes)
    : BlockDocument
{
    /// <summary>A paragraph with its quotations.</summary>
    public static ParagraphDocument Of(Paragraph paragraph) =>
        new(paragraph.Text, [.. paragraph.Inlines.Select(InlineDocument.Of)], [.. paragraph.Quotes.Select(QuoteDocument.Of)]);
}

/// <summary>A link, a stressed word and the like, by its place in the text.</summary>
internal sealed record InlineDocument(InlineKind Kind, int Start, int Length, string? Target, string? Title, string? Article)
{
    /// <summary>An inline; of a link to an article its slug.</summary>
    public static InlineDocument Of(Inline inline) =>
        new(inline.Kind, inline.Start, inline.Length, inline.Target, inline.Title, inline.Reference?.Slug);
}

/// <summary>A list.</summary>
internal sealed record ListDocument(bool IsOrdered, int Start, IReadOnlyList<IReadOnlyList<BlockDocument>> Items) : BlockDocument;

/// <summary>A quotation set apart.</summary>
internal sealed record BlockQuotationDocument(IReadOnlyList<BlockDocument> Blocks, SpeakerDocument? Speaker) : BlockDocument;

/// <summary>A picture with its caption.</summary>
internal sealed record FigureDocument(
    string Source,
    string Alt,
    string? Title,
    string? Credit,
    int? Width,
    int? Height,
    ParagraphDocument? Caption
) : BlockDocument;

/// <summary>A table.</summary>
internal sealed record TableDocument(
    IReadOnlyList<ColumnAlignment> Alignments,
    IReadOnlyList<ParagraphDocument> Header,
    IReadOnlyList<IReadOnlyList<ParagraphDocument>> Rows
) : BlockDocument;

/// <summary>Lines of a program.</summary>
internal sealed record CodeDocument(string Code, string? Language) : BlockDocument;

/// <summary>A line between two parts.</summary>
internal sealed record DividerDocument : BlockDocument;

/// <summary>A note.</summary>
internal sealed record FootnoteDocument(string Label, IReadOnlyList<BlockDocument> Blocks) : BlockDocument;
