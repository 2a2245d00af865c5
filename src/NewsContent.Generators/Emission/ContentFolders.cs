using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>The folders of all articles: what the generated class as a whole is made of. No text changes it.</summary>
/// <param name="FileCount">How many files of articles there can be.</param>
/// <param name="Parts">How many parts each folder has, those without articles of their own left out; in order.</param>
/// <param name="Paths">The folders that become nested classes, as dotted paths, in order; a folder is after the one around it.</param>
internal sealed record ContentFolders(int FileCount, EquatableArray<FolderParts> Parts, EquatableArray<string> Paths)
{
    /// <summary>How many files of translations there can be.</summary>
    public int TranslationFileCount { get; private init; }

    public static ContentFolders Of((ArchiveContent Content, EquatableArray<HeldBackMember> HeldBack) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var articles = input.Content.Articles;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            counts.TryGetValue(article.Name.FolderPath, out var known);
            counts[article.Name.FolderPath] = known + 1;
        }

        return new ContentFolders(
            GeneratedFile.CountFor(articles.Count),
            counts
                .OrderBy(static folder => folder.Key, StringComparer.Ordinal)
                .Select(static folder => new FolderParts(folder.Key, ArticlePart.CountFor(folder.Value)))
                .ToEquatableArray(),
            PathsOf(counts.Keys.Concat(input.HeldBack.Select(static member => member.Folder)))
        )
        {
            TranslationFileCount = input.Content.Translations.Count == 0 ? 0 : GeneratedFile.CountFor(input.Content.Translations.Count),
        };
    }

    private static EquatableArray<string> PathsOf(IEnumerable<string> folders)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            for (var end = folder.IndexOf('.'); end >= 0; end = folder.IndexOf('.', end + 1))
                paths.Add(folder.Substring(0, end));
            if (folder.Length > 0)
                paths.Add(folder);
        }

        return paths.ToEquatableArray();
    }
}

/// <summary>How many parts a folder has.</summary>
/// <param name="Folder">The folder as a dotted path; empty for the generated class itself.</param>
/// <param name="Count">At least 1.</param>
internal sealed record FolderParts(string Folder, int Count);
