using NewsContent.Text.Names;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Importing.Results;

/// <summary>The folder into which articles are written, and what it says of their names.</summary>
internal sealed class TargetFolder
{
    public TargetFolder(string given)
    {
        Given = given;
        Full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
        var root = Full;
        for (var folder = Full; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Projects.IsNamedAsArticles(folder))
                root = folder;
        }

        Prefix = root == Full ? "" : Path.GetRelativePath(root, Full).Replace(Path.DirectorySeparatorChar, '/') + "/";
        Project = new Projects().RootOf(Full) ?? Path.GetDirectoryName(root) ?? root;
    }

    /// <summary>As the command line names it.</summary>
    public string Given { get; }

    /// <summary>The full path.</summary>
    public string Full { get; }

    /// <summary>Its path below <c>Articles</c> with a <c>/</c> after it; empty where it is that folder.</summary>
    public string Prefix { get; }

    /// <summary>The folder of the project.</summary>
    public string Project { get; }

    /// <summary>By which path a build knows an article.</summary>
    public string Identity(string target) => $"{ArticleSlug.RootFolder}/{Prefix}{target}";

    /// <summary>The file of an article, as commands read it.</summary>
    public FilePath File(string target) =>
        new(Path.Combine(Full, target))
        {
            Root = Project,
            Identity = Identity(target),
            Folder = Full,
        };
}
