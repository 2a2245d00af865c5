using System.Collections.Immutable;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Text.Names;
using NewsContent.Text.References;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Naming;

/// <summary>Which articles can have the names they ask for: normally all, so that this value hardly ever changes.</summary>
/// <param name="ArticleCount">How many files are articles, faulty ones among them.</param>
/// <param name="Repeated">
/// The places, in the order of the files, of those that come again further on: the compiler hands them over twice, the newer one last.
/// </param>
/// <param name="Excluded">The identities of articles that get no member, in order.</param>
/// <param name="Problems">Why.</param>
internal sealed record NamePlan(
    int ArticleCount,
    EquatableArray<int> Repeated,
    EquatableArray<string> Excluded,
    EquatableArray<DiagnosticModel> Problems
)
{
    public static NamePlan Make((EquatableArray<NameEntry> Entries, ProjectOptions Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var all = input.Entries.Items;
        var order = Enumerable.Range(0, all.Length).ToArray();
        Array.Sort(order, (a, b) => InOrder(all[a], all[b]) is not 0 and var difference ? difference : a.CompareTo(b));
        bool IsRepeated(int i) => i + 1 < order.Length && IsSameFile(all[order[i]], all[order[i + 1]]);
        var once = order.Where((_, i) => !IsRepeated(i)).Select(place => all[place]).ToImmutableArray();

        // Translations ask for no name: they have that of their originals.
        var entries = once.All(static entry => entry.Translation is null)
            ? once
            : once.RemoveAll(static entry => entry.Translation is not null);
        var (excluded, problems) = ArticleNames.Check(
            [.. entries.Select(static entry => (entry.Identity, entry.Name))],
            input.Options.ClassName,
            cancellation
        );
        var told = new HashSet<int>(problems.Select(static problem => problem.Index));
        var twins = Twins(entries).Where(index => !told.Contains(index)).ToList();
        return new NamePlan(
            once.Length,
            order.Where((_, i) => IsRepeated(i)).OrderBy(static place => place).ToEquatableArray(),
            excluded.Concat(twins).OrderBy(static index => index).Select(index => entries[index].Identity).ToEquatableArray(),
            problems
                .Select(problem => DiagnosticModel.Create(problem.Rule, entries[problem.Index].Place, [.. problem.Arguments]))
                .Concat(twins.Select(index => ReportTwin(entries, index)))
                .Concat(ReportAliases(entries, cancellation))
                .ToEquatableArray()
        );
    }

    private static IEnumerable<DiagnosticModel> ReportAliases(ImmutableArray<NameEntry> entries, CancellationToken cancellation)
    {
        if (entries.All(static entry => entry.Aliases.Count == 0))
            return [];
        return AliasCheck
            .Find([.. entries.Select(static entry => entry.Named)], cancellation)
            .Select(fault =>
                DiagnosticModel.Create(ArticleRules.AliasTaken, entries[fault.Article].Aliases[fault.Alias].Place, [.. fault.Arguments])
            );
    }

    private static int InOrder(NameEntry a, NameEntry b) =>
        string.CompareOrdinal(a.Identity, b.Identity) is not 0 and var order
            ? order
            : string.CompareOrdinal(a.Place.FilePath, b.Place.FilePath);

    private static bool IsSameFile(NameEntry entry, NameEntry other) =>
        entry.Identity == other.Identity && entry.Place.FilePath == other.Place.FilePath;

    /// <summary>Files that the project gives one path, by links say. Where they ask for one name too, that is reported.</summary>
    private static IEnumerable<int> Twins(ImmutableArray<NameEntry> entries)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (IsTwin(entries, i, i - 1) || IsTwin(entries, i, i + 1))
                yield return i;
        }
    }

    private static bool IsTwin(ImmutableArray<NameEntry> entries, int index, int other) =>
        other >= 0 && other < entries.Length && entries[index].Identity == entries[other].Identity;

    private static DiagnosticModel ReportTwin(ImmutableArray<NameEntry> entries, int index)
    {
        var other = IsTwin(entries, index, index - 1) ? index - 1 : index + 1;
        return DiagnosticModel.Create(
            ArticleRules.SameArticleTwice,
            PlaceModel.StartOf(entries[index].Place.FilePath),
            entries[other].Place.FilePath,
            entries[index].Identity
        );
    }
}
