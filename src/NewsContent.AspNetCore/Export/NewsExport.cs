using System.Diagnostics;

namespace NewsContent.AspNetCore;

/// <summary>The result of an export.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record NewsExport
{
    internal NewsExport(IReadOnlyList<string> files, IReadOnlyList<ExportProblem> problems) => (Files, Problems) = (files, problems);

    /// <summary>The files, by their paths in the folder with <c>/</c> between folders, in the order of their names.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The problems of the pages, in the order of their addresses; empty if every link works.</summary>
    public IReadOnlyList<ExportProblem> Problems { get; }

    /// <summary>How many files there are, and how many problems.</summary>
    public override string ToString() => $"{Files.Count} files, {Problems.Count} problems";
}

/// <summary>A problem of an exported page.</summary>
/// <param name="Page">The page’s address.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record ExportProblem(string Page, string Message)
{
    /// <summary>Page and sentence: <c>/world/fog-treaty: The link to /speakers/nobody leads nowhere.</c></summary>
    public override string ToString() => $"{Page}: {Message}";
}
