using System.Collections.Immutable;
using System.Globalization;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Emission;

/// <summary>Whether the articles' literals fit into one assembly. If not, the compiler would say so in words that help nobody (CS8103).</summary>
/// <param name="Problem">What to do when they do not; null when they do.</param>
internal sealed record LiteralBudget(DiagnosticModel? Problem)
{
    private const string AdviceForLiterals =
        "Set <NewsContentStorage>Resources</NewsContentStorage> in the project file: then the assembly embeds the articles’ files, and the literals hold only the places in them.";

    private const string AdviceForResources = "Split the archive into two projects, and join their catalogs with ArticleCatalog.Combine.";

    /// <summary>Whether the articles can be emitted with their content.</summary>
    public bool IsKept => Problem is null;

    /// <summary>The articles as they can be emitted: without their content when it does not fit. The code still compiles, so that this one error is all.</summary>
    public ImmutableArray<ArticleModel> Kept(EquatableArray<ArticleModel> articles) =>
        IsKept ? articles.Items : ImmutableArray.CreateRange(articles.Items, static article => article with { Packed = "" });

    public static LiteralBudget Check(ImmutableArray<ArticleModel> articles, ArticleStorage storage)
    {
        const long Limit = StringHeap.Capacity - StringHeap.Reserve;

        // Equal literals are so rare that they are looked for only where they might decide.
        var size = 1L;
        foreach (var article in articles)
            size += StringHeap.SizeOf(article.Packed);
        if (size > Limit)
            size = StringHeap.SizeOf(articles.Select(article => article.Packed));
        if (size <= Limit)
            return new LiteralBudget(Problem: null);

        return new LiteralBudget(
            DiagnosticModel.Create(
                ArticleRules.LiteralsTooLarge,
                null,
                articles.Length.ToString(NumberFormatInfo.InvariantInfo),
                Megabytes(size),
                Megabytes(StringHeap.Capacity),
                storage == ArticleStorage.Literals ? AdviceForLiterals : AdviceForResources
            )
        );
    }

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.0", NumberFormatInfo.InvariantInfo);
}
