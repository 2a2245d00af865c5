using NewsContent.Markdown.Inlines;
using NewsContent.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.Blocks;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <content>Pictures that stand by themselves, with the lines below them as their captions.</content>
internal sealed partial class BlockReader
{
    /// <summary>The picture of a paragraph that has nothing else on its first line; null for another paragraph.</summary>
    private static LinkInline? FigureIn(ContainerInline? inlines) =>
        inlines?.FirstChild is LinkInline { IsImage: true, NextSibling: null or LineBreakInline } image
        && LinkTarget.Of(image).Trim().Length > 0
            ? image
            : null;

    private FigureSyntax FigureWithCaption(LinkInline image, LeafBlock paragraph)
    {
        var range = passages.RangeOf(paragraph);
        var words = new TextRange(passages.RangeOf(image).End, range.End);
        var caption = passages.Read(image.NextSibling!.NextSibling, null, words);
        if (caption is not null)
            _paragraphs.Add(caption);
        return Figure(image, caption);
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
