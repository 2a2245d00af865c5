namespace NewsContent.AspNetCore;

/// <summary>Which pictures articles name.</summary>
internal sealed class PictureIndex
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    // Some file systems find a file by a name in other letters.
    private readonly HashSet<string> _held = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="all">All articles.</param>
    /// <param name="isPublished">Which of them readers may see, translations by themselves.</param>
    public PictureIndex(ArticleCatalog all, Func<Article, bool> isPublished)
    {
        foreach (var article in all.SelectMany(static original => original.Translations.Prepend(original)))
        {
            foreach (var source in SourcesOf(article))
                (isPublished(article) ? _shown : _held).Add(source);
        }
    }

    /// <summary>Whether a picture is named by articles of which none is published.</summary>
    public bool IsHeldBack(string source) => !_shown.Contains(source) && _held.Contains(source);

    /// <summary>The pictures that an article names: at its top, in figures, in words and in headings.</summary>
    public static IEnumerable<string> SourcesOf(Article article)
    {
        var inText = article
            .Paragraphs.SelectMany(static paragraph => paragraph.Inlines)
            .Concat(article.Sections.SelectMany(static section => section.HeadingInlines))
            .Where(static inline => inline is { Kind: InlineKind.Image, Target: not null })
            .Select(static inline => inline.Target!);
        var figures = Blocks(article.Blocks).OfType<Figure>().Select(static figure => figure.Image.Source);
        return figures.Concat(inText).Concat(article.Image is { } image ? [image.Source] : []);
    }

    private static IEnumerable<Block> Blocks(IReadOnlyList<Block> blocks) =>
        blocks.SelectMany(static block =>
            block switch
            {
                BlockQuotation quotation => Blocks(quotation.Blocks),
                ListBlock list => list.Items.SelectMany(static item => Blocks(item.Blocks)),
                Footnote note => Blocks(note.Blocks),
                _ => [block],
            }
        );
}
