using NewsContent.Markdown.Inlines;
using NewsContent.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.Blocks;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <content>Pictures that are by themselves, with the lines below them as their captions.</content>
internal sealed partial class BlockReader
{
    /// <summary>The picture with which a paragraph begins and that has its first line to itself; null for another paragraph.</summary>
    private static LinkInline? FigureIn(ContainerInline? inlines) =>
        inlines?.FirstChild is { } first && IsFigure(first) ? (LinkInline)first : null;

    /// <summary>Whether a picture has a line to itself.</summary>
    private static bool IsFigure(Inline inline) =>
        inline is LinkInline { IsImage: true, PreviousSibling: null or LineBreakInline, NextSibling: null or LineBreakInline } image
        && LinkTarget.Of(image).Trim().Length > 0;

    /// <summary>Each picture that has a line to itself is a figure, and what is below it, to the next one, is its caption.</summary>
    private void AddFigures(LinkInline first, LeafBlock paragraph, List<BlockSyntax> blocks)
    {
        for (var image = first; image is not null; )
        {
            cancellation.ThrowIfCancellationRequested();
            var next = image.NextSibling;
            while (next is not null && !IsFigure(next))
                next = next.NextSibling;
            blocks.Add(Figure(image, Caption(image, next, paragraph)));
            image = (LinkInline?)next;
        }
    }

    private PassageSyntax? Caption(LinkInline image, Inline? behind, LeafBlock paragraph)
    {
        if (image.NextSibling is not { } lineEnd)
            return null;
        var end = behind is null ? passages.RangeOf(paragraph).End : passages.RangeOf(behind).Start;
        var caption = passages.Read(lineEnd.NextSibling, behind, new TextRange(passages.RangeOf(image).End, end));
        if (caption is not null)
            _paragraphs.Add(caption);
        return caption;
    }

    private FigureSyntax Figure(LinkInline image, PassageSyntax? caption)
    {
        passages.CheckTarget(image);
        return new FigureSyntax(
            LinkTarget.Of(image),
            passages.ReadShown(image),
            string.IsNullOrEmpty(image.Title) ? null : image.Title,
            HasCaption: caption is not null
        )
        {
            TargetRange = passages.TargetOf(image),
            Credit = caption is null ? null : PictureCredit.In(caption.Text),
        };
    }
}
