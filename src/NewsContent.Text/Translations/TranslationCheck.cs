using NewsContent.Text.Rules;

namespace NewsContent.Text.Translations;

/// <summary>An article’s file as translations and originals find each other.</summary>
/// <param name="Path">Its path in the project, with <c>/</c>.</param>
/// <param name="Language">The article’s language.</param>
/// <param name="Translation">What its name says of a translation; null of an original.</param>
internal sealed record FileInLanguage(string Path, string Language, TranslationName? Translation);

/// <summary>What is wrong with a translation, or with an original that has not all of them.</summary>
/// <param name="Index">The file, in the list that was checked.</param>
/// <param name="Rule">NEWS061, NEWS062 or NEWS064.</param>
/// <param name="Arguments">What fills the rule’s message.</param>
internal sealed record TranslationFault(int Index, ArticleRule Rule, IReadOnlyList<string> Arguments);

/// <summary>Which translation belongs to which original.</summary>
/// <param name="Originals">The place of a translation’s original by that of the translation; of one that has none it is not there.</param>
/// <param name="Faults">What is wrong, in the order of the files.</param>
internal sealed record CheckedTranslations(IReadOnlyDictionary<int, int> Originals, IReadOnlyList<TranslationFault> Faults)
{
    /// <summary>Those of a project without any.</summary>
    public static CheckedTranslations None { get; } = new(new Dictionary<int, int>(), []);
}

/// <summary>Finds the originals of translations, for builds and for the command line.</summary>
/// <param name="languages">The languages in which the project wants every article; none where it names none.</param>
/// <param name="rule">The rule of which files are translations.</param>
internal sealed class TranslationCheck(IReadOnlyList<string> languages, ArticleLanguages rule)
{
    private const int LongestPath = 100;

    private const string OfTranslation =
        "If one of them is in another language, write that language in its file name, or move it to that language’s folder.";

    private const string OfOriginal =
        "If this one is in another language, write that language in its file name, or move it to that language’s folder. If the "
        + "other one is, write its language there, as in “Language: fr”.";

    /// <summary>Finds the originals.</summary>
    /// <param name="files">All articles of the project.</param>
    /// <param name="cancellation">Honoured between them.</param>
    public CheckedTranslations Check(IReadOnlyList<FileInLanguage> files, CancellationToken cancellation)
    {
        if (languages.Count == 0 && files.All(static file => file.Translation is null))
            return CheckedTranslations.None;

        var bySlug = Originals(files, cancellation);
        var (originals, faults) = (new Dictionary<int, int>(), new List<TranslationFault>());
        var inLanguage = new Dictionary<(int Original, string Language), int>();
        for (var i = 0; i < files.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (files[i].Translation is not { } name)
                continue;
            if (!bySlug.TryGetValue(rule.SlugOf(name.OriginalPath), out var original))
            {
                faults.Add(WithoutOriginal(i, files[i].Path, name));
            }
            else if (LanguageRange.Same(files[original].Language, name.Language))
            {
                faults.Add(Twice(i, name.Language, files[original].Path, OfOriginal));
            }
            else if (inLanguage.TryGetValue((original, name.Language), out var other))
            {
                faults.Add(Twice(i, name.Language, files[other].Path, OfTranslation));
            }
            else
            {
                inLanguage.Add((original, name.Language), i);
                originals.Add(i, original);
            }
        }

        AddMissing(files, inLanguage.Keys.ToLookup(static one => one.Original, static one => one.Language), faults);
        return new CheckedTranslations(originals, [.. faults.OrderBy(static fault => fault.Index)]);
    }

    private Dictionary<string, int> Originals(IReadOnlyList<FileInLanguage> files, CancellationToken cancellation)
    {
        var bySlug = new Dictionary<string, int>(files.Count, StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (files[i].Translation is null && rule.SlugOf(files[i].Path) is var slug && !bySlug.ContainsKey(slug))
                bySlug.Add(slug, i);
        }

        return bySlug;
    }

    private void AddMissing(IReadOnlyList<FileInLanguage> files, ILookup<int, string> translations, List<TranslationFault> faults)
    {
        for (var i = 0; i < files.Count && languages.Count > 0; i++)
        {
            if (files[i].Translation is not null)
                continue;
            var own = files[i].Language;
            var missing = languages.Where(wanted => !IsIn(own, wanted) && !translations[i].Any(one => IsIn(one, wanted))).ToList();
            if (missing.Count > 0)
                faults.Add(new TranslationFault(i, ArticleRules.TranslationMissing, [Listed(missing), PathOf(files[i].Path, missing[0])]));
        }
    }

    /// <summary>Whether an article is there for those who want a language: what is written in <c>de-AT</c> is German.</summary>
    private static bool IsIn(string language, string wanted)
    {
        for (var tag = language; tag is not null; tag = LanguageRange.Wider(tag))
        {
            if (LanguageRange.Same(tag, wanted))
                return true;
        }

        return false;
    }

    private static TranslationFault WithoutOriginal(int index, string path, TranslationName name) =>
        new(
            index,
            ArticleRules.TranslationWithoutOriginal,
            [name.Language, Excerpt.Of(name.OriginalPath, LongestPath), Example(path, name)]
        );

    /// <summary>How the translation of <c>ferry.txt</c> is named: the file or its folder says the language.</summary>
    private static string Example(string path, TranslationName name)
    {
        var file = path.Substring(path.LastIndexOf('/') + 1);
        var extension = file.Substring(file.LastIndexOf('.'));
        var example = name.OriginalPath.EndsWith("/" + file, StringComparison.Ordinal)
            ? $"{name.Language}/ferry{extension}"
            : $"ferry.{name.Language}{extension}";
        return $"{example} translates ferry{extension}";
    }

    private static TranslationFault Twice(int index, string language, string other, string repair) =>
        new(index, ArticleRules.TranslationTwice, [Excerpt.Of(other, LongestPath), language, repair]);

    private static string Listed(List<string> tags) =>
        string.Join(", ", tags.Take(tags.Count - 1).Select(Quoted)) + (tags.Count > 1 ? " and " : "") + Quoted(tags[tags.Count - 1]);

    private static string Quoted(string tag) => $"“{tag}”";

    /// <summary>Where the translation of an original belongs.</summary>
    private static string PathOf(string path, string language) =>
        Excerpt.Of(path.LastIndexOf('.') is > 0 and var dot ? path.Insert(dot, "." + language) : path, LongestPath);
}
