namespace NewsContent;

/// <summary>Finds the first difference of two blocks, for <see cref="ArticleDifference"/>.</summary>
internal static class BlockDifference
{
    public static string? First(string path, Block x, Block y) =>
        (x, y) switch
        {
            (Paragraph a, Paragraph b) => ArticleDifference.Paragraphs(path, a, b),
            (ListBlock a, ListBlock b) => Lists(path, a, b),
            (BlockQuotation a, BlockQuotation b) => ArticleDifference.Speakers(path + ".Speaker", a.Speaker, b.Speaker)
                ?? Blocks(path, a.Blocks, b.Blocks),
            (Figure a, Figure b) => Figures(path, a, b),
            (Table a, Table b) => Tables(path, a, b),
            (CodeBlock a, CodeBlock b) => ArticleDifference.Texts(path + ".Code", a.Code, b.Code)
                ?? ArticleDifference.Texts(path + ".Language", a.Language, b.Language),
            (Footnote a, Footnote b) => ArticleDifference.Texts(path + ".Label", a.Label, b.Label) ?? Blocks(path, a.Blocks, b.Blocks),

            // Of different kinds, or dividers.
            _ => ArticleDifference.Plain(path, x.KindName, y.KindName),
        };

    private static string? Blocks(string path, IReadOnlyList<Block> x, IReadOnlyList<Block> y) =>
        ArticleDifference.Lists(path + ".Blocks", x, y, First);

    private static string? Lists(string path, ListBlock x, ListBlock y) =>
        ArticleDifference.Plain(path + ".IsOrdered", x.IsOrdered.ToString(), y.IsOrdered.ToString())
        ?? ArticleDifference.Plain(path + ".Start", ArticleDifference.Shown(x.Start), ArticleDifference.Shown(y.Start))
        ?? ArticleDifference.Lists(path + ".Items", x.Items, y.Items, static (at, a, b) => Blocks(at, a.Blocks, b.Blocks));

    private static string? Figures(string path, Figure x, Figure y) =>
        Images(path + ".Image", x.Image, y.Image)
        ?? (
            x.Caption is { } a && y.Caption is { } b
                ? ArticleDifference.Paragraphs(path + ".Caption", a, b)
                : ArticleDifference.Texts(path + ".Caption", x.Caption?.Text, y.Caption?.Text)
        );

    internal static string? Images(string path, Image? x, Image? y) =>
        ArticleDifference.Texts(path + ".Source", x?.Source, y?.Source)
        ?? ArticleDifference.Texts(path + ".Alt", x?.Alt, y?.Alt)
        ?? ArticleDifference.Texts(path + ".Title", x?.Title, y?.Title)
        ?? ArticleDifference.Texts(path + ".Caption", x?.Caption, y?.Caption)
        ?? ArticleDifference.Texts(path + ".Credit", x?.Credit, y?.Credit)
        ?? ArticleDifference.Plain(path + ".Width", ArticleDifference.Shown(x?.Width), ArticleDifference.Shown(y?.Width))
        ?? ArticleDifference.Plain(path + ".Height", ArticleDifference.Shown(x?.Height), ArticleDifference.Shown(y?.Height));

    private static string? Tables(string path, Table x, Table y) =>
        ArticleDifference.Plain(path + ".Alignments", Alignments(x), Alignments(y))
        ?? Cells(path + ".Header", x.Header, y.Header)
        ?? ArticleDifference.Lists(path + ".Rows", x.Rows, y.Rows, Cells);

    private static string Alignments(Table table) => string.Join(", ", table.Alignments);

    private static string? Cells(string path, TableRow x, TableRow y) =>
        ArticleDifference.Lists(path + ".Cells", x.Cells, y.Cells, ArticleDifference.Paragraphs);
}
