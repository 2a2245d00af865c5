namespace NewsContent.AspNetCore;

/// <summary>Which pictures articles name.</summary>
internal sealed class PictureIndex
{
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);

    /// <param name="all">All articles.</param>
    /// <param name="isPublished">Which of them readers may see, translations by themselves.</param>
    public PictureIndex(ArticleCatalog all, Func<Article, bool> isPublished)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in all.SelectMany(static original => original.Translations.Prepend(original)))
        {
            foreach (var source in SourcesOf(article))
                (isPublished(article) ? shown : _held).Add(source);
        }

        _held.ExceptWith(shown);
    }

    /// <summary>Whether a picture is named by articles of which none is published.</summary>
    public bool IsHeldBack(string source) => _held.Contains(source);

    private static IEnumerable<string> SourcesOf(Article article)
    {
        var inText = article
            .Paragraphs.SelectMany(static paragraph => paragraph.Inlines)
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
