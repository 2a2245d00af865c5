using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Translations;

/// <summary>What a file’s name says of a translation.</summary>
/// <param name="Language">The language’s tag in its customary case.</param>
/// <param name="OriginalPath">The file’s path without the language: that of the original, which may have another extension or date.</param>
internal sealed record TranslationName(string Language, string OriginalPath);

/// <summary>
/// The one rule of which files are translations (docs/translations.md), asked by generator, code fixes and tool. It looks at paths alone.
/// </summary>
/// <param name="languages">The languages that the project names, as tags in their customary case; none where it names none.</param>
/// <param name="keepsDates">Whether a date that leads a file’s name is a part of its slug.</param>
/// <param name="paths">The paths of all articles, asked for when a name may be that of a translation.</param>
internal sealed class ArticleLanguages(IReadOnlyList<string> languages, bool keepsDates, IEnumerable<string> paths)
{
    private const int ShortestTag = 2;

    private const string ListLanguages = "If it is a translation, add its language to <NewsContentLanguages> in the project file.";

    private HashSet<string>? _slugs;

    /// <summary>What a file’s name says of a translation; null of an original.</summary>
    /// <param name="path">The file’s path in the project, with <c>/</c>.</param>
    public TranslationName? Find(string path) => Candidates(path).FirstOrDefault(IsTranslation);

    /// <summary>The end of a file’s name that may be a language and is none; null of nearly every file.</summary>
    /// <param name="path">The file’s path in the project, with <c>/</c>.</param>
    public DoubtfulName? FindDoubtful(string path)
    {
        if (AtEnd(path) is not { } name || Find(path) is not null)
            return null;
        var start = path.LastIndexOf('.', path.LastIndexOf('.') - 1);
        var extension = path.Substring(path.LastIndexOf('.'));
        var ending = path.Substring(start, path.LastIndexOf('.') - start);
        var (reason, repair) =
            languages.Count > 0 ? ("it is not one of the project’s languages", ListLanguages)
            : KnownLanguages.Has(name.Language)
                ? (
                    $"there is no {name.OriginalPath} that this file could translate",
                    $"If it is a translation, name it after its original: ferry{ending}{extension} translates ferry{extension}."
                )
            : ("the project lists no languages, so only two-letter codes of ISO 639-1 count", ListLanguages);
        return new DoubtfulName(ending, reason, SlugOf(path), repair);
    }

    /// <summary>The slug that the path of an original gives, by which its translations find it.</summary>
    public string SlugOf(string path) => ArticleSlug.FromPath(path, keepsDates);

    private static IEnumerable<TranslationName> Candidates(string path)
    {
        if (AtEnd(path) is { } ending)
            yield return ending;
        if (AtTop(path) is { } folder)
            yield return folder;
    }

    private bool IsTranslation(TranslationName name) =>
        languages.Count > 0 ? IsNamed(name.Language) : KnownLanguages.Has(name.Language) && Slugs.Contains(SlugOf(name.OriginalPath));

    private bool IsNamed(string language)
    {
        for (var tag = language; tag is not null; tag = LanguageRange.Wider(tag))
        {
            if (languages.Any(named => LanguageRange.Same(named, tag)))
                return true;
        }

        return false;
    }

    private HashSet<string> Slugs => _slugs ??= new HashSet<string>(paths.Select(SlugOf), StringComparer.Ordinal);

    /// <summary>The last part of a file’s name before its extension.</summary>
    private static TranslationName? AtEnd(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var end = path.LastIndexOf('.');
        var dot = end > start ? path.LastIndexOf('.', end - 1, end - start) : -1;
        return dot > start && Read(path.Substring(dot + 1, end - dot - 1)) is { } language
            ? new TranslationName(language, path.Remove(dot, end - dot))
            : null;
    }

    /// <summary>The first folder below that of all articles.</summary>
    private static TranslationName? AtTop(string path)
    {
        if (path.IndexOf('/') < 0)
            return null;
        var segments = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var first = ArticleSlug.FirstBelowRoot(segments);
        return first < segments.Length - 1 && Read(segments[first]) is { } language
            ? new TranslationName(language, string.Join("/", segments.Where((_, index) => index != first)))
            : null;
    }

    private static string? Read(string tag) =>
        tag.Length < ShortestTag || tag.Length > ShortestTag + 1 && tag.IndexOf('-') < 0 ? null : LanguageTag.Normalize(tag);
}
