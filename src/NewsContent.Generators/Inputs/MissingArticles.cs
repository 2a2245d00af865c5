using System.Globalization;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Inputs;

/// <summary>
/// Articles that the manifest names and the compiler does not get: they must not be missing from a green build. In an editor the
/// manifest and the file list are read one after the other, and differ for a moment.
/// </summary>
internal static class MissingArticles
{
    /// <summary>What to say of articles that have not arrived; null when all have.</summary>
    public static DiagnosticModel? Find(
        (Pair<ListedArticles, EquatableArray<NameEntry>> Articles, BuildKind Build) input,
        CancellationToken cancellation
    )
    {
        var ((listed, found), build) = input;
        if (!build.IsReal || found.Count >= listed.Articles.Count)
            return null;

        cancellation.ThrowIfCancellationRequested();
        // Of more that are named than have come, one is left over; two may have one path.
        var come = found.Select(static entry => entry.Identity).ToLookup(static identity => identity, StringComparer.Ordinal);
        var missing = listed
            .Articles.GroupBy(static article => article.Identity, StringComparer.Ordinal)
            .FirstOrDefault(same => same.Count() > come[same.Key].Count());
        return missing is null
            ? null
            : DiagnosticModel.Create(
                ArticleRules.ArticlesNotReached,
                null,
                Number(listed.Articles.Count - found.Count),
                Number(listed.Articles.Count),
                missing.Key
            );
    }

    private static string Number(int number) => number.ToString(NumberFormatInfo.InvariantInfo);
}
