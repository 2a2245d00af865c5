using System.Collections.Concurrent;

namespace NewsContent.AspNetCore;

/// <summary>The folder of an export, which knows what an export before has written there.</summary>
internal sealed class ExportFolder
{
    /// <summary>The list of what was written. Hosts of files do not serve what begins with a dot.</summary>
    private const string ListName = ".newscontent-export";

    private readonly string _root;
    private readonly ConcurrentDictionary<string, bool> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _before;

    private ExportFolder(string root, IEnumerable<string> before) => (_root, _before) = (root, before.ToHashSet(StringComparer.Ordinal));

    /// <summary>Opens a folder.</summary>
    /// <exception cref="ExportException">It has files that no export has written.</exception>
    public static ExportFolder Open(string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var list = Path.Combine(root, ListName);
        if (File.Exists(list))
            return new ExportFolder(root, File.ReadAllLines(list));
        if (File.Exists(root) || (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any()))
            throw new ExportException($"{root} has files that no export has written. Give an empty folder, or one that is not there yet.");
        Directory.CreateDirectory(root);

        // An export that ends half-way has made the folder its own.
        File.WriteAllLines(list, []);
        return new ExportFolder(root, []);
    }

    /// <summary>Writes a file; one that is the same already stays as it is.</summary>
    /// <param name="path">Its path in the folder.</param>
    /// <param name="content">What is in it.</param>
    /// <returns>False when the path leads out of the folder, or is that of a file that is there already.</returns>
    public bool Write(string path, byte[] content)
    {
        var file = Path.GetFullPath(Path.Combine(_root, path));
        if (!file.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || path == ListName)
            return false;
        if (!_written.TryAdd(path, true))
            return false;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            if (!IsThere(file, content))
                File.WriteAllBytes(file, content);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A folder of that name is there, or a file where the folder should be.
            _written.TryRemove(path, out _);
            return false;
        }
    }

    /// <summary>Deletes what an export before has written and this one has not, and keeps the list of what is there now.</summary>
    /// <param name="isComplete">Whether all is there that should be; else nothing is deleted.</param>
    /// <returns>The files, in the order of their names.</returns>
    public IReadOnlyList<string> Close(bool isComplete)
    {
        var files = _written.Keys.Order(StringComparer.Ordinal).ToList();

        // To some file systems a name in other letters is the same file.
        var names = files.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var gone = _before.Where(path => !names.Contains(path)).ToList();
        foreach (var path in isComplete ? gone : [])
            Delete(Path.GetFullPath(Path.Combine(_root, path)));
        File.WriteAllLines(Path.Combine(_root, ListName), isComplete ? files : files.Concat(gone).Order(StringComparer.Ordinal));
        return files;
    }

    private void Delete(string file)
    {
        if (!file.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
            return;
        File.Delete(file);
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && folder.Length > _root.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder);
        }
    }

    private static bool IsThere(string file, byte[] content)
    {
        var there = new FileInfo(file);
        return there.Exists && there.Length == content.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(content);
    }
}
