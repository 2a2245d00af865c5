using NewsContent.Text.Header;
using NewsContent.Text.References;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Pictures;

/// <summary>What an article names pictures by: one list for generator, tool and code fixes.</summary>
internal static class ArticlePictures
{
    /// <summary>The pictures that may be the project’s, in the order header, blocks, inlines. Addresses on the web are none.</summary>
    public static IReadOnlyList<PictureSyntax> Of(ArticleSyntax article)
    {
        List<PictureSyntax>? pictures = null;
        if (article.HeaderValues.Find(HeaderFields.Image.Key) is { Text: { } image } value)
            Add(image, value.Range, false, ref pictures);
        foreach (var figure in Figures(article))
            Add(figure.Target, figure.TargetRange, true, ref pictures);
        foreach (var inline in Inlines(article))
            Add(inline.Target!, inline.TargetRange, true, ref pictures);
        return pictures ?? (IReadOnlyList<PictureSyntax>)[];
    }

    /// <summary>The pictures that are by themselves, in reading order.</summary>
    public static IEnumerable<FigureSyntax> Figures(ArticleSyntax article)
    {
        if (article.LeadBlocks is null && article.Sections.All(static section => section.Blocks is null))
            return [];
        return FiguresIn(article.LeadBlocks).Concat(article.Sections.SelectMany(static section => FiguresIn(section.Blocks)));
    }

    /// <summary>The pictures in lines: of the paragraphs, then of the headings.</summary>
    public static IEnumerable<InlineSyntax> Inlines(ArticleSyntax article)
    {
        foreach (var paragraph in article.Paragraphs)
        {
            // Nearly every passage has none: a list that is empty is not stepped through.
            if (paragraph.Inlines.Count == 0)
                continue;
            foreach (var inline in paragraph.Inlines)
            {
                if (inline.Kind == InlineSyntaxKind.Image)
                    yield return inline;
            }
        }

        foreach (var inline in article.Sections.SelectMany(static section => section.Heading.Inlines))
        {
            if (inline.Kind == InlineSyntaxKind.Image)
                yield return inline;
        }
    }

    /// <summary>Whether a name may be that of a picture of the project.</summary>
    public static bool IsName(string name) => ReferenceTarget.Read(name) is { IsOwnPage: false } && !SiteName.Begins(name);

    private static void Add(string name, TextRange range, bool isInText, ref List<PictureSyntax>? pictures)
    {
        // What no page can have as an address the text’s reader has told; of a header no such value is left.
        if (IsName(name) && (!isInText || PictureTarget.Is(name)))
            (pictures ??= []).Add(new PictureSyntax(name, range, isInText));
    }

    private static IEnumerable<FigureSyntax> FiguresIn(IReadOnlyList<BlockSyntax>? blocks) =>
        (blocks ?? []).SelectMany(static block =>
            block switch
            {
                FigureSyntax figure => [figure],
                ListSyntax list => list.Items.SelectMany(FiguresIn),
                BlockQuotationSyntax quotation => FiguresIn(quotation.Blocks),
                FootnoteSyntax note => FiguresIn(note.Blocks),
                _ => (IEnumerable<FigureSyntax>)[],
            }
        );
}
