using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.References;

/// <summary>Tells links to headings of the own article that it does not have: for these no other article need be known.</summary>
internal static class OwnHeadings
{
    /// <summary>Reports each of them.</summary>
    /// <param name="article">The article, with its sections and quotations.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Report(ArticleSyntax article, ProblemList problems)
    {
        PageAnchors? anchors = null;
        foreach (var paragraph in article.Paragraphs)
            Report(paragraph, article, ref anchors, problems);
        foreach (var section in article.Sections)
            Report(section.Heading, article, ref anchors, problems);
    }

    private static void Report(PassageSyntax passage, ArticleSyntax article, ref PageAnchors? anchors, ProblemList problems)
    {
        // Nearly every passage has none: a list that is empty is not stepped through.
        if (passage.Inlines.Count == 0)
            return;
        foreach (var inline in passage.Inlines)
        {
            if (inline is not { Kind: InlineSyntaxKind.Link, Target: { } target })
                continue;
            if (ReferenceTarget.Read(target) is not { IsOwnPage: true, Heading: { } heading })
                continue;
            anchors ??= PageAnchors.Of(article);
            var isTold = problems.Has(ArticleRules.HeadingNotFound, inline.TargetRange.Start);
            if (!isTold && AnchorFault.Find(heading, anchors, "This article") is { } fault)
                problems.Add(ArticleRules.HeadingNotFound, inline.TargetRange, [.. fault.Arguments]);
        }
    }
}
