using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Diagnostics;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Inputs;

/// <summary>
/// How many articles the targets have sent. Metadata travels in a configuration file and paths on a command line, and some names
/// come through neither: such an article must not be missing from a green build.
/// </summary>
/// <param name="Count">Different files; 0 when the targets do not say.</param>
/// <param name="Unreachable">A file that cannot arrive, by its name; null when none is known.</param>
internal sealed record AnnouncedArticles(int Count, string? Unreachable)
{
    public static AnnouncedArticles Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var options = provider.GlobalOptions;
        var isKnown =
            options.TryGetValue(MetadataNames.ArticleCount, out var written)
            && int.TryParse(written, NumberStyles.None, NumberFormatInfo.InvariantInfo, out _);
        return new AnnouncedArticles(
            isKnown ? int.Parse(written, NumberStyles.None, NumberFormatInfo.InvariantInfo) : 0,
            options.TryGetValue(MetadataNames.UnreachableArticle, out var name) && name.Trim().Length > 0
                ? DiagnosticModel.OneLine(name.Trim())
                : null
        );
    }

    /// <summary>What to say when fewer files than these have arrived; null when all have.</summary>
    public DiagnosticModel? Missing(int found) =>
        found >= Count
            ? null
            : DiagnosticModel.Create(
                ArticleRules.ArticlesNotReached,
                null,
                Number(Count - found),
                Number(Count),
                Unreachable is null ? "" : ", such as " + Unreachable
            );

    private static string Number(int number) => number.ToString(NumberFormatInfo.InvariantInfo);
}
