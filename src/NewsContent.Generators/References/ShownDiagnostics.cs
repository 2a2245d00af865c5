using System.Globalization;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.References;

/// <summary>
/// What is reported about references: at each place once, though several links may share a definition, and of one file no more than anybody
/// reads.
/// </summary>
internal sealed class ShownDiagnostics
{
    private readonly List<DiagnosticModel> _shown = [];
    private readonly HashSet<DiagnosticModel> _told = [];
    private readonly Dictionary<string, (DiagnosticModel First, int Count)> _rest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>What is reported, in the order in which it was added, and after it how many more there are.</summary>
    public EquatableArray<DiagnosticModel> All => _shown.Concat(_rest.Values.Select(More)).ToEquatableArray();

    public void Add(DiagnosticModel problem)
    {
        if (!_told.Add(problem))
            return;
        var file = problem.Place?.FilePath ?? "";
        _counts.TryGetValue(file, out var count);
        _counts[file] = count + 1;
        if (count < ShownProblems.MostOfOneRule)
            _shown.Add(problem);
        else
            _rest[file] = _rest.TryGetValue(file, out var rest) ? (rest.First, rest.Count + 1) : (problem, 1);
    }

    private static DiagnosticModel More((DiagnosticModel First, int Count) rest) =>
        DiagnosticModel.Create(
            ArticleRules.MoreProblems,
            rest.First.Place,
            rest.Count.ToString(NumberFormatInfo.InvariantInfo),
            rest.First.RuleId,
            ShownProblems.MostOfOneRule.ToString(NumberFormatInfo.InvariantInfo)
        );
}
