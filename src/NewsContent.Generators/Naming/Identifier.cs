using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Naming;

/// <summary>What C# takes as a name; <see cref="NameWords"/> makes names of words.</summary>
internal static class Identifier
{
    /// <summary>Whether a name can be written in code as it is.</summary>
    public static bool IsValid(string name) =>
        IsVisible(name) && SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    /// <summary>
    /// C# takes marks of direction and other invisible characters inside a name and passes them over. Generated code has none: who
    /// reads it must see what is compiled.
    /// </summary>
    public static bool IsVisible(string name) => name.All(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format);

    /// <summary>
    /// Whether a type can have the name. Of lowercase ASCII letters alone the language makes keywords as it goes (record, file,
    /// extension), and the compiler warns of every such type.
    /// </summary>
    public static bool IsTypeName(string name) =>
        IsValid(name) && name.Length <= NameFault.LongestIdentifier && !name.All(c => c is >= 'a' and <= 'z');

    /// <summary>
    /// Whether the generated class can have the name: no member has the name of its class, and those that
    /// nobody sees begin with an underscore.
    /// </summary>
    public static bool IsGeneratedClassName(string name) => IsTypeName(name) && name[0] != '_' && name != ReservedNames.Catalog;
}
