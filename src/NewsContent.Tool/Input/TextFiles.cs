namespace NewsContent.Tool.Input;

/// <summary>The files that a command line names.</summary>
internal static class TextFiles
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>Every file given, and in the place of a folder the <c>.txt</c> files below it in the order of their paths; each once.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Below).DistinctBy(Path.GetFullPath, StringComparer.Ordinal)];

    // A path that is neither file nor folder stays, so that reading it says what is wrong.
    private static IEnumerable<string> Below(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt", Everything).Order(StringComparer.Ordinal) : [path];
}
