using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Naming;

/// <summary>The generated namespace.</summary>
internal static class NamespaceName
{
    /// <summary>The most UTF-16 code units of a namespace.</summary>
    public const int Longest = NameFault.LongestIdentifier;

    /// <summary>
    /// Whether every part is an identifier, and the whole fits into an assembly; keywords may be written with an <c>@</c>.
    /// </summary>
    public static bool IsValid(string name)
    {
        if (name.Length > Longest)
            return false;
        foreach (var part in name.Split('.'))
        {
            if (
                !Identifier.IsValid(part)
                && !(
                    part.StartsWith("@", StringComparison.Ordinal)
                    && Identifier.IsVisible(part)
                    && SyntaxFacts.IsValidIdentifier(part.Substring(1))
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The project's root namespace made valid as <c>dotnet new</c> does: what no identifier has becomes <c>_</c>, as does the
    /// missing first letter of a part that begins with a digit.
    /// </summary>
    public static string FromProject(string rootNamespace)
    {
        var name = new StringBuilder();
        foreach (var part in rootNamespace.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.Length > 0)
                name.Append('.');
            AppendPart(name, part);
        }

        return name.Length == 0 ? "_" : name.ToString();
    }

    private static void AppendPart(StringBuilder name, string part)
    {
        if (SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None)
        {
            name.Append('@').Append(part);
            return;
        }

        if (!SyntaxFacts.IsIdentifierStartCharacter(part[0]))
            name.Append('_');
        for (var i = 0; i < part.Length; i++)
        {
            var isAllowed = SyntaxFacts.IsIdentifierPartCharacter(part[i]) && Identifier.IsVisible(part[i].ToString());
            if (isAllowed)
                name.Append(part[i]);
            else if (i > 0)
                name.Append('_');
        }
    }
}
