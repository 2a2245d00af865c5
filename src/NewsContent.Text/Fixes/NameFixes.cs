using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Source;

namespace NewsContent.Text.Fixes;

/// <summary>Fixes of what two files tell beside each other: a name that is taken, or that cannot be used.</summary>
internal static class NameFixes
{
    /// <summary>
    /// A <c>Slug:</c> line with the name that is free; null where the header has no place for it. Renaming the file is not an edit of its
    /// text.
    /// </summary>
    public static ArticleFix? For(string text, NameProblem problem, FixOptions options, CancellationToken cancellation)
    {
        var before = ArticleText.ParseSyntax(text, options.Reading, cancellation);
        var source = new ArticleSource(text);
        if (options.Reading.Format.HeaderForAdvice(source, cancellation) is not { } header)
            return null;

        var key = header.FrontMatter is null ? HeaderFields.Slug.Key : "slug";
        var line = source.Lines[source.PositionOf(header.DateRange.Start).LineIndex];
        var edit = before.Slug is null
            ? FixContext.Insert(line.Full.Start, $"{key}: {problem.Slug}{FixContext.LineEndOf(text)}")
            : new TextEdit(before.SlugRange, problem.Slug);

        var after = ArticleText.ParseSyntax(ArticleFix.Apply(text, [edit]), options.Reading, cancellation);
        return after.Slug == problem.Slug && after.Problems.Count <= before.Problems.Count
            ? new ArticleFix(problem.Rule, new FixProposal($"Write the header line “{key}: {problem.Slug}”", false, edit), isSafe: false)
            : null;
    }
}
