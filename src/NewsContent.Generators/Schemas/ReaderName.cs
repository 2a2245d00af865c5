using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsContent.CompilerServices;

namespace NewsContent.Generators.Schemas;

/// <summary>The class that reads a record: no other name of generated code begins so.</summary>
internal static class ReaderName
{
    /// <summary>The record’s name, after which a number of its full name tells it from others.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        const int LongestName = 100;
        var name = type.Name.Length <= LongestName ? type.Name : type.Name.Substring(0, LongestName);
        var hash = StableHash.Of(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        return "_Fields" + name + "_" + hash.ToString("X8", NumberFormatInfo.InvariantInfo);
    }
}
