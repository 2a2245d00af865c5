using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fixes;

/// <summary>Applies what may be applied without looking.</summary>
public static class SafeFixes
{
    /// <summary>
    /// So many fixes of one text are tried one by one, each with a reading of all of it: those that do not go together. What is
    /// left of them in a text of thousands is found when the fixes are applied again.
    /// </summary>
    private const int MostTriedAlone = 200;

    /// <summary>Applies the safe fixes of a text until none is left. Each round leaves fewer problems, so that there is an end.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="options">How it is read; null for the default options.</param>
    /// <param name="rule">The one rule whose problems are repaired; null for all rules.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The text, and what was applied in the order in which it was; the very same text when nothing was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static (string Text, IReadOnlyList<AppliedFix> Applied) Apply(
        string text,
        FixOptions? options = null,
        ArticleRule? rule = null,
        CancellationToken cancellation = default
    )
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));

        options ??= new FixOptions();
        var applied = new List<AppliedFix>();
        var repair = new Repair(options, rule, cancellation);
        text = repair.Faults(text, applied);
        return (options.Advice is null ? text : repair.Advice(text, applied), applied);
    }

    /// <summary>One run of repairing. Faults go first: without them an article may get other advice.</summary>
    private sealed class Repair(FixOptions options, ArticleRule? rule, CancellationToken cancellation)
    {
        private int _triesLeft = MostTriedAlone;

        public string Faults(string text, List<AppliedFix> applied) => Run(text, applied, static (_, article) => article.Problems);

        public string Advice(string text, List<AppliedFix> applied) =>
            Run(text, applied, (current, article) => ArticleFixes.Advice(current, article, options, cancellation));

        private string Run(string text, List<AppliedFix> applied, Func<string, ArticleSyntax, IReadOnlyList<ArticleProblem>> find)
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var article = ArticleText.ParseSyntax(text, options.Reading, cancellation);
                var problems = find(text, article);
                var proposed = new List<(ArticleProblem Problem, FixProposal Proposal)>();
                var taken = new DisjointRanges();
                foreach (var one in ArticleFixes.CertainProposals(text, article, problems, options))
                {
                    // Of two that touch, the later one waits for the next round.
                    if ((rule is null || one.Problem.Rule == rule) && taken.TryTake(one.Proposal.Edits))
                        proposed.Add(one);
                }

                if (proposed.Count == 0)
                    return text;
                var changed = ArticleFix.Apply(
                    text,
                    [.. proposed.SelectMany(static one => one.Proposal.Edits).OrderBy(static edit => edit.Range.Start)]
                );
                var after = ArticleText.ParseSyntax(changed, options.Reading, cancellation);
                if (after.Problems.Count <= article.Problems.Count && find(changed, after).Count <= problems.Count - proposed.Count)
                {
                    text = changed;
                    applied.AddRange(proposed.Select(static one => new AppliedFix(one.Problem, one.Proposal.Title)));
                    continue;
                }

                // Together they do not what they should: the first that does alone.
                var next = proposed.FirstOrDefault(one =>
                    _triesLeft-- > 0
                    && ArticleFixes.Try(text, article, one.Problem, one.Proposal, options, cancellation) is { IsSafe: true }
                );
                if (next.Proposal is null)
                    return text;
                text = ArticleFix.Apply(text, next.Proposal.Edits);
                applied.Add(new AppliedFix(next.Problem, next.Proposal.Title));
            }
        }
    }
}

/// <summary>A fix that was applied.</summary>
/// <param name="Problem">What it removed, with its place in the text before.</param>
/// <param name="Title">What it did.</param>
public sealed record AppliedFix(ArticleProblem Problem, string Title);
