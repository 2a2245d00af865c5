using System.Collections.Immutable;
using NewsContent.Generators.Models;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Naming;

/// <summary>Which articles can have the names they ask for: normally all, so that this value hardly ever changes.</summary>
/// <param name="Excluded">The identities of articles that get no member, in order.</param>
/// <param name="Problems">Why.</param>
internal sealed record NamePlan(EquatableArray<string> Excluded, EquatableArray<DiagnosticModel> Problems)
{
    /// <summary>Never a silent suffix: of two articles with one name the first in the order of paths has it, and both are told.</summary>
    public static NamePlan Make((ImmutableArray<NameEntry> Entries, string ClassName) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var entries = input.Entries.Sort((a, b) => string.CompareOrdinal(a.Identity, b.Identity));
        var folders = new HashSet<string>(entries.SelectMany(entry => FolderPaths(entry.Name)), StringComparer.Ordinal);
        var excluded = new List<string>();
        var problems = new List<DiagnosticModel>();
        var first = new Dictionary<string, NameEntry>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);

        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (NameFault.Find(entry.Name, input.ClassName, folders) is { } fault)
            {
                excluded.Add(entry.Identity);
                problems.Add(DiagnosticModel.Create(ArticleRules.NameNotUsable, entry.Place, DiagnosticModel.OneLine(entry.Name.Slug), DiagnosticModel.OneLine(fault.Reason), fault.Suggestion));
            }
            else if (first.TryGetValue(entry.Name.Path, out var other))
            {
                excluded.Add(entry.Identity);
                if (told.Add(other.Identity)) problems.Add(Taken(other, entry, input.ClassName));
                problems.Add(Taken(entry, other, input.ClassName));
            }
            else
            {
                first.Add(entry.Name.Path, entry);
            }
        }

        return new NamePlan(excluded.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static IEnumerable<string> FolderPaths(ArticleName name)
    {
        for (var i = 1; i <= Math.Min(name.Folders.Count, NameFault.MostFolders); i++) yield return string.Join(".", name.Folders.Take(i));
    }

    private static DiagnosticModel Taken(NameEntry entry, NameEntry other, string className) => DiagnosticModel.Create(
        ArticleRules.NameTaken, entry.Place, DiagnosticModel.OneLine(other.Identity), className + "." + entry.Name.Path,
        entry.Name.Slug == other.Name.Slug && Date(entry.Identity) is { } date && Date(other.Identity) is not null
            ? $"Only the dates of the file names differ, and a date is no part of the name: write a header line such as “Slug: {entry.Name.Slug}-{date}”."
            : "Rename one of the files, or write a header line “Slug:” with another name in it.");

    /// <summary>The ISO date with which a file's name begins; null when it begins otherwise.</summary>
    private static string? Date(string identity)
    {
        var name = identity.Substring(identity.LastIndexOf('/') + 1);
        return name.Length > 10 && Text.Header.DateLine.Read(name.Substring(0, 10)).Date is not null ? name.Substring(0, 10) : null;
    }
}
