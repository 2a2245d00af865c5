using System.Text;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Importing.Results;

/// <summary>What became of a file that was to be written.</summary>
internal enum WriteOutcome
{
    /// <summary>It was not there, and is.</summary>
    Written,

    /// <summary>It is there with the same content.</summary>
    Unchanged,

    /// <summary>Another content was there and was written over, as the command line asks.</summary>
    Overwritten,

    /// <summary>Another content is there: someone has edited it.</summary>
    LeftAlone,

    /// <summary>It cannot be written.</summary>
    Failed,
}

/// <summary>Writes files below one folder and nowhere else.</summary>
/// <param name="folder">The folder, as a full path.</param>
/// <param name="overwrites">Whether files with another content are written over.</param>
/// <param name="tries">Whether nothing is written, and what would become of each file is reported.</param>
internal sealed class ImportWriter(string folder, bool overwrites, bool tries)
{
    private readonly RealPaths _real = new();

    /// <summary>Writes a text in UTF-8.</summary>
    /// <param name="target">Below the folder, with <c>/</c>.</param>
    /// <param name="text">The text.</param>
    public (WriteOutcome Outcome, string? Fault) Write(string target, string text) =>
        Write(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    /// <summary>Copies a file.</summary>
    public (WriteOutcome Outcome, string? Fault) Copy(string target, string source)
    {
        try
        {
            return Write(target, File.ReadAllBytes(source));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (WriteOutcome.Failed, fault.Message);
        }
    }

    /// <summary>Whether a file is there.</summary>
    public bool Has(string target) => File.Exists(FullOf(target));

    private string FullOf(string target) => Path.GetFullPath(Path.Combine(folder, target.Replace('/', Path.DirectorySeparatorChar)));

    private (WriteOutcome Outcome, string? Fault) Write(string target, byte[] bytes)
    {
        var full = FullOf(target);
        try
        {
            if (ReasonAgainst(full) is { } reason)
                return (WriteOutcome.Failed, reason);
            var isThere = File.Exists(full);
            if (isThere && new FileInfo(full).Length == bytes.Length && File.ReadAllBytes(full).AsSpan().SequenceEqual(bytes))
                return (WriteOutcome.Unchanged, null);
            if (isThere && !overwrites)
                return (WriteOutcome.LeftAlone, null);
            if (!tries)
                Save(full, bytes);
            return (isThere ? WriteOutcome.Overwritten : WriteOutcome.Written, null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (WriteOutcome.Failed, fault.Message);
        }
    }

    /// <summary>No link, and no folder after one, may lead the file out of the folder.</summary>
    private string? ReasonAgainst(string full)
    {
        if (!full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !_real.IsIn(folder, full))
            return "A link leads outside the folder.";
        if (Directory.Exists(full))
            return "A folder has this name.";
        return new FileInfo(full).LinkTarget is null ? null : "It is a link.";
    }

    /// <summary>Beside the file and moved into its place, so that no half of it is ever there.</summary>
    private static void Save(string full, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var beside = $"{full}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, full, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
