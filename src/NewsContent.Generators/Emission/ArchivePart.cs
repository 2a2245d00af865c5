using System.Globalization;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Some articles of one folder of an archive, which are the fields of one class. A folder's parts derive from each other in
/// their order, and the folder's own class from the last one, so that it has the articles of all.
/// </summary>
/// <param name="Folder">The folder as a dotted path; empty for the generated class itself.</param>
/// <param name="Number">Zero-based, among the folder's parts.</param>
/// <param name="Articles">In the order of their identities; none in a part that only holds its place.</param>
internal sealed record ArchivePart(string Folder, int Number, EquatableArray<ArticleModel> Articles)
{
    /// <summary>About so many articles share a class, and the first one touched makes all of them: nothing but places.</summary>
    public const int ArticlesPerPart = 50;

    /// <summary>How many parts so many articles of a folder take: a power of two, so that the number seldom changes.</summary>
    public static int CountFor(int articles)
    {
        if (articles == 0)
            return 0;
        var count = 1;
        while (count * ArticlesPerPart < articles)
            count *= 2;
        return count;
    }

    /// <summary>The class of a part, unique among all: a folder's name begins with an underscore at most, and a number never does.</summary>
    public static string TypeName(string className, string folder, int number) =>
        className
        + "_"
        + (folder.Length == 0 ? "" : folder.Replace('.', '_') + "_")
        + number.ToString("D3", NumberFormatInfo.InvariantInfo);

    /// <summary>The last part of a folder as other files name it, in full; null for a folder without articles of its own.</summary>
    public static string? LastOf(string namespaceName, string className, string folder, int parts) =>
        parts == 0 ? null : $"global::{namespaceName}.{MemberTypesName.Of(className)}.{TypeName(className, folder, parts - 1)}";
}
