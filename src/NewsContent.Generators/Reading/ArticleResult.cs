using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Reading;

/// <summary>All that is known of one article's file.</summary>
/// <param name="Name">The name it asks for.</param>
/// <param name="Model">What is emitted; null when a fault leaves nothing to emit.</param>
/// <param name="Problems">Everything that is wrong, in the order of the file.</param>
internal sealed record ArticleResult(NameEntry Name, ArticleModel? Model, EquatableArray<DiagnosticModel> Problems)
{
    /// <summary>Where its members have no names for being too many; empty for nearly every article.</summary>
    public EquatableArray<UnnamedMembers> Unnamed { get; init; } = EquatableArray<UnnamedMembers>.Empty;
}
