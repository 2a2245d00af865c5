using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;

namespace NewsContent.Tool.Checking;

/// <summary>What is wrong with one file, at its place.</summary>
/// <param name="Rule">The broken rule.</param>
/// <param name="Message">The sentence for the author.</param>
/// <param name="Range">The characters at fault, in the decoded file.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Problem">The problem of this text, for which there may be fixes; null for one between files.</param>
/// <param name="Elsewhere">A second place that explains it, or null.</param>
internal sealed record Finding(
    ArticleRule Rule,
    string Message,
    Text.TextRange Range,
    Text.TextPosition Start,
    Text.TextPosition End,
    ArticleProblem? Problem,
    SecondPlace? Elsewhere = null
)
{
    /// <summary>What may be written instead, the likeliest first; empty when nothing is offered, or nobody asked.</summary>
    public IReadOnlyList<ArticleFix> Fixes { get; init; } = [];

    public bool IsError => Rule.Severity == RuleSeverity.Error;

    /// <summary>A problem that was found in a file by itself.</summary>
    public static Finding Of(ArticleProblem problem, string path) =>
        new(
            problem.Rule,
            problem.Message,
            problem.Range,
            problem.Start,
            problem.End,
            problem,
            problem.Related is { } related ? new SecondPlace(path, related.Range, related.Start, related.End) : null
        );
}

/// <summary>A place in a file, perhaps another one.</summary>
/// <param name="Path">The file.</param>
/// <param name="Range">The characters, in the decoded file.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end, exclusive.</param>
internal sealed record SecondPlace(string Path, Text.TextRange Range, Text.TextPosition Start, Text.TextPosition End);
