using NewsContent.Text;
using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Checking;

/// <summary>Checks files by the rules of a build: each by itself, then their names beside each other.</summary>
/// <param name="reading">How the articles are read.</param>
/// <param name="clock">Tells which day is today.</param>
internal sealed class ArticlesCheck(ArticleTextOptions reading, TimeProvider clock)
{
    /// <summary>Whether advice is given.</summary>
    public bool GivesAdvice { get; init; } = true;

    /// <summary>Whether advice tells too what search engines ask for.</summary>
    public bool ForSearchEngines { get; init; }

    /// <summary>Whether what is safe is repaired first.</summary>
    public bool Repairs { get; init; }

    /// <summary>Whether each problem comes with what may be written instead.</summary>
    public bool OffersFixes { get; init; }

    /// <summary>What the last run has to say of the projects, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>The pages of the site that are not articles.</summary>
    public IReadOnlyList<string> SitePages { get; init; } = [];

    /// <summary>The languages in which every article should be there; none where the project names none.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>
    /// Each file with what is wrong with it, in the order given and as soon as it is read; then, once more, those of which the others
    /// tell something. Of a file that was given nothing stays in memory but its names.
    /// </summary>
    public IEnumerable<CheckedFile> Run(IReadOnlyList<FilePath> paths, CancellationToken cancellation)
    {
        // A watch may run past midnight.
        var today = DayOf(clock);
        var options = new FixOptions
        {
            Reading = reading,
            Today = today,
            Advice = GivesAdvice ? new AdviceOptions { Today = today, ForSearchEngines = ForSearchEngines } : null,
        };
        var fields = new ProjectFields();
        FixOptions OptionsOf(FilePath path)
        {
            var ofFormat = options.For(path);
            return ofFormat with { Reading = fields.For(ofFormat.Reading, path) };
        }

        var articles = new List<ArticleTraits>();
        foreach (
            var (file, traits) in InOrder.Select(
                new FileLanguages(Languages, reading.KeepsDates).Of(paths),
                path => new FileCheck(OptionsOf(path), Repairs, OffersFixes).Run(path, cancellation),
                cancellation
            )
        )
        {
            if (traits is not null)
                articles.Add(traits);
            yield return file;
        }

        Notes = fields.Notes;
        var references = new ReferenceReport(options, SitePages, Languages, OffersFixes, cancellation);
        var translations = new TranslationReport(options, Languages, cancellation);
        var pictures = new PictureReport(options, SitePages, OffersFixes, cancellation);
        foreach (var file in new CrossArticleCheck(GivesAdvice, references, translations, pictures, cancellation).Find(articles))
            yield return file;
    }

    private static PublicationDate DayOf(TimeProvider clock)
    {
        var now = clock.GetLocalNow();
        return new PublicationDate(now.Year, now.Month, now.Day, null);
    }
}
