using System.Globalization;
using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Text.References;
using NewsContent.Text.Rules;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Checking;

/// <summary>What is wrong with the references of a project’s articles, and with their aliases.</summary>
/// <param name="options">How articles are read.</param>
/// <param name="sitePages">The pages of the site that are not articles.</param>
/// <param name="languages">The languages that the project names.</param>
/// <param name="offersFixes">Whether each problem comes with what may be written instead.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class ReferenceReport(
    FixOptions options,
    IReadOnlyList<string> sitePages,
    IReadOnlyList<string> languages,
    bool offersFixes,
    CancellationToken cancellation
)
{
    /// <summary>The findings, each with the place of its article in the list.</summary>
    /// <param name="articles">The articles of one project that were given, in the order of their paths.</param>
    public IEnumerable<(int Place, Finding Finding)> Find(IReadOnlyList<ArticleTraits> articles) =>
        AliasFindings(articles).Concat(ReferenceFindings(articles));

    private IEnumerable<(int Place, Finding Finding)> AliasFindings(IReadOnlyList<ArticleTraits> articles)
    {
        if (articles.All(static article => article.Aliases.Count == 0))
            yield break;
        int[] originals = [.. Enumerable.Range(0, articles.Count).Where(index => articles[index].IsOriginal)];
        foreach (var fault in AliasCheck.Find([.. originals.Select(index => articles[index].Named)], cancellation))
        {
            var place = articles[originals[fault.Article]].Aliases[fault.Alias].Place;
            yield return (originals[fault.Article], Finding(ArticleRules.AliasTaken, fault.Arguments, place));
        }
    }

    private List<(int Place, Finding Finding)> ReferenceFindings(IReadOnlyList<ArticleTraits> articles)
    {
        if (articles.All(static article => article.References.Count == 0))
            return [];
        // A reference means the original, in whichever language it is made.
        var named = articles.Where(static article => article.IsOriginal).Select(static article => article.Named).ToList();
        var found = Findings(articles, named);

        // A single file can refer to articles that were not given, and to those of libraries.
        if (found.Count > 0 && NotGiven(articles).Concat(LibrarySlugs.Of(articles[0].File.Root)).ToList() is { Count: > 0 } others)
            found = Findings(articles, [.. named, .. others]);
        return found;
    }

    private List<(int Place, Finding Finding)> Findings(IReadOnlyList<ArticleTraits> articles, IReadOnlyList<NamedArticle> named)
    {
        var directory = new ArticleDirectory(named, sitePages, options.Reading.KeepsDates);
        var check = new ReferenceCheck(directory);
        var anchors = new Dictionary<int, PageAnchors>();
        var findings = new List<(int, Finding)>();
        for (var i = 0; i < articles.Count; i++)
        {
            var article = articles[i];
            if (article.References.Count == 0)
                continue;
            var found = check.Check(
                article.File.OriginalIdentity,
                [.. article.References.Select(static one => one.Reference)],
                cancellation
            );
            var headings = found
                .Headings.Where(link => directory[link.Article].Path.Length > 0)
                .Select(link => check.CheckHeading(link, article.References[link.Index].Reference.Target, Anchors(link.Article)))
                .OfType<ReferenceFault>();
            var told = found.Faults.Concat(headings).DistinctBy(fault => (fault.Rule, article.References[fault.Index].Place));
            findings.AddRange(ToDrafts(article, found, directory).Select(finding => (i, finding)));
            findings.AddRange(told.Take(ShownProblems.MostOfOneRule).Select(fault => (i, Finding(article, fault))));
        }

        return findings;

        PageAnchors Anchors(int index)
        {
            if (!anchors.TryGetValue(index, out var known))
                anchors.Add(index, known = AnchorsOf(articles, directory[index].Path));
            return known;
        }
    }

    /// <summary>References of a published article to drafts, which builds for readers leave out.</summary>
    private static IEnumerable<Finding> ToDrafts(ArticleTraits article, CheckedReferences found, ArticleDirectory directory) =>
        article.IsDraft
            ? []
            : found
                .Articles.Zip(article.References)
                .Where(reference => reference.First is { } at && directory[at].IsDraft)
                .Select(reference =>
                    Finding(ArticleRules.ReferenceToDraft, [directory[reference.First!.Value].Slug], reference.Second.Place)
                );

    /// <summary>The ids in an article’s page: of nearly every article nobody asks for them, and its text is not kept.</summary>
    private PageAnchors AnchorsOf(IReadOnlyList<ArticleTraits> articles, string identity)
    {
        var root = articles[0].File.Root;
        var path = articles.FirstOrDefault(article => article.File.Identity == identity)?.File
            ?? new FilePath(Path.Combine(root, identity));
        return TextFile.Read(path).Text is { } text
            ? PageAnchors.Of(ArticleText.ParseSyntax(text, options.For(path).Reading, cancellation))
            : PageAnchors.None;
    }

    /// <summary>The other articles of the project, read no further than to their names.</summary>
    private List<NamedArticle> NotGiven(IReadOnlyList<ArticleTraits> articles)
    {
        var given = articles.Select(static article => article.File.Identity).ToHashSet(StringComparer.Ordinal);
        var others = FileLanguages.InFolder(articles[0].File.Root).ToList();
        return
        [
            .. new FileLanguages(languages, options.Reading.KeepsDates)
                .Of(others)
                .Where(file => file.Translation is null && !given.Contains(file.Identity))
                .Select(file => NamedArticle.Read(file.Identity, TextFile.Read(file).Text ?? "", options.For(file).Reading)),
        ];
    }

    private Finding Finding(ArticleTraits article, ReferenceFault fault)
    {
        var place = article.References[fault.Index].Place;
        var finding = Finding(fault.Rule, fault.Arguments, place);
        if (!offersFixes || fault.Instead is null || TextFile.Read(article.File).Text is not { } text)
            return finding;
        var own = options.For(article.File);
        return ReferenceFixes.For(text, fault.Rule, place.Range, fault.Instead, own, cancellation) is { } fix
            ? finding with
            {
                Fixes = [fix],
            }
            : finding;
    }

    private static Finding Finding(ArticleRule rule, IReadOnlyList<string> arguments, Text.Advice.Place place) =>
        new(
            rule,
            string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, [.. arguments]),
            place.Range,
            place.Start,
            place.End,
            null
        );
}
