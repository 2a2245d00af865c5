using System.Globalization;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Some articles of one folder, which are in one file. Where they are fields, they are those of one class: a folder's parts derive from
/// each other in their order, and the folder's own class from the last one, so that it has the articles of all.
/// </summary>
/// <param name="Folder">The folder as a dotted path; empty for the generated class itself.</param>
/// <param name="Number">Zero-based, among the folder's parts.</param>
/// <param name="IsOfStaticClass">The app declares the folder's class static: it can derive from none.</param>
/// <param name="Articles">In the order of their identities; none in a part that only holds its place.</param>
internal sealed record ArticlePart(string Folder, int Number, bool IsOfStaticClass, EquatableArray<ArticleModel> Articles)
{
    /// <summary>About so many articles share a class, and the first one touched makes all of them: nothing but places.</summary>
    public const int ArticlesPerPart = 50;

    /// <summary>How many parts so many articles of a folder take.</summary>
    public static int CountFor(int articles) => articles == 0 ? 0 : PowerOfTwo(articles, ArticlesPerPart);

    /// <summary>How many heaps of about so many things: a power of two, so that the number seldom changes.</summary>
    public static int PowerOfTwo(int things, int thingsPerHeap)
    {
        var count = 1;
        while (count * thingsPerHeap < things)
            count *= 2;
        return count;
    }

    /// <summary>Parts the articles of one folder.</summary>
    public static IEnumerable<ArticlePart> Of(string folder, List<ArticleModel> articles, bool isOfStaticClass)
    {
        var parts = new List<ArticleModel>[CountFor(articles.Count)];
        for (var number = 0; number < parts.Length; number++)
            parts[number] = [];
        foreach (var article in articles)
            parts[(int)(GeneratedFile.Hash(article.Identity) & (uint)(parts.Length - 1))].Add(article);
        foreach (var part in parts)
            part.Sort((a, b) => string.CompareOrdinal(a.Identity, b.Identity));
        return parts.Select((part, number) => new ArticlePart(folder, number, isOfStaticClass, part.ToEquatableArray()));
    }

    /// <summary>Translations, which are members of no class.</summary>
    public static ArticlePart OfTranslations(IEnumerable<ArticleModel> translations) =>
        new("", 0, false, translations.OrderBy(static article => article.Identity, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>
    /// The class of a part, unique among all: a folder's name begins with an underscore at most, and a number never does.
    /// </summary>
    public static string TypeName(string className, string folder, int number) =>
        className
        + "_"
        + (folder.Length == 0 ? "" : folder.Replace('.', '_') + "_")
        + number.ToString("D3", NumberFormatInfo.InvariantInfo);

    /// <summary>The last part of a folder as other files name it, in full; null for a folder without articles of its own.</summary>
    public static string? LastOf(string namespaceName, string className, string folder, int parts) =>
        parts == 0 ? null : $"global::{namespaceName}.{MemberTypesName.Of(className)}.{TypeName(className, folder, parts - 1)}";
}
