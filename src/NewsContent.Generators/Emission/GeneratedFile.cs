using System.Collections.Immutable;
using System.Globalization;
using NewsContent.CompilerServices;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>One generated file of articles.</summary>
/// <param name="Number">Zero-based, below the number of files.</param>
/// <param name="Options">How they are emitted.</param>
/// <param name="Parts">In the order of their folders and numbers.</param>
internal sealed record GeneratedFile(int Number, ProjectOptions Options, EquatableArray<ArticlePart> Parts)
{
    /// <summary>
    /// About so many articles share a file. One file for each would make every keystroke in the app slow at thousands of
    /// articles; one for all would be emitted whole for a single edit.
    /// </summary>
    public const int ArticlesPerFile = 50;

    /// <summary>Whether the file says for other projects which articles it has.</summary>
    public bool IsOfLibrary { get; private init; }

    /// <summary>Whether the articles are translations, which have no members.</summary>
    public bool IsOfTranslations { get; private init; }

    /// <summary>The file's name, unique in the project.</summary>
    public string HintName => $"{Options.ClassName}.{(IsOfTranslations ? "Translations" : "")}{Suffix(Number)}.g.cs";

    /// <summary>The class that keeps the file's articles. No name made of a slug begins with an underscore and a letter.</summary>
    public string ClassName => (IsOfTranslations ? "_Translations" : "_File") + Suffix(Number);

    /// <summary>The articles, each at its place in the file's store.</summary>
    public IEnumerable<ArticleModel> Articles => Parts.SelectMany(static part => part.Articles);

    /// <summary>How many files so many articles take.</summary>
    public static int CountFor(int articles) => ArticlePart.PowerOfTwo(articles, ArticlesPerFile);

    /// <summary>A file's number as names in the generated code end with it.</summary>
    public static string Suffix(int number) => number.ToString("D3", NumberFormatInfo.InvariantInfo);

    /// <summary>
    /// Parts the articles of each folder by a stable hash of their identities, so that one stays in its part whatever happens to
    /// the others, and deals the parts of all folders out to the files.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="options">How they are emitted.</param>
    /// <param name="staticClasses">The classes that the app declares static, as dotted paths; the generated class is the empty one.</param>
    public static IEnumerable<GeneratedFile> Group(
        ImmutableArray<ArticleModel> articles,
        ProjectOptions options,
        EquatableArray<string> staticClasses
    )
    {
        var files = new List<ArticlePart>?[CountFor(articles.Length)];
        foreach (var folder in ByFolder(articles))
        {
            foreach (var part in ArticlePart.Of(folder.Key, folder.Value, staticClasses.Items.Contains(folder.Key)))
                (files[(int)((Hash(folder.Key) + (uint)part.Number) & (uint)(files.Length - 1))] ??= []).Add(part);
        }

        for (var number = 0; number < files.Length; number++)
        {
            if (files[number] is { } parts)
                yield return new GeneratedFile(number, options, parts.ToEquatableArray());
        }
    }

    /// <summary>The files of a project; none where nothing is emitted.</summary>
    public static IEnumerable<GeneratedFile> Of((ArchiveContent Content, GenerationContext Context) input, CancellationToken cancellation)
    {
        var (options, project) = (input.Context.Options, input.Context.Project);
        return input.Context.CanEmit
            ? Group(input.Content.Articles.Items, options, project.StaticClasses)
                .Select(file => file with { IsOfLibrary = project.IsLibrary })
                .Concat(GroupTranslations(input.Content.Translations, options))
            : [];
    }

    /// <summary>Translations are in files of their own, whatever folders they are in: nothing names them.</summary>
    private static IEnumerable<GeneratedFile> GroupTranslations(EquatableArray<ArticleModel> translations, ProjectOptions options)
    {
        if (translations.Count == 0)
            return [];
        var count = CountFor(translations.Count);
        return translations
            .GroupBy(article => (int)(Hash(article.Identity) & (uint)(count - 1)))
            .OrderBy(static file => file.Key)
            .Select(file => new GeneratedFile(file.Key, options, new[] { ArticlePart.OfTranslations(file) }.ToEquatableArray())
            {
                IsOfTranslations = true,
            });
    }

    /// <summary>A hash that is the same in every build, its high bits folded in, since few low bits are used.</summary>
    public static uint Hash(string identity)
    {
        var hash = StableHash.Of(identity);
        return hash ^ (hash >> 16);
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
}
