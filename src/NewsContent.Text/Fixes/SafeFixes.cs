using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fixes;

/// <summary>Applies the safe fixes.</summary>
public static class SafeFixes
{
    /// <summary>
    /// So many fixes of one text are tried one by one, each with a reading of all of it: those that do not go together. What is
    /// left of them in a text of thousands is found when the fixes are applied again.
    /// </summary>
    private const int MostTriedAlone = 200;

    /// <summary>Applies the safe fixes of a text until no more are left. Each round leaves fewer problems, so it always ends.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="options">How it is read; null for the default options.</param>
    /// <param name="rule">The only rule whose problems are fixed; null for all rules.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The text and the applied fixes, in order; the same string if nothing was applied.</returns>
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
                if (DoAll(text, article, problems, proposed, find))
                {
                    text = ArticleFix.Apply(text, EditsOf(proposed));
                    applied.AddRange(proposed.Select(static one => new AppliedFix(one.Problem, one.Proposal.Title)));
                    continue;
                }

                // Together they do not what they should: some of them, or the first that does alone.
                if (FindSome(text, article, problems, proposed, find) is not { } some)
                    return text;
                text = ArticleFix.Apply(text, EditsOf(some));
                applied.AddRange(some.Select(static one => new AppliedFix(one.Problem, one.Proposal.Title)));
            }
        }

        /// <summary>Fixes that go together, by halves; null when none is safe, or enough was tried.</summary>
        private List<(ArticleProblem Problem, FixProposal Proposal)>? FindSome(
            string text,
            ArticleSyntax article,
            IReadOnlyList<ArticleProblem> problems,
            List<(ArticleProblem Problem, FixProposal Proposal)> proposed,
            Func<string, ArticleSyntax, IReadOnlyList<ArticleProblem>> find
        )
        {
            if (proposed.Count == 1)
            {
                return
                    _triesLeft-- > 0
                    && ArticleFixes.Try(text, article, proposed[0].Problem, proposed[0].Proposal, options, cancellation) is { IsSafe: true }
                    ? proposed
                    : null;
            }

            var middle = proposed.Count / 2;
            foreach (
                var half in (List<(ArticleProblem, FixProposal)>[])
                    [proposed.GetRange(0, middle), proposed.GetRange(middle, proposed.Count - middle)]
            )
            {
                if (half.Count > 1 && _triesLeft-- > 0 && DoAll(text, article, problems, half, find))
                    return half;
                if (FindSome(text, article, problems, half, find) is { } some)
                    return some;
            }

            return null;
        }

        private bool DoAll(
            string text,
            ArticleSyntax article,
            IReadOnlyList<ArticleProblem> problems,
            List<(ArticleProblem Problem, FixProposal Proposal)> proposed,
            Func<string, ArticleSyntax, IReadOnlyList<ArticleProblem>> find
        )
        {
            var changed = ArticleFix.Apply(text, EditsOf(proposed));
            var after = ArticleText.ParseSyntax(changed, options.Reading, cancellation);
            return after.Problems.Count <= article.Problems.Count && find(changed, after).Count <= problems.Count - proposed.Count;
        }

        private static IReadOnlyList<TextEdit> EditsOf(IEnumerable<(ArticleProblem Problem, FixProposal Proposal)> proposed) =>
            [.. proposed.SelectMany(static one => one.Proposal.Edits).OrderBy(static edit => edit.Range.Start)];
    }
}

/// <summary>A fix that was applied.</summary>
/// <param name="Problem">What it removed, with its place in the text before.</param>
/// <param name="Title">What it did.</param>
public sealed record AppliedFix(ArticleProblem Problem, string Title);
