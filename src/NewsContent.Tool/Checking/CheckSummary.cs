using NewsContent.Text.Rules;

namespace NewsContent.Tool.Checking;

/// <summary>What a run came to.</summary>
internal sealed class CheckSummary
{
    public int Files { get; private set; }

    public int Repaired { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Suggestions { get; private set; }

    /// <summary>Counts a file, or what other files tell of one.</summary>
    public void Add(CheckedFile file)
    {
        if (!file.IsBesideOthers)
            Files++;
        Repaired += file.Fixed.Count;
        if (file.Fault is not null)
            Errors++;
        foreach (var finding in file.Findings)
        {
            if (finding.IsError)
                Errors++;
            else if (finding.Rule.Severity == RuleSeverity.Warning)
                Warnings++;
            else
                Suggestions++;
        }
    }
}
