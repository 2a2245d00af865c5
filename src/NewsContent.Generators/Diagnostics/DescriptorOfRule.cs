using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Diagnostics;

/// <summary>Finds the descriptor of a rule, be it a fault or advice.</summary>
internal static class DescriptorOfRule
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Ids = Descriptors
        .All.AddRange(AdviceDescriptors.All)
        .ToImmutableDictionary(static descriptor => descriptor.Id);

    /// <summary>The descriptor of a rule.</summary>
    /// <param name="id">The rule’s id, such as <c>NEWS005</c>.</param>
    /// <exception cref="KeyNotFoundException">No rule has the id.</exception>
    public static DiagnosticDescriptor ById(string id) => Ids[id];
}
