using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>The articles of one file, by the nested classes they are in.</summary>
/// <param name="Name">The class; empty for the generated class itself.</param>
internal sealed record FolderTree(string Name)
{
    private const int LongestPath = 80;

    private readonly Dictionary<string, FolderTree> _children = new(StringComparer.Ordinal);

    /// <summary>Articles directly in the folder, each with its place in the file's store.</summary>
    public List<(ArticleModel Article, int Index)> Articles { get; } = [];

    /// <summary>Folders in the folder, in order.</summary>
    public List<FolderTree> Folders { get; } = [];

    /// <summary>Whether there is no article in it at all.</summary>
    public bool IsEmpty => Articles.Count == 0 && Folders.Count == 0;

    /// <summary>The tree of some of a file's parts.</summary>
    public static FolderTree Of(GeneratedFile file, Func<ArticlePart, bool> isWanted)
    {
        var (root, index) = (new FolderTree(""), 0);
        foreach (var part in file.Parts)
        {
            if (isWanted(part) && part.Articles.Count > 0)
                root.Descendant(part.Folder).Articles.AddRange(part.Articles.Select((article, i) => (article, index + i)));
            index += part.Articles.Count;
        }

        return root;
    }

    /// <summary>A folder as people write it; of a deep one the end.</summary>
    /// <param name="folder">A dotted path.</param>
    public static string PathOf(string folder) =>
        (folder.Length <= LongestPath ? folder : "…" + folder.Substring(folder.Length - LongestPath)).Replace('.', '/');

    private FolderTree Descendant(string folder) =>
        folder.Length == 0 ? this : folder.Split('.').Aggregate(this, static (tree, name) => tree.Child(name));

    private FolderTree Child(string name)
    {
        if (_children.TryGetValue(name, out var known))
            return known;
        var child = new FolderTree(name);
        _children.Add(name, child);
        Folders.Add(child);
        return child;
    }
}
