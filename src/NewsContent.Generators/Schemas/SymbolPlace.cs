using Microsoft.CodeAnalysis;
using NewsContent.Generators.Diagnostics;

namespace NewsContent.Generators.Schemas;

/// <summary>Places in C#, in a form that compares by value.</summary>
internal static class SymbolPlace
{
    /// <summary>The name of a symbol where it is declared first; null for one without source.</summary>
    public static PlaceModel? Of(ISymbol symbol) => Of(symbol.Locations.FirstOrDefault(static location => location.IsInSource));

    /// <summary>Where a piece of syntax stands; null without one.</summary>
    public static PlaceModel? Of(SyntaxReference? reference) => Of(reference?.SyntaxTree.GetLocation(reference.Span));

    private static PlaceModel? Of(Location? location) =>
        location is null ? null : new PlaceModel(location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
}
