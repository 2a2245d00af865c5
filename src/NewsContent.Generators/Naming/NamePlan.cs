using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Naming;

/// <summary>Which articles can have the names they ask for: normally all, so that this value hardly ever changes.</summary>
/// <param name="Excluded">The identities of articles that get no member, in order.</param>
/// <param name="Problems">Why.</param>
internal sealed record NamePlan(EquatableArray<string> Excluded, EquatableArray<DiagnosticModel> Problems)
{
    public static NamePlan Make((EquatableArray<NameEntry> Entries, ProjectOptions Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var entries = input.Entries.Items.Sort((a, b) => string.CompareOrdinal(a.Identity, b.Identity));
        var (excluded, problems) = ArticleNames.Check(
            [.. entries.Select(static entry => (entry.Identity, entry.Name))],
            input.Options.ClassName,
            cancellation
        );
        return new NamePlan(
            excluded.Select(index => entries[index].Identity).ToEquatableArray(),
            problems
                .Select(problem => DiagnosticModel.Create(problem.Rule, entries[problem.Index].Place, [.. problem.Arguments]))
                .ToEquatableArray()
        );
    }
}
