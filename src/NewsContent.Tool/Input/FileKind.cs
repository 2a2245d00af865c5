using System.Formats.Tar;

namespace NewsContent.Tool.Input;

/// <summary>
/// Tells files from pipes, sockets and devices before anything is opened: opening a pipe waits for whoever writes into it, and a
/// device has no end.
/// </summary>
internal static class FileKind
{
    private static readonly string[] FoldersOfTheSystem = ["/dev/", "/proc/", "/sys/"];

    /// <summary>Why a path leads to nothing that can be read as a text, as a sentence; null when it leads to a file.</summary>
    /// <param name="path">A path to something that is there; links are followed.</param>
    /// <exception cref="IOException">It cannot be reached.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be looked at.</exception>
    public static string? ReasonAgainst(string path)
    {
        if (OperatingSystem.IsWindows())
            return null;
        var target = new RealPaths().Of(Path.GetFullPath(path));
        if (Array.Exists(FoldersOfTheSystem, folder => target.StartsWith(folder, StringComparison.Ordinal)))
            return $"This leads to {target}, which belongs to the system and is not a text.";

        // Pipes, sockets and devices have no length.
        return new FileInfo(target).Length > 0 || IsRegular(target) ? null : "This is a pipe, a socket or a device, not a text file.";
    }

    /// <summary>What an archive would take the path for; for a file without content nothing is opened but the file itself.</summary>
    private static bool IsRegular(string path)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
        {
            try
            {
                writer.WriteEntry(path, "entry");
            }
            catch (IOException)
            {
                // A socket: no archive takes one.
                return !File.Exists(path);
            }
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile;
    }
}
