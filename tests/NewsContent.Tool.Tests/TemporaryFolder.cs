using System.Text;

namespace NewsContent.Tool.Tests;

/// <summary>A folder that a test fills, and that goes with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newscontent-tool");

    public string Path => _folder.FullName;

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public void Dispose() => _folder.Delete(recursive: true);
}
