using NewsContent.CompilerServices;
using NewsContent.Text.References;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>Writes links and the like in an article's paragraphs and headings.</summary>
internal sealed class PackedInlineWriter(PackedNumberWriter numbers, PackedTextWriter text)
{
    /// <summary>Whether anything is to be written: plain text has none.</summary>
    public static bool IsNeeded(ArticleSyntax article) =>
        article.Paragraphs.Any(HasInlines) || article.Sections.Any(static section => HasInlines(section.Heading));

    public void Write(ArticleSyntax article)
    {
        WritePassages(article.Paragraphs);
        WritePassages([.. article.Sections.Select(static section => section.Heading)]);
    }

    private static bool HasInlines(PassageSyntax passage) => passage.Inlines.Count > 0;

    private void WritePassages(IReadOnlyList<PassageSyntax> passages)
    {
        numbers.Number(passages.Count(HasInlines), PackedWidths.Inlines);
        var last = -1;
        for (var i = 0; i < passages.Count; i++)
        {
            if (!HasInlines(passages[i]))
                continue;
            numbers.Number(i - last - 1, PackedWidths.InlinesOn);
            WriteInlines(passages[i].Inlines);
            last = i;
        }
    }

    private void WriteInlines(IReadOnlyList<InlineSyntax> inlines)
    {
        numbers.Number(inlines.Count, PackedWidths.Inlines);
        var start = 0;
        foreach (var inline in inlines)
        {
            numbers.Number((int)inline.Kind, PackedWidths.InlineKind);
            numbers.Number(inline.Range.Start - start, PackedWidths.InlineStart);
            numbers.Number(inline.Range.Length, PackedWidths.InlineLength);
            text.OptionalStretch(numbers, inline.Target);
            text.OptionalStretch(numbers, inline.Title);
            if (inline.Kind == InlineSyntaxKind.Link)
                numbers.Flag(ArticleReferences.IsReference(inline));
            start = inline.Range.Start;
        }
    }
}
