using NewsContent.Text.References;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Fixes;

/// <summary>Fixes of references that lead nowhere: the nearest article or heading in their place.</summary>
internal static class ReferenceFixes
{
    /// <summary>The heading of the own article that is nearest. What other articles tell is <see cref="For"/>’s.</summary>
    public static IEnumerable<FixProposal> HeadingNotFound(FixContext context)
    {
        if (ReferenceTarget.Read(context.Words) is not { IsOwnPage: true, Heading: { } heading })
            return [];
        var fault = AnchorFault.Find(heading, PageAnchors.Of(context.Article), "");
        return fault?.Instead(context.Words) is { } instead ? [Proposal(context.Problem.Range, instead)] : [];
    }

    /// <summary>What other articles tell of a reference of this one; null where nothing is near, or the text has changed since.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="range">Where the target is.</param>
    /// <param name="instead">What can be there.</param>
    /// <param name="options">How the text is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ArticleFix? For(
        string text,
        ArticleRule rule,
        TextRange range,
        string instead,
        FixOptions options,
        CancellationToken cancellation
    )
    {
        var proposal = Proposal(range, instead);
        var before = ArticleText.ParseSyntax(text, options.Reading, cancellation);
        var after = ArticleText.ParseSyntax(ArticleFix.Apply(text, proposal.Edits), options.Reading, cancellation);
        var isRead = ArticleReferences.Of(after).Any(reference => reference.Range.Start == range.Start && reference.Target == instead);
        return isRead && after.Problems.Count <= before.Problems.Count ? new ArticleFix(rule, proposal, isSafe: false) : null;
    }

    private static FixProposal Proposal(TextRange range, string instead) =>
        new($"Write “{Excerpt.Of(instead, 100)}”", false, new TextEdit(range, instead));
}
