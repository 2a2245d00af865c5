using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Naming;

/// <summary>What C# takes as a name; <see cref="NameWords"/> makes names of words.</summary>
internal static class Identifier
{
    /// <summary>Whether a name can be written in code as it is.</summary>
    public static bool IsValid(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    /// <summary>
    /// Whether a type can have the name. Of lowercase ASCII letters alone the language makes keywords as it goes (record, file,
    /// extension), and the compiler warns of every such type.
    /// </summary>
    public static bool IsTypeName(string name) => IsValid(name) && name.Length <= NameFault.LongestIdentifier && !name.All(c => c is >= 'a' and <= 'z');
}
