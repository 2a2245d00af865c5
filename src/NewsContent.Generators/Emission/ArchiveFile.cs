using System.Collections.Immutable;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>One generated file of an archive: where articles alone have names (<see cref="NamedMembers.Articles"/>), they are fields.</summary>
/// <param name="Number">Zero-based, below the number of files.</param>
/// <param name="Options">How they are emitted.</param>
/// <param name="Parts">In the order of their folders and numbers.</param>
internal sealed record ArchiveFile(int Number, ProjectOptions Options, EquatableArray<ArchivePart> Parts)
{
    /// <summary>The file's name, unique in the project.</summary>
    public string HintName => Options.ClassName + "." + Bucket.Suffix(Number) + ".g.cs";

    /// <summary>How many articles it holds.</summary>
    public int ArticleCount => Parts.Sum(part => part.Articles.Count);

    /// <summary>The files of a project that names articles alone; none of another one, or where nothing is emitted.</summary>
    public static IEnumerable<ArchiveFile> Of((ArchiveContent Content, GenerationContext Context) input, CancellationToken cancellation) =>
        input.Context is { CanEmit: true, Options: { Names: NamedMembers.Articles } options }
            ? Group(input.Content.Articles.Items, options, Bucket.CountFor(input.Content.Articles.Count))
            : [];

    /// <summary>
    /// Parts the articles of each folder by a stable hash of their identities, so that one stays in its part whatever happens to
    /// the others, and deals the parts of all folders out to the files.
    /// </summary>
    public static IEnumerable<ArchiveFile> Group(ImmutableArray<ArticleModel> articles, ProjectOptions options, int count)
    {
        var files = new List<ArchivePart>?[count];
        foreach (var folder in ByFolder(articles))
        {
            foreach (var part in PartsOf(folder.Key, folder.Value))
                (files[(int)((Bucket.Hash(folder.Key) + (uint)part.Number) & (uint)(count - 1))] ??= []).Add(part);
        }

        for (var number = 0; number < count; number++)
        {
            if (files[number] is not { } parts)
                continue;
            yield return new ArchiveFile(number, options, parts.ToEquatableArray());
        }
    }

    private static SortedDictionary<string, List<ArticleModel>> ByFolder(ImmutableArray<ArticleModel> articles)
    {
        var folders = new SortedDictionary<string, List<ArticleModel>>(StringComparer.Ordinal);
        var (path, folder) = ("", (List<ArticleModel>?)null);
        foreach (var article in articles)
        {
            // Articles come folder by folder, as the project lists them.
            if (folder is null || !string.Equals(path, article.Name.FolderPath, StringComparison.Ordinal))
            {
                path = article.Name.FolderPath;
                if (!folders.TryGetValue(path, out folder))
                    folders.Add(path, folder = []);
            }

            folder.Add(article);
        }

        return folders;
    }

    private static IEnumerable<ArchivePart> PartsOf(string folder, List<ArticleModel> articles)
    {
        var parts = new List<ArticleModel>[ArchivePart.CountFor(articles.Count)];
        for (var number = 0; number < parts.Length; number++)
            parts[number] = [];
        foreach (var article in articles)
            parts[(int)(Bucket.Hash(article.Identity) & (uint)(parts.Length - 1))].Add(article);
        foreach (var part in parts)
            part.Sort((a, b) => string.CompareOrdinal(a.Identity, b.Identity));
        return parts.Select((part, number) => new ArchivePart(folder, number, part.ToEquatableArray()));
    }
}
