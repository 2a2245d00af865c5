using NewsContent.Text.Pictures;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Fixes;

/// <summary>Fixes of names of pictures that are not there: the nearest one in their place.</summary>
internal static class PictureFixes
{
    /// <summary>What can be in the place of a name; null where nothing is near, or the text has changed since.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="range">Where the name is.</param>
    /// <param name="fault">What is wrong with it.</param>
    /// <param name="options">How the text is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ArticleFix? For(string text, TextRange range, PictureFault fault, FixOptions options, CancellationToken cancellation)
    {
        if (fault.Instead is not { } instead || range.End > text.Length)
            return null;
        var proposal = new FixProposal($"Write “{Excerpt.Of(instead, 100)}”", false, new TextEdit(range, instead));
        var before = ArticleText.ParseSyntax(text, options.Reading, cancellation);
        var after = ArticleText.ParseSyntax(ArticleFix.Apply(text, proposal.Edits), options.Reading, cancellation);
        var isRead = ArticlePictures.Of(after).Any(picture => picture.Range.Start == range.Start && picture.Name == instead);
        return isRead && after.Problems.Count <= before.Problems.Count ? new ArticleFix(fault.Rule, proposal, isSafe: false) : null;
    }
}
