using System.Collections.Immutable;
using System.Globalization;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Whether the articles’ literals fit into one assembly. If not, the compiler would say so in words that help nobody (CS8103).
/// </summary>
internal static class LiteralBudget
{
    private const string AdviceForLiterals =
        "Set <NewsContentStorage>Resources</NewsContentStorage> in the project file: the assembly then stores the article texts "
        + "as files instead.";

    private const string AdviceForResources = "Split the archive into two projects, and join their catalogs with ArticleCatalog.Combine.";

    /// <summary>The fault of articles whose literals are together larger than an assembly’s; null when they fit.</summary>
    public static DiagnosticModel? Problem(ImmutableArray<ArticleModel> articles, ArticleStorage storage)
    {
        const long Limit = StringHeap.Capacity - StringHeap.Reserve;

        // Equal literals are so rare that they are looked for only where they might decide.
        var size = 1L;
        foreach (var article in articles)
            size += StringHeap.SizeOf(article.Literal);
        if (size > Limit)
            size = StringHeap.SizeOf(articles.Select(static article => article.Literal));
        if (size <= Limit)
            return null;

        return DiagnosticModel.Create(
            ArticleRules.LiteralsTooLarge,
            null,
            articles.Length.ToString(NumberFormatInfo.InvariantInfo),
            Megabytes(size),
            Megabytes(StringHeap.Capacity),
            storage == ArticleStorage.Literals ? AdviceForLiterals : AdviceForResources
        );
    }

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.0", NumberFormatInfo.InvariantInfo);
}
