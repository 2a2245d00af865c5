using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.References;

/// <summary>What is wrong with a reference.</summary>
/// <param name="Index">Its place in the article’s list.</param>
/// <param name="Rule">NEWS037 or NEWS041.</param>
/// <param name="Arguments">What fills the rule’s message.</param>
/// <param name="Instead">What can be written in the place of its target; null when nothing is near.</param>
internal sealed record ReferenceFault(int Index, ArticleRule Rule, IReadOnlyList<string> Arguments, string? Instead);

/// <summary>A link to a place in another article’s page, whose ids must be known to check it.</summary>
/// <param name="Index">Its place in the article’s list.</param>
/// <param name="Article">The place of the other article in the directory.</param>
/// <param name="Heading">The id that the other page must have.</param>
internal sealed record HeadingLink(int Index, int Article, string Heading);

/// <summary>What an article’s references come to.</summary>
/// <param name="Articles">For each the place of its article in the directory, or null.</param>
/// <param name="Faults">What is wrong, in the order of the references.</param>
/// <param name="Headings">The links to headings of other articles.</param>
internal sealed record CheckedReferences(
    IReadOnlyList<int?> Articles,
    IReadOnlyList<ReferenceFault> Faults,
    IReadOnlyList<HeadingLink> Headings
);

/// <summary>Resolves an article’s references and says what is wrong with them, for builds and for the command line.</summary>
/// <param name="directory">All articles.</param>
internal sealed class ReferenceCheck(ArticleDirectory directory)
{
    /// <summary>How many wrong references are looked at for what was meant: nobody repairs more at a time.</summary>
    private const int MostSuggestions = 200;

    private const int LongestTarget = 100;

    private int _suggestions;

    /// <summary>Resolves the references of an article.</summary>
    /// <param name="from">The article’s identity.</param>
    /// <param name="references">Its references.</param>
    /// <param name="cancellation">Honoured between them.</param>
    public CheckedReferences Check(string from, IReadOnlyList<ReferenceSyntax> references, CancellationToken cancellation)
    {
        var articles = new int?[references.Count];
        var (faults, headings) = (new List<ReferenceFault>(), new List<HeadingLink>());
        for (var i = 0; i < articles.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var reference = references[i];
            var meaning = directory.Find(reference, from);
            articles[i] = meaning.Article;
            if (meaning.IsDangling)
                faults.Add(Dangling(i, reference, from));
            else if (meaning.Article is { } index && reference.Kind == ReferenceKind.Link)
                AddHeading(i, reference, index, headings);
            else if (meaning.Article is { } related && directory[related].Path == from)
                faults.Add(ToItself(i, reference));
        }

        return new CheckedReferences(articles, faults, headings);
    }

    /// <summary>What is wrong with a link to a heading; null when nothing is.</summary>
    /// <param name="link">The link.</param>
    /// <param name="target">Its target, as written.</param>
    /// <param name="anchors">The ids of the page to which it leads.</param>
    public ReferenceFault? CheckHeading(HeadingLink link, string target, PageAnchors anchors) =>
        AnchorFault.Find(link.Heading, anchors, $"“{directory[link.Article].Slug}”") is { } fault
            ? new ReferenceFault(link.Index, ArticleRules.HeadingNotFound, fault.Arguments, fault.Instead(target))
            : null;

    private static void AddHeading(int index, ReferenceSyntax reference, int article, List<HeadingLink> headings)
    {
        if (ReferenceTarget.Read(reference.Target)?.Heading is { } heading)
            headings.Add(new HeadingLink(index, article, heading));
    }

    private ReferenceFault Dangling(int index, ReferenceSyntax reference, string from)
    {
        var nearest = _suggestions++ < MostSuggestions ? directory.Nearest(reference, from) : null;
        var meant = nearest is null ? "" : $"Did you mean “{Excerpt.Of(nearest, LongestTarget)}”? ";
        var what = $"There is no article “{Excerpt.Of(reference.Target, LongestTarget)}”.";
        return new ReferenceFault(index, ArticleRules.ReferenceNotFound, [what, (meant + Advice(reference, nearest)).TrimEnd()], nearest);
    }

    private static string Advice(ReferenceSyntax reference, string? nearest)
    {
        if (reference.Kind != ReferenceKind.Link)
            return nearest is null ? "Write the slug of an article, such as world/fog-treaty." : "";
        if (ReferenceTarget.Read(reference.Target) is not { } target || ArticlePaths.NamesFile(target.Path))
            return nearest is null ? "Write the path from this file to the other article’s file, such as ../world/fog-treaty.md." : "";
        if (target.IsFromRoot)
        {
            return "If this is a page of your site but not an article, list it in the project file, as in "
                + $"<NewsContentPages>{Excerpt.Of(target.Path, LongestTarget)}</NewsContentPages>.";
        }

        return nearest is null
            ? "Write an article’s slug, such as world/fog-treaty, or the path to its file, such as ../fog-treaty.md."
            : "";
    }

    private static ReferenceFault ToItself(int index, ReferenceSyntax reference) =>
        new(
            index,
            ArticleRules.ReferenceNotFound,
            [$"“{Excerpt.Of(reference.Target, LongestTarget)}” is this article itself.", "Name another article, or delete it."],
            null
        );
}
