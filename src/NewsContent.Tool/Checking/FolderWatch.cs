using System.Threading.Channels;
using NewsContent.Text.Names;

namespace NewsContent.Tool.Checking;

/// <summary>Tells when something below the paths of a command line has changed.</summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>Editors write a file in several steps; these are one change.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    /// <summary>So long is it waited for quiet, where files change all the time.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly List<FileSystemWatcher> _watchers = [];

    // One waiting change stands for all: each check reads everything anew.
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>Begins to watch the folders, and the files' own folders.</summary>
    public FolderWatch(IEnumerable<string> paths)
    {
        var folders = paths
            .Where(static path => path.Length > 0)
            .Select(static path => (Full: Path.GetFullPath(path), IsFolder: Directory.Exists(path)))
            .Select(static path => (Folder: path.IsFolder ? path.Full : Path.GetDirectoryName(path.Full)!, path.IsFolder))
            .Where(static path => Directory.Exists(path.Folder))
            .Distinct();
        foreach (var (folder, isWhole) in folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isWhole };
            watcher.Changed += Note;
            watcher.Created += Note;
            watcher.Deleted += Note;
            watcher.Renamed += Note;

            // More changes at once than the system can tell: something has changed.
            watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Waits for the next change, and until no more comes for a moment; where changes never end, for a second.</summary>
    public async Task Next(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        for (var waited = TimeSpan.Zero; waited < Longest; waited += Quiet)
        {
            await Task.Delay(Quiet, cancellation).ConfigureAwait(false);
            if (!_changes.Reader.TryRead(out _))
                return;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }

    private void Note(object sender, FileSystemEventArgs change)
    {
        // Not what the repair itself writes beside a file.
        var extension = Path.GetExtension(change.FullPath);
        if (extension.Length == 0 || ArticleFiles.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            _changes.Writer.TryWrite(true);
    }
}
