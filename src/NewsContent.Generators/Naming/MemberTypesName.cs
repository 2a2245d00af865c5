namespace NewsContent.Generators.Naming;

/// <summary>
/// The names of the generated collection types. They are nested in a class of their own beside the generated one, so that
/// <c>Articles.</c> lists articles, folders and <c>All</c> and nothing else.
/// </summary>
internal static class MemberTypesName
{
    /// <summary>The class that holds the collection types.</summary>
    public static string Of(string className) => className + "Members";

    /// <summary>The class in it that stands for a folder. No collection type ends so.</summary>
    public static string OfFolder(string folder) => folder + "Folder";

    public static string OfSections(string article) => article + "Sections";

    public static string OfQuotes(string article) => article + "Quotes";
}
