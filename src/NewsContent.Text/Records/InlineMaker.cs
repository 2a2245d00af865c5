using NewsContent.Text.References;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Records;

/// <summary>Makes the inlines of paragraphs and headings.</summary>
internal sealed class InlineMaker(ReferenceMaker references, PictureMaker pictures)
{
    public IReadOnlyList<Inline> Make(PassageSyntax passage) => [.. passage.Inlines.Select(Make)];

    private Inline Make(InlineSyntax inline) =>
        new((InlineKind)inline.Kind, inline.Range.Start, inline.Range.Length)
        {
            Target = inline.Kind == InlineSyntaxKind.Image ? pictures.SourceOf(inline.Target) : inline.Target,
            Title = inline.Title,
            Reference = ArticleReferences.IsReference(inline)
                ? references.Make(new ReferenceSyntax(ReferenceKind.Link, inline.Target!, inline.TargetRange))
                : null,
        };
}
