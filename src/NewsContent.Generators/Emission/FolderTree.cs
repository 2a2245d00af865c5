using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>The articles of one file, by the nested classes they stand in.</summary>
/// <param name="Name">The class; empty for the generated class itself.</param>
internal sealed record FolderTree(string Name)
{
    /// <summary>Articles directly in the folder, each with its place in the file's store.</summary>
    public List<(ArticleModel Article, int Index)> Articles { get; } = [];

    /// <summary>Folders in the folder, in the order in which their first articles stand.</summary>
    public List<FolderTree> Folders { get; } = [];

    public static FolderTree Of(EquatableArray<ArticleModel> articles)
    {
        var root = new FolderTree("");
        for (var i = 0; i < articles.Count; i++)
        {
            var folder = root;
            foreach (var name in articles[i].Name.Folders)
                folder = folder.Child(name);
            folder.Articles.Add((articles[i], i));
        }

        return root;
    }

    private FolderTree Child(string name)
    {
        if (Folders.Find(folder => folder.Name == name) is { } known)
            return known;
        var child = new FolderTree(name);
        Folders.Add(child);
        return child;
    }
}
