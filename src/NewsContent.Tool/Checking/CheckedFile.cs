using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Tool.Checking;

/// <summary>What is wrong with one file, at its place.</summary>
/// <param name="Rule">The broken rule.</param>
/// <param name="Message">The sentence for the author.</param>
/// <param name="Range">The characters at fault, in the decoded file.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Problem">The parser's own problem, for which there may be fixes; null for one between files.</param>
internal sealed record Finding(ArticleRule Rule, string Message, Text.TextRange Range, Text.TextPosition Start, Text.TextPosition End, ArticleProblem? Problem)
{
    public bool IsError => Rule.Severity == RuleSeverity.Error;

    /// <summary>The page that explains the rule.</summary>
    public string Link => "https://github.com/newscontent/NewsContent.Generators/blob/main/docs/rules/" + Rule.Id + ".md";
}

/// <summary>A file and everything that is wrong with it, in its order.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">The decoded text as it is now; null when it cannot be read.</param>
/// <param name="Fault">Why it cannot be read, when that breaks no rule; null otherwise.</param>
/// <param name="Findings">The problems.</param>
/// <param name="Fixed">How many problems were repaired before.</param>
internal sealed record CheckedFile(string Path, string? Text, string? Fault, IReadOnlyList<Finding> Findings, int Fixed)
{
    private ArticleSource? _source;

    public bool HasErrors => Fault is not null || Findings.Any(static finding => finding.IsError);

    /// <summary>The words of the line on which a finding begins, without its line end.</summary>
    public string LineOf(Finding finding)
    {
        if (Text is null) return "";
        _source ??= new ArticleSource(Text);
        return _source.Lines[finding.Start.LineIndex].Full.In(Text);
    }
}
