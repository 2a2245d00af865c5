using System.Diagnostics;
using NewsContent.Text.Names;

namespace NewsContent.Tool.Input;

/// <summary>Writes a repaired text into its file, or says why the file stays as it is. No text is lost on the way.</summary>
/// <param name="given">The file.</param>
/// <param name="file">What was read of it.</param>
internal sealed class RepairedFile(FilePath given, TextFile file)
{
    private readonly string _path = Path.GetFullPath(given.Path);

    /// <summary>Why the file is not to be edited at all, as the end of a sentence; null when it may be.</summary>
    public string? ReasonAgainst()
    {
        if (ArticleFiles.ReasonAgainst(Path.GetFileName(_path)) is { } reason)
            return "it is not an article: " + reason;
        try
        {
            var target = Target();
            if (!new RealPaths().IsIn(given.Folder, _path))
                return "it is a link that leads outside its folder, to " + target;
            if (ArticleFiles.ReasonAgainst(Path.GetFileName(target)) is not null)
                return "it is a link to a file that is not an article, " + target;
            if (IsReadOnly(target))
                return "it is read-only";
            return HasOtherNames(target) ? "it has more than one name (hard links), and writing would separate them" : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.Message;
        }
    }

    /// <summary>
    /// Writes the text beside the file and moves it into its place. The old file is there until the new one is whole, and a file that
    /// someone changed since it was read is left alone.
    /// </summary>
    /// <returns>Why the file was left alone, as the end of a sentence; null when it was written.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public string? Write(string text)
    {
        // A link stays a link: what it leads to is replaced.
        var target = Target();
        var beside = $"{target}.newscontent-{Guid.NewGuid():N}.tmp";
        try
        {
            WriteWhole(beside, file.Encode(text), target);
            if (!IsAsRead(target))
                return "changed while it was being checked";
            File.Move(beside, target, overwrite: true);
            return null;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private string Target() => new RealPaths().Of(_path);

    private static void WriteWhole(string path, byte[] bytes, string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = File.GetUnixFileMode(target);
        using (var stream = new FileStream(path, options))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        // What this process takes away from the modes of new files is given back.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, File.GetUnixFileMode(target));
    }

    private bool IsAsRead(string target)
    {
        try
        {
            return new FileInfo(target).Length == file.Bytes!.Length && File.ReadAllBytes(target).AsSpan().SequenceEqual(file.Bytes);
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static bool IsReadOnly(string path) =>
        OperatingSystem.IsWindows()
            ? (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0
            : (File.GetUnixFileMode(path) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0;

    /// <summary>.NET does not count a file's names; find does, on every Unix.</summary>
    private static bool HasOtherNames(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;
        try
        {
            var start = new ProcessStartInfo("find", [path, "-prune", "-links", "+1"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var find = Process.Start(start)!;
            var found = find.StandardOutput.ReadToEnd();
            find.WaitForExit();
            return found.Length > 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
