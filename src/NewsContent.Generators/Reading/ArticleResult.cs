using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text.References;

namespace NewsContent.Generators.Reading;

/// <summary>All that is known of one article's file.</summary>
/// <param name="Name">The name it asks for.</param>
/// <param name="Model">What is emitted; null when a fault leaves nothing to emit, and for an article that is held back.</param>
/// <param name="Problems">All problems, in the order of the file.</param>
internal sealed record ArticleResult(NameEntry Name, ArticleModel? Model, EquatableArray<DiagnosticModel> Problems)
{
    /// <summary>Where its members have no names for being too many; empty for nearly every article.</summary>
    public EquatableArray<UnnamedMembers> Unnamed { get; init; } = EquatableArray<UnnamedMembers>.Empty;

    /// <summary>The lines of its folder’s fields; null where the folder has none.</summary>
    public ArticleFields? Fields { get; init; }

    /// <summary>What limits its publication; null for nearly every article.</summary>
    public PublicationLimit? Limit { get; init; }

    /// <summary>What it names other articles by; empty for most articles.</summary>
    public EquatableArray<ReferenceModel> References { get; init; } = EquatableArray<ReferenceModel>.Empty;

    /// <summary>The pictures that it names and that may be the project’s; empty for many articles.</summary>
    public EquatableArray<PictureModel> Pictures { get; init; } = EquatableArray<PictureModel>.Empty;

    /// <summary>Of a translation, what has the names of the original’s sections and quotations; empty for most articles.</summary>
    public EquatableArray<KeptName> Kept { get; init; } = EquatableArray<KeptName>.Empty;

    /// <summary>What links of other articles can lead to in its page.</summary>
    public PageAnchors Anchors { get; init; } = PageAnchors.None;

    /// <summary>
    /// All results, one for each file: after some edits the compiler’s table of texts hands a file over twice, and that is no second
    /// article.
    /// </summary>
    public static EquatableArray<ArticleResult> OnceEach(
        (EquatableArray<ArticleResult> Articles, NamePlan Plan) input,
        CancellationToken cancellation
    )
    {
        if (input.Plan.Repeated.Count == 0)
            return input.Articles;
        var repeated = new HashSet<int>(input.Plan.Repeated);
        return input.Articles.Where((_, index) => !repeated.Contains(index)).ToEquatableArray();
    }
}
