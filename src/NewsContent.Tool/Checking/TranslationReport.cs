using System.Globalization;
using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Text.Translations;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Checking;

/// <summary>What is wrong with a project’s translations, and which are missing.</summary>
/// <param name="options">How articles are read.</param>
/// <param name="languages">The languages in which every article should be there.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class TranslationReport(FixOptions options, IReadOnlyList<string> languages, CancellationToken cancellation)
{
    /// <summary>The findings, each with the place of its article in the list.</summary>
    /// <param name="articles">The articles of one project that were given, in the order of their paths.</param>
    public IEnumerable<(int Place, Finding Finding)> Find(IReadOnlyList<ArticleTraits> articles)
    {
        if (languages.Count == 0 && articles.All(static article => article.IsOriginal))
            return [];
        var files = articles
            .Select(static article => new FileInLanguage(article.File.Identity, article.Language, article.File.Translation))
            .Concat(NotGiven(articles))
            .ToList();
        return new TranslationCheck(languages, new ArticleLanguages(languages, options.Reading.KeepsDates, []))
            .Check(files, cancellation)
            .Faults.Where(fault => fault.Index < articles.Count)
            .Select(static fault =>
                (
                    fault.Index,
                    new Finding(
                        fault.Rule,
                        string.Format(CultureInfo.InvariantCulture, fault.Rule.MessageFormat, [.. fault.Arguments]),
                        default,
                        default,
                        default,
                        null
                    )
                )
            );
    }

    /// <summary>A single file has its original, or its translations, among those that were not given.</summary>
    private List<FileInLanguage> NotGiven(IReadOnlyList<ArticleTraits> articles)
    {
        var given = articles.Select(static article => article.File.Identity).ToHashSet(StringComparer.Ordinal);
        var others = FileLanguages.InFolder(articles[0].File.Root).Where(file => !given.Contains(file.Identity)).ToList();
        return
        [
            .. new FileLanguages(languages, options.Reading.KeepsDates)
                .Of(others)
                .Select(file => new FileInLanguage(file.Identity, LanguageOf(file), file.Translation)),
        ];
    }

    private string LanguageOf(FilePath file) =>
        file.Translation?.Language
        ?? (
            TextFile.Read(file).Text is { } text
                ? ArticleText.ParseSyntax(text, options.For(file).Reading, cancellation).Language
                : options.Reading.DefaultLanguage
        );
}
