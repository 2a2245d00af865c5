namespace NewsContent.Text.Names;

/// <summary>Why an article cannot have the name that its slug gives.</summary>
/// <param name="Reason">A sentence for the article's author.</param>
/// <param name="Suggestion">A slug that would do.</param>
internal sealed record NameFault(string Reason, string Suggestion)
{
    /// <summary>UTF-16 code units. Assemblies hold names of 1023 bytes, and collection types add a suffix to this one.</summary>
    public const int LongestIdentifier = 255;

    /// <summary>Each folder is a class in a class; the compiler's stack ends somewhere beyond a thousand of them.</summary>
    public const int MostFolders = 32;

    /// <summary>The first thing wrong with a name; null when nothing is.</summary>
    /// <param name="name">The article's name.</param>
    /// <param name="className">The generated class, which encloses all.</param>
    /// <param name="folders">All folders that become classes, as dotted paths.</param>
    public static NameFault? Find(ArticleName name, string className, HashSet<string> folders)
    {
        if (name.Folders.Count > MostFolders)
        {
            return new NameFault(
                $"articles can be at most {MostFolders} folders deep, and this one is {name.Folders.Count} deep.",
                "my-article"
            );
        }

        for (var i = 0; i <= name.Folders.Count; i++)
        {
            if (ReasonAgainst(name, i, className) is { } reason)
                return new NameFault(reason, Suggest(name, i));
        }

        return folders.Contains(name.Path)
            ? new NameFault($"a folder beside it would have the same name, “{name.Path}”.", Suggest(name, name.Folders.Count))
            : null;
    }

    /// <summary>The C# name of a folder, outermost first, or after them of the article itself.</summary>
    private static string IdentifierAt(ArticleName name, int index) => index == name.Folders.Count ? name.Member : name.Folders[index];

    private static string? ReasonAgainst(ArticleName name, int index, string className)
    {
        var identifier = IdentifierAt(name, index);
        var kind = index == name.Folders.Count ? "article" : "folder";
        if (identifier.Length == 0)
            return $"“{name.Slug.Split('/')[index]}” has no letter or digit, so no name can be made from it.";
        if (identifier.Length > LongestIdentifier)
            return $"a name of {identifier.Length} characters is too long. The limit is {LongestIdentifier}.";
        if (ReservedNames.IsForArticles(identifier))
            return $"{identifier} is reserved and cannot name an {kind}.".Replace("an folder", "a folder");
        return IsAround(name, index, className) ? $"the class that contains it is already named {identifier}." : null;
    }

    /// <summary>A class around the folder or article has its name already.</summary>
    private static bool IsAround(ArticleName name, int index, string className)
    {
        var identifier = IdentifierAt(name, index);
        for (var i = 0; i < index; i++)
        {
            if (name.Folders[i] == identifier)
                return true;
        }

        return identifier == className;
    }

    /// <summary>The same slug with the faulty part made usable, and every part made one that a header line can hold.</summary>
    private static string Suggest(ArticleName name, int faulty)
    {
        var identifier = IdentifierAt(name, faulty);
        var suggestion = name
            .Slug.Split('/')
            .Select(static segment => ArticleSlug.Fault(segment) is null ? segment : ArticleSlug.Make(segment))
            .ToArray();
        suggestion[faulty] = identifier.Length is 0 or > LongestIdentifier ? "my-article" : suggestion[faulty] + "-news";
        return string.Join("/", suggestion.Select(static segment => segment.Length == 0 ? "my-folder" : segment));
    }
}
