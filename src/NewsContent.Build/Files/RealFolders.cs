using System.Runtime.InteropServices;
using System.Text;

namespace NewsContent.Build.Files;

/// <summary>Where files really are, all links followed. Each folder is looked up once.</summary>
internal sealed class RealFolders
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a file is in a folder or below it when all links are followed: both may be reached through links.</summary>
    /// <param name="folder">A full path.</param>
    /// <param name="file">A full path below it.</param>
    public bool Holds(string folder, string file)
    {
        var parent = Path.GetDirectoryName(file)!;
        var isLink = FileStatus.IsLink(file);
        if (!isLink && parent == folder)
            return true;
        var real = isLink ? Resolve(file) : Real(parent) + "/";
        return real.StartsWith(Real(folder) + "/", StringComparison.Ordinal);
    }

    private string Real(string folder)
    {
        if (!_known.TryGetValue(folder, out var real))
            _known.Add(folder, real = Resolve(folder).TrimEnd('/'));
        return real;
    }

    private static string Resolve(string path)
    {
        if (Path.DirectorySeparatorChar == '\\')
            return path.Replace('\\', '/');
        var resolved = RealPath(NullTerminated.Utf8(path), IntPtr.Zero);
        if (resolved == IntPtr.Zero)
            return path;
        var length = 0;
        while (Marshal.ReadByte(resolved, length) != 0)
            length++;
        var bytes = new byte[length];
        Marshal.Copy(resolved, bytes, 0, length);
        Free(resolved);
        return Encoding.UTF8.GetString(bytes);
    }

    [DllImport("libc", EntryPoint = "realpath")]
    private static extern IntPtr RealPath(byte[] path, IntPtr resolved);

    [DllImport("libc", EntryPoint = "free")]
    private static extern void Free(IntPtr memory);
}
