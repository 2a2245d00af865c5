using System.Globalization;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Naming;

/// <summary>
/// Whether an archive has outgrown names for all that is in it. How much is named is the user's choice and never changes by itself.
/// </summary>
internal static class NamesAdvice
{
    /// <summary>
    /// Up to here builds with all names were measured: 2.6 times the time of those with names of articles alone, and twice the memory.
    /// </summary>
    public const int MostArticles = 5000;

    /// <summary>The advice; null when none is needed.</summary>
    public static DiagnosticModel? For(int articles, NamedMembers names) =>
        names != NamedMembers.Quotes || articles <= MostArticles
            ? null
            : DiagnosticModel.Create(ArticleRules.NamesOfLargeArchive, null, Number(articles), Number(MostArticles));

    private static string Number(int count) => count.ToString(NumberFormatInfo.InvariantInfo);
}
