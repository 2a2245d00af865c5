using NewsContent.Text.Names;
using NewsContent.Text.Translations;

namespace NewsContent.Tool.Input;

/// <summary>Says of files which are translations: by their names, and by those of the project’s other files.</summary>
/// <param name="languages">The languages that the project names; none where it names none.</param>
/// <param name="keepsDates">Whether a date that leads a file’s name is a part of its slug.</param>
internal sealed class FileLanguages(IReadOnlyList<string> languages, bool keepsDates)
{
    /// <summary>The same files, the translations among them with their languages.</summary>
    public IReadOnlyList<FilePath> Of(IReadOnlyList<FilePath> files)
    {
        var rules = files
            .GroupBy(static file => file.Root, StringComparer.Ordinal)
            .ToDictionary(static project => project.Key, static project => project.ToList(), StringComparer.Ordinal)
            .ToDictionary(static project => project.Key, project => Rule(project.Key, project.Value), StringComparer.Ordinal);
        return
        [
            .. files.Select(file =>
                file with
                {
                    Translation = rules[file.Root].Find(file.Identity),
                    DoubtfulName = rules[file.Root].FindDoubtful(file.Identity),
                }
            ),
        ];
    }

    /// <summary>All articles of a project that are in its folder of articles.</summary>
    public static IEnumerable<FilePath> InFolder(string root)
    {
        var folder = Path.Combine(root, ArticleSlug.RootFolder);
        return root.Length > 0 && Directory.Exists(folder) ? TextFiles.Expand([folder]).Where(static file => file.Fault is null) : [];
    }

    /// <summary>A single file may be the translation of one that was not given: the folder is looked at when a name may be one.</summary>
    private ArticleLanguages Rule(string root, List<FilePath> given) =>
        new(languages, keepsDates, Enumerable.Concat(given, Lazily(root)).Select(static file => file.Identity));

    private static IEnumerable<FilePath> Lazily(string root)
    {
        foreach (var file in InFolder(root))
            yield return file;
    }
}
