using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fixes;

/// <summary>
/// Tries the fixes of many problems of one text together: a reading of the text with many changed places tells of all of them, where
/// one reading for each fix would make the work of a file grow with the square of its length.
/// </summary>
internal sealed class FixTrials
{
    /// <summary>So often is a changed text read. What is not tried by then is not offered.</summary>
    public const int MostReadings = 24;

    private readonly ArticleSource _source;
    private readonly ArticleSyntax _article;
    private readonly FixOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly IReadOnlyList<ArticleProblem> _faults;
    private readonly Lazy<IReadOnlyList<ArticleProblem>> _advice;
    private readonly List<(int Order, ArticleFix Fix)>[] _accepted;
    private int _readingsLeft = MostReadings;

    private FixTrials(ArticleSource source, ArticleSyntax article, int count, FixOptions options, CancellationToken cancellation)
    {
        (_source, _article, _options, _cancellation) = (source, article, options, cancellation);
        _faults = article.Problems;
        _advice = new Lazy<IReadOnlyList<ArticleProblem>>(() => ArticleFixes.Advice(source.Text, article, options, cancellation));
        _accepted = [.. Enumerable.Range(0, count).Select(static _ => new List<(int, ArticleFix)>())];
    }

    /// <summary>
    /// The fixes of each problem, the likeliest first; see
    /// <see cref="ArticleFixes.For(string, ArticleProblem, FixOptions?, CancellationToken)"/>.
    /// </summary>
    /// <returns>A list for each of the problems, in their order; empty where there is no fix.</returns>
    public static IReadOnlyList<IReadOnlyList<ArticleFix>> Run(
        ArticleSource source,
        ArticleSyntax article,
        IReadOnlyList<ArticleProblem> problems,
        FixOptions options,
        CancellationToken cancellation
    )
    {
        var trials = new FixTrials(source, article, problems.Count, options, cancellation);
        var proposed = problems
            .SelectMany(
                (problem, index) =>
                    ArticleFixes
                        .Propose(source, article, problem, options)
                        .Select((proposal, order) => new Trial(index, order, problem, proposal))
            )
            .ToList();

        // Of each problem the first fix matters most: those are tried before any second one. What is alike is tried together.
        foreach (
            var alike in proposed.GroupBy(static trial => (trial.Order, IsAdvice(trial.Problem))).OrderBy(static group => group.Key.Order)
        )
        {
            foreach (var together in Disjoint([.. alike]))
                trials.TryTogether(together);
        }

        return [.. trials._accepted.Select(static fixes => fixes.OrderBy(static one => one.Order).Select(static one => one.Fix).ToList())];
    }

    /// <summary>Parts trials so that no edit touches another of its part.</summary>
    private static IEnumerable<List<Trial>> Disjoint(List<Trial> trials)
    {
        while (trials.Count > 0)
        {
            var (taken, part, rest) = (new DisjointRanges(), new List<Trial>(), new List<Trial>());
            foreach (var trial in trials)
                (taken.TryTake(trial.Proposal.Edits) ? part : rest).Add(trial);
            yield return part;
            trials = rest;
        }
    }

    private void TryTogether(List<Trial> trials)
    {
        if (trials.Count == 0 || _readingsLeft == 0)
            return;
        _readingsLeft--;
        var edits = trials.SelectMany(static trial => trial.Proposal.Edits).OrderBy(static edit => edit.Range.Start).ToList();
        var changed = ArticleFix.Apply(_source.Text, edits);
        var after = ArticleText.ParseSyntax(changed, _options.Reading, _cancellation);
        var isAdvice = IsAdvice(trials[0].Problem);
        var (before, left) = isAdvice
            ? (_advice.Value, ArticleFixes.Advice(changed, after, _options, _cancellation))
            : (_faults, after.Problems);

        var doesHarm = isAdvice && after.Problems.Count > _faults.Count || FrontMatterFixes.AreFaultsMore(_faults, after.Problems);
        if (!doesHarm && DoesAll(trials, edits, before, left))
        {
            var areSafe = left.Count <= before.Count - trials.Count;
            foreach (var trial in trials)
            {
                var fix = new ArticleFix(trial.Problem.Rule, trial.Proposal, trial.Proposal.IsCertain && areSafe);
                _accepted[trial.Index].Add((trial.Order, fix));
            }
        }
        else if (trials.Count > 1)
        {
            TryTogether(trials.GetRange(0, trials.Count / 2));
            TryTogether(trials.GetRange(trials.Count / 2, trials.Count - trials.Count / 2));
        }
    }

    /// <summary>Whether each problem is gone from its place, and none of its rule came elsewhere.</summary>
    private static bool DoesAll(
        List<Trial> trials,
        IReadOnlyList<TextEdit> edits,
        IReadOnlyList<ArticleProblem> before,
        IReadOnlyList<ArticleProblem> left
    )
    {
        var counts = new Dictionary<ArticleRule, int>();
        foreach (var problem in left)
            counts[problem.Rule] = (counts.TryGetValue(problem.Rule, out var count) ? count : 0) + 1;
        foreach (var rule in trials.GroupBy(static trial => trial.Problem.Rule))
        {
            var expected = before.Count(problem => problem.Rule == rule.Key) - rule.Count();
            if (counts.TryGetValue(rule.Key, out var count) && count > expected)
                return false;
        }

        var places = new HashSet<(ArticleRule, int)>(left.Select(static problem => (problem.Rule, problem.Range.Start)));
        var moved = new MovedPlaces(edits);
        return trials.TrueForAll(trial => !places.Contains((trial.Problem.Rule, moved.Of(trial.Problem.Range.Start))));
    }

    private static bool IsAdvice(ArticleProblem problem) => AdviceRules.All.Contains(problem.Rule);

    private sealed record Trial(int Index, int Order, ArticleProblem Problem, FixProposal Proposal);
}
