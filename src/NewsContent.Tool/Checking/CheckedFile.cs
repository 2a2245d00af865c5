using NewsContent.Text.Fixes;
using NewsContent.Text.Source;

namespace NewsContent.Tool.Checking;

/// <summary>A file and everything that is wrong with it, in its order.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">The decoded text as it is now; null when it cannot be read.</param>
/// <param name="Fault">Why it cannot be read, when that breaks no rule; null otherwise.</param>
/// <param name="Findings">The problems.</param>
/// <param name="Fixed">What was repaired before, in the order in which it was.</param>
internal sealed record CheckedFile(
    string Path,
    string? Text,
    string? Fault,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<AppliedFix> Fixed
)
{
    private ArticleSource? _source;

    /// <summary>Why what could be repaired was not, as the end of a sentence; null when nothing was to be repaired, or all was.</summary>
    public string? LeftAlone { get; init; }

    /// <summary>Whether the file was given before by itself, and this is what the other files tell of it.</summary>
    public bool IsBesideOthers { get; init; }

    public bool HasErrors => Fault is not null || Findings.Any(static finding => finding.IsError);

    /// <summary>The words of the line on which a finding begins, without its line end.</summary>
    public string LineOf(Finding finding)
    {
        if (Text is null)
            return "";
        _source ??= new ArticleSource(Text);
        return finding.Start.LineIndex < _source.Lines.Count ? _source.Lines[finding.Start.LineIndex].Full.In(Text) : "";
    }
}
