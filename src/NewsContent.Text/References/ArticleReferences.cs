using NewsContent.Text.Header;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.References;

/// <summary>
/// What an article names other articles by: one list for generator, tool, code fixes and records. Another kind of reference is added
/// here, to <see cref="ReferenceKind"/>, and where its slugs go.
/// </summary>
internal static class ArticleReferences
{
    /// <summary>
    /// An article’s references: its links in the order of paragraphs and then of headings, those of its header after them. The packed form
    /// takes the links in this order.
    /// </summary>
    public static IReadOnlyList<ReferenceSyntax> Of(ArticleSyntax article)
    {
        List<ReferenceSyntax>? references = null;
        foreach (var paragraph in article.Paragraphs)
            AddLinks(paragraph, ref references);
        foreach (var section in article.Sections)
            AddLinks(section.Heading, ref references);
        if (article.HeaderValues.Find(HeaderFields.Related.Key) is { } related)
        {
            references ??= [];
            for (var i = 0; i < related.Texts.Count; i++)
                references.Add(new ReferenceSyntax(ReferenceKind.Related, related.Texts[i], related.Places[i]));
        }

        foreach (var field in article.FieldReferences)
            (references ??= []).Add(new ReferenceSyntax(ReferenceKind.Field, field.Text, field.Place.Range));
        return references ?? (IReadOnlyList<ReferenceSyntax>)[];
    }

    /// <summary>Whether an inline is a link that may lead to another article: not to another site, nor to the own page.</summary>
    public static bool IsReference(InlineSyntax inline) =>
        inline is { Kind: InlineSyntaxKind.Link, Target: { } target } && ReferenceTarget.Read(target) is { IsOwnPage: false };

    private static void AddLinks(PassageSyntax passage, ref List<ReferenceSyntax>? references)
    {
        // Nearly every passage has none: a list that is empty is not stepped through.
        if (passage.Inlines.Count == 0)
            return;
        foreach (var inline in passage.Inlines)
        {
            if (IsReference(inline))
                (references ??= []).Add(new ReferenceSyntax(ReferenceKind.Link, inline.Target!, inline.TargetRange));
        }
    }
}
