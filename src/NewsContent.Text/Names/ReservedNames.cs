namespace NewsContent.Text.Names;

/// <summary>Names that generated members cannot have, since what is generated inherits them.</summary>
internal static class ReservedNames
{
    /// <summary>What every class inherits.</summary>
    private static readonly string[] OfObject =
    [
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "ReferenceEquals",
        "ToString",
    ];

    /// <summary>What a generated list of sections or quotations inherits from its base.</summary>
    private static readonly string[] OfLists = ["Count", "GetEnumerator", "Item", "Shows"];

    /// <summary>The catalog's name in the generated class.</summary>
    public const string Catalog = "All";

    /// <summary>Whether an article or a folder cannot have the name.</summary>
    public static bool IsForArticles(string name) => name == Catalog || Array.IndexOf(OfObject, name) >= 0;

    /// <summary>Whether a section or quotation cannot have the name.</summary>
    public static bool IsForMembers(string name) => Array.IndexOf(OfObject, name) >= 0 || Array.IndexOf(OfLists, name) >= 0;
}
