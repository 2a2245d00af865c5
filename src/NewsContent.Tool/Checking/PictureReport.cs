using System.Globalization;
using NewsContent.Text.Fixes;
using NewsContent.Text.Pictures;
using NewsContent.Text.References;
using NewsContent.Text.Rules;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Checking;

/// <summary>Pictures that articles name and that are not there, or cannot be read.</summary>
/// <param name="options">How articles are read.</param>
/// <param name="sitePages">The pages of the site that are not articles: pictures can be there.</param>
/// <param name="offersFixes">Whether each problem comes with what may be written instead.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class PictureReport(FixOptions options, IReadOnlyList<string> sitePages, bool offersFixes, CancellationToken cancellation)
{
    /// <summary>The findings, each with the place of its article in the list.</summary>
    /// <param name="articles">The articles of one project that were given, in the order of their paths.</param>
    public IEnumerable<(int Place, Finding Finding)> Find(IReadOnlyList<ArticleTraits> articles)
    {
        if (articles.All(static article => article.Pictures.Count == 0))
            yield break;
        var check = new PictureCheck(PictureFolder.Read(articles[0].File.Root), new SitePages(sitePages));
        for (var i = 0; i < articles.Count; i++)
        {
            var article = articles[i];
            var found = check.Check(
                article.File.Identity,
                article.File.OriginalIdentity,
                [.. article.Pictures.Select(static one => one.Picture)],
                cancellation
            );
            var told = found.Faults.DistinctBy(fault => (fault.Rule, article.Pictures[fault.Index].Place));
            foreach (var fault in told.Take(ShownProblems.MostOfOneRule))
                yield return (i, Finding(article, fault));
        }
    }

    private Finding Finding(ArticleTraits article, PictureFault fault)
    {
        var place = article.Pictures[fault.Index].Place;
        var message = string.Format(CultureInfo.InvariantCulture, fault.Rule.MessageFormat, [.. fault.Arguments]);
        var finding = new Finding(fault.Rule, message, place.Range, place.Start, place.End, null);
        if (!offersFixes || TextFile.Read(article.File).Text is not { } text)
            return finding;
        return PictureFixes.For(text, place.Range, fault, options.For(article.File), cancellation) is { } fix
            ? finding with
            {
                Fixes = [fix],
            }
            : finding;
    }
}
